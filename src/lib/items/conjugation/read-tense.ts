import type { FiniteReading, Tense } from '#lib/analysis/features.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import type { ShownSubject } from './read-subject.ts';

const MARKERS = new Set(words.indicativeMarkers);
/** Verbs that share forms with usual ones and are hardly ever meant. */
const RARE = new Set(words.rareVerbs);
const STATING = new Set(words.statingVerbs);

/**
 * The one tense of a finite verb with this subject; a string, the name of the guard, where its form
 * leaves two open and the sentence does not decide.
 */
export function readTense(
  view: TreeView,
  verb: number,
  subject: ShownSubject,
  verbs: VerbLexicon,
): { readonly tense: Tense } | { readonly guard: string } {
  const word = view.words[verb];
  if (word === undefined) return { guard: 'reject-unread-verb' };
  // *ouvre* is of *ouvrir*, *étaient* of *être*
  const agreeing = readingsWith(word.form.toLowerCase(), subject, verbs).filter(
    ({ lemma }) => lemma === word.lemma || !RARE.has(lemma),
  );
  if (agreeing.length === 0) return { guard: 'reject-disagreement' };
  if (agreeing.some(({ lemma }) => lemma !== word.lemma)) return { guard: 'reject-two-verbs' };
  const tenses = new Set(agreeing.map(({ tense }) => tense));
  tenses.delete('imperatif-present');
  const [only] = tenses;
  if (only !== undefined && tenses.size === 1) return { tense: only };
  if (isPair(tenses, 'indicatif-present', 'subjonctif-present')) {
    return isIndicativePlace(view, verb)
      ? { tense: 'indicatif-present' }
      : { guard: 'reject-two-moods' };
  }
  if (isPair(tenses, 'indicatif-present', 'indicatif-passe-simple')) {
    const told = tenseTold(view, verbs);
    if (told !== null) return { tense: told };
  }
  return { guard: 'reject-two-tenses' };
}

function readingsWith(
  form: string,
  { person, number }: ShownSubject,
  verbs: VerbLexicon,
): FiniteReading[] {
  return verbs
    .readings(form)
    .flatMap((reading) => (reading.verbForm === 'Fin' ? [reading] : []))
    .filter((reading) => reading.person === person && reading.number === number);
}

function isPair(tenses: ReadonlySet<Tense>, a: Tense, b: Tense): boolean {
  return tenses.size === 2 && tenses.has(a) && tenses.has(b);
}

/** Without one of these before it no verb is in the subjunctive, but for wishes, which open their sentence. */
const ASKS_FOR_MOOD = /^(?:\p{L}*qu(?:e|['’])|qui|quoi|dont|où|(?:l|des|aux|du)?quel(?:le)?s?)$/iu;

/** Where no *que* and no relative could ask for a subjunctive. */
function isIndicativePlace({ words: all, dependents }: TreeView, verb: number): boolean {
  if (verb > 0 && !all.slice(0, verb).some(({ form }) => ASKS_FOR_MOOD.test(form))) return true;
  const own = all[verb];
  const isHelper = /^(?:aux|cop)(?::|$)/u.test(own?.deprel ?? '');
  let at = isHelper ? (own?.head ?? -1) : verb;
  while (all[at]?.deprel === 'conj') at = all[at]?.head ?? -1;
  const predicate = all[at];
  if (predicate === undefined) return false;
  const marks = (dependents[at] ?? []).filter((one) => all[one]?.deprel === 'mark');
  const [mark] = marks;
  if (/^(?:root|parataxis)$/u.test(predicate.deprel)) {
    // *Vive la mariée !*, *Que chacun parle.*
    return marks.length === 0 && at > 0;
  }
  const governor = all[predicate.head];
  if (predicate.deprel.startsWith('ccomp')) {
    return (
      governor !== undefined &&
      STATING.has(governor.lemma) &&
      governor.feats['VerbForm'] !== 'Inf' &&
      !(dependents[predicate.head] ?? []).some((one) => all[one]?.feats['Polarity'] === 'Neg')
    );
  }
  if (predicate.deprel.startsWith('advcl')) {
    const form = all[mark ?? -1]?.form.toLowerCase().replace(/['’]$/u, '') ?? '';
    return MARKERS.has(form);
  }
  if (predicate.deprel.startsWith('acl:relcl')) {
    // *le seul qui parle*, *le plus grand qui existe*
    const before = all
      .slice(Math.max(0, predicate.head - 3), at)
      .map(({ form }) => form.toLowerCase());
    return !before.some((form) =>
      /^(?:seule?s?|uniques?|premi(?:er|ère)s?|derni(?:er|ère)s?|plus|moins|mieux|meilleure?s?|pire|aucune?|nulle?|personne|rien)$/u.test(
        form,
      ),
    );
  }
  return false;
}

/** Present or past historic, by the other verbs that can be one of them alone; null for a mixture. */
function tenseTold({ words: all }: TreeView, verbs: VerbLexicon): Tense | null {
  const told = new Set(
    all.flatMap(({ form, feats }): Tense[] => {
      if (feats['VerbForm'] !== 'Fin') return [];
      const tenses = new Set(
        verbs
          .readings(form.toLowerCase())
          .flatMap((reading) =>
            reading.verbForm === 'Fin' && reading.person === 3 ? [reading.tense] : [],
          )
          .filter((tense) => tense !== 'subjonctif-present'),
      );
      const [only] = tenses;
      return only !== undefined && tenses.size === 1 ? [only] : [];
    }),
  );
  const present = told.has('indicatif-present') || told.has('indicatif-futur-simple');
  const past = told.has('indicatif-passe-simple');
  if (present === past) return null;
  if (past) return 'indicatif-passe-simple';
  return told.has('indicatif-imparfait') ? null : 'indicatif-present';
}
