import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { spell, type AskedTense, type Conjugated } from '../conjugation/conjugated.ts';
import { findVerbGroups } from '../conjugation/find-verb-groups.ts';
import type { VerbGroup } from '../conjugation/verb-group.ts';
import type { MakerContext, StudySegment } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import type { LinkedTrees } from '../contrast/refuse-swap.ts';
import type { EnglishGrammar } from '../question/english/english-grammar.ts';
import { mendTree } from '../question/english/mend-tree.ts';
import type { Change } from './change.ts';
import { readEnglishVerb, type EnglishTense, type EnglishVerb } from './write-english-tense.ts';

const BE_VERBS = new Set(words.beVerbs);
const BOTH = new Set(words.bothAuxiliaries);

const SPHERE: Partial<Record<AskedTense, EnglishTense>> = {
  'indicatif-present': 'present',
  'indicatif-futur-simple': 'future',
  'indicatif-imparfait': 'past',
  'indicatif-passe-simple': 'past',
  'passe-compose': 'past',
};
/** What says when, so that another tense would contradict it or mean something of its own. */
const TIMED =
  /(?<!\p{L})(?:hier|demain|aujourd['’]hui|désormais|depuis|jadis|autrefois|bientôt|déjà|encore|toujours|maintenant|alors|jusqu['’]?|derni[eè]re?s?|prochaine?s?|pendant|durant|souvent|jamais|longtemps|enfin|actuellement|un jour|une fois|ce matin|ce soir|dès|plus tard|avant|après|tard|yesterday|tomorrow|today|ago|since|until|now|once|used to|tonight|already|yet|still|last|next|ever|never|would)(?!\p{L})/iu;

/** The verb of a sentence with one verb, in the two other times that it could be told in. */
export function findTenseChanges(
  segment: StudySegment,
  context: MakerContext,
  grammar: EnglishGrammar,
): Change[] {
  const { french, english: read } = segment.trees;
  if (french === null || read === null) return [];
  const links = context.words.linksOf(french, read);
  const english = mendTree(read, grammar, { french, links });
  if (TIMED.test(french.text) || TIMED.test(english.text) || isDated(french)) return [];
  const group = onlyGroup(french, context);
  const verb = readEnglishVerb(english, grammar);
  if (group === null || verb === null || !areOneVerb(group, verb, { french, english, links }))
    return [];
  if (SPHERE[group.at.tense] !== verb.tense) return [];
  if (isLooseTense(group, context) || isTimeless(group, french)) return [];
  return (['past', 'present', 'future'] as const).flatMap((tense): Change[] => {
    const target = tense === verb.tense ? null : inTense(group, tense);
    const fr = target && spell(target, context.lexicon.verbs);
    const en = verb.write(tense);
    if (target === null || fr === null || en === null || fr === group.key) return [];
    if (!isPlainForm(fr, target.tense, context)) return [];
    const { start, end, key } = group;
    if (start === 0 || isElisionCue({ segment, start, end, key }, fr)) return [];
    return [{ start, end, key, english: verb, other: { fr, en } }];
  });
}

/** Whether the two verbs stand against each other, or against nothing while both head their sentences. */
function areOneVerb(
  group: VerbGroup,
  verb: EnglishVerb,
  { french, english, links }: LinkedTrees,
): boolean {
  const ours = french.words.flatMap(({ start, end }, at) =>
    start >= group.start && end <= group.end ? [at] : [],
  );
  const linked = links.find(
    (link) => link.english.includes(verb.word) || link.french.some((at) => ours.includes(at)),
  );
  if (linked === undefined) return english.words[verb.word]?.deprel === 'root';
  const isBe = english.words.some(
    ({ head, lemma, start }) => head === verb.word && lemma === 'be' && start === verb.start,
  );
  return (
    (isBe && english.words[verb.word]?.deprel === 'root') ||
    (linked.english.includes(verb.word) && linked.french.some((at) => ours.includes(at)))
  );
}

function onlyGroup(french: TreeView, context: MakerContext): VerbGroup | null {
  if (french.words.filter(({ feats }) => feats['VerbForm'] === 'Fin').length !== 1) return null;
  const [group, more] = findVerbGroups(french, context, () => undefined);
  if (group === undefined || more !== undefined || group.at.person !== 3) return null;
  return group.reflexive && group.at.tense === 'passe-compose' ? null : group;
}

function isDated({ mentions }: TreeView): boolean {
  return mentions.some(({ value }) => value?.kind === 'date');
}

function inTense({ at, subject, reflexive }: VerbGroup, tense: EnglishTense): Conjugated | null {
  const passive = at.voice === 'passive';
  const simple = { ...at, auxiliary: null, agreement: passive ? at.agreement : null };
  if (tense === 'present') return { ...simple, tense: 'indicatif-present' };
  if (tense === 'future') return { ...simple, tense: 'indicatif-futur-simple' };
  if (at.tense === 'indicatif-present') return { ...simple, tense: 'indicatif-imparfait' };
  // *installera* was *a installé*
  if (passive) return { ...at, tense: 'passe-compose' };
  if (reflexive || BOTH.has(at.lemma)) return null;
  if (!BE_VERBS.has(at.lemma)) return { ...at, tense: 'passe-compose', auxiliary: 'avoir' };
  const { gender, number } = subject;
  if (gender === null) return null;
  return { ...at, tense: 'passe-compose', auxiliary: 'être', agreement: { gender, number } };
}

/** Where a mountain or a river is told of, it has been and will be there: *se dresse*. */
const LYING =
  /^(?:arroser|border|couler|culminer|dresser|entourer|élever|étendre|jeter|séparer|situer|surplomber|trouver)$/u;

/** *est la veuve*, *est l'un des plus anciens*, *naît*: whoever is so or is born once will not be so again. */
function isTimeless({ at, start, end }: VerbGroup, { words, dependents }: TreeView): boolean {
  if (/^(?:naître|mourir)$/u.test(at.lemma) || LYING.test(at.lemma)) return true;
  return words.some(
    ({ upos }, of) =>
      /^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos) &&
      (dependents[of] ?? []).some((below) => {
        const word = words[below];
        return word?.deprel === 'cop' && word.start >= start && word.end <= end;
      }),
  );
}

/** *finit* is present and past: no other tense can be held against it. */
function isLooseTense({ at, key }: VerbGroup, context: MakerContext): boolean {
  return !isPlainForm(key, at.tense, context);
}

function isPlainForm(form: string, tense: AskedTense, { readingsOf }: MakerContext): boolean {
  if (form.includes(' ')) return true;
  const own = SPHERE[tense];
  return readingsOf(form.toLowerCase())
    .filter(({ upos, feats }) => /^(?:VERB|AUX)$/u.test(upos) && feats['Mood'] === 'Ind')
    .every(({ feats }) => sphereOf(feats['Tense']) === own);
}

function sphereOf(tense: string | undefined): EnglishTense | null {
  if (tense === 'Pres') return 'present';
  if (tense === 'Fut') return 'future';
  return tense === 'Past' || tense === 'Imp' ? 'past' : null;
}
