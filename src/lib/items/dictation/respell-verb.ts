import type { GrammaticalNumber } from '#lib/analysis/features.ts';
import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { soundOfForm } from '../conjugation/sound-of-form.ts';
import type { MakerContext } from '../context.ts';
import lists from '../data/grammar-words.json' with { type: 'json' };
import type { Respelling } from './respelling.ts';

/** Verbs before which no *s* is heard: *ils hurlent*. */
const ASPIRATED = new Set(lists.aspiratedVerbs);
/** Verbs whose *il* is nobody. */
const IMPERSONAL = /^(?:agir|falloir|neiger|pleuvoir)$/u;
/** Verbs of which what follows can only be what there is: *il en subsiste une tour*. */
const WITHOUT_OBJECT = /^(?:exister|régner|subsister|survenir)$/u;

type Lookups = Pick<MakerContext, 'lexicon'>;

/**
 * *il passe* and *ils passent*; null where more would change with the subject, empty where its number is
 * heard.
 */
export function respellVerb(view: TreeView, verb: number, lookups: Lookups): Respelling | null {
  const { words, dependents } = view;
  const number = thirdPersonSubject(view, verb);
  // *Quant à son frère, il …*: one of them, as is heard before
  if (/^quant\s(?:à|aux?)\s/iu.test(view.text)) return [];
  if (number === null || !soundsTheSame(view, verb, number, lookups)) return [];
  const { form = '', lemma = '', start = 0, end = 0, deprel = '', feats = {} } = words[verb] ?? {};
  const below = dependents[verb] ?? [];
  const hasObject = below.some((one) => words[one]?.deprel === 'obj' && one > verb);
  if (IMPERSONAL.test(lemma) || (hasObject && WITHOUT_OBJECT.test(lemma))) return [];
  const pronoun = words[findOwnSubject(words, below) ?? -1];
  const isAlone = !below.some((one) =>
    /^(?:aux|xcomp|conj|advcl|acl)/u.test(words[one]?.deprel ?? ''),
  );
  if (
    pronoun === undefined ||
    pronoun.start > start ||
    !isAlone ||
    hasTraitBefore(view, words.indexOf(pronoun)) ||
    /^(?:aux|cop|conj)/u.test(deprel)
  )
    return null;
  const other = number === 'Sing' ? 'Plur' : 'Sing';
  const reading = lookups.lexicon.verbs
    .readings(form.toLowerCase())
    .find(
      (one) =>
        one.verbForm === 'Fin' &&
        one.person === 3 &&
        one.tense.startsWith('subjonctif') === (feats['Mood'] === 'Sub'),
    );
  if (reading?.verbForm !== 'Fin') return null;
  const swapped = lookups.lexicon.verbs.conjugate(reading.lemma, reading.tense, 3, other);
  const subject = other === 'Plur' ? `${pronoun.form}s` : pronoun.form.replace(/s$/u, '');
  return swapped === null
    ? null
    : [
        { start: pronoun.start, end: pronoun.end, form: subject },
        { start, end, form: swapped },
      ];
}

/** *Presque aveugle, elle chante*: what is said of the subject before it would change too. */
function hasTraitBefore({ words }: TreeView, subject: number): boolean {
  return words.slice(0, subject).some(({ upos, feats, form }, at) => {
    const isTrait = upos === 'ADJ' || (feats['VerbForm'] === 'Part' && feats['Tense'] === 'Past');
    let before = at - 1;
    while (words[before]?.upos === 'ADV') before -= 1;
    return isTrait && !/^\d/u.test(form) && (before < 0 || words[before]?.form === ',');
  });
}

function thirdPersonSubject(
  { words, dependents }: TreeView,
  verb: number,
): GrammaticalNumber | null {
  const own = words[verb];
  if (own?.feats['VerbForm'] !== 'Fin') return null;
  const predicate = /^(?:aux|cop)/u.test(own.deprel) ? own.head : verb;
  let at = predicate;
  while (
    words[at]?.deprel === 'conj' &&
    findOwnSubject(words, dependents[at] ?? []) === undefined
  ) {
    at = words[at]?.head ?? -1;
  }
  const subject = words[findOwnSubject(words, dependents[at] ?? []) ?? -1]?.form ?? '';
  const bare = subject.toLowerCase().replace(/^-(?:t-)?/u, '');
  if (/^(?:ils|elles)$/u.test(bare)) return 'Plur';
  return /^(?:il|elle)$/u.test(bare) ? 'Sing' : null;
}

/** *il parle* and *ils parlent*; but *il aime* and *ils aiment* differ by the liaison. */
function soundsTheSame(
  { words }: TreeView,
  verb: number,
  number: GrammaticalNumber,
  { lexicon }: Lookups,
): boolean {
  const form = words[verb]?.form.toLowerCase() ?? '';
  const lemma = words[verb]?.lemma ?? '';
  const before = words[verb - 1]?.form ?? '';
  const isVowel = /^[aeiouyéèêîôûœ]/u.test(form) || (form.startsWith('h') && !ASPIRATED.has(lemma));
  const liaison = /^(?:ils?|elles?)$/iu.test(before) && isVowel;
  if (liaison) return false;
  const other = number === 'Sing' ? 'Plur' : 'Sing';
  const isSubjunctive = words[verb]?.feats['Mood'] === 'Sub';
  return lexicon.verbs
    .readings(form)
    .some(
      (reading) =>
        reading.verbForm === 'Fin' &&
        reading.person === 3 &&
        reading.tense.startsWith('subjonctif') === isSubjunctive &&
        soundOfForm(lexicon.verbs.conjugate(reading.lemma, reading.tense, 3, other) ?? '') ===
          soundOfForm(form),
    );
}
