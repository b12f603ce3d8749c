import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import kin from '../data/kin.json' with { type: 'json' };
import references from '../data/reference-words.json' with { type: 'json' };
import words from '../data/statement-words.json' with { type: 'json' };
import { listSubtree } from '../paraphrase/list-subtree.ts';
import { isPast } from '../units/self-standing/is-anchored.ts';
import { tellsOfKind } from '../units/self-standing/is-natural-kind.ts';
import { leavesDeedOpen, leavesPluralOpen } from './leaves-noun-open.ts';
import { INSTITUTIONS, says, WHOLES, type Told } from './told.ts';

/** What everybody has one of, or has for himself: *perd sa place*, *prend son nom*. */
const OWN: ReadonlySet<string> = new Set([
  ...words.own,
  ...kin.flatMap(({ noun, same }) => [noun, ...same]),
]);
/** What is so once: *Paul Varn inventa la lampe à gaz*, without a year or a place. */
const ONCE: ReadonlySet<string> = new Set([...words.once, ...references.inventing]);
/** What is so all along: *La cour de Nancy ne juge pas les faits*. */
const LASTING: ReadonlySet<string> = new Set(words.lasting);
/** What somebody does more than once, and of which the other side alone says little. */
const WHENEVER: ReadonlySet<string> = new Set(words.whenever);
const STATES: ReadonlySet<string> = new Set([...words.states, 'considérer']);
/** There are many of each people: *la cité romaine*, *le temple grec*. */
const MANY_OF_A_PEOPLE: ReadonlySet<string> = new Set([
  ...references.buildings,
  ...references.sameKind.flat(),
]);

/**
 * The guard that a statement fails because it is of one event or one thing that the text alone tells;
 * null for none.
 */
export function refuseOpenClaim(
  view: TreeView,
  lexicon: Lexicon,
  /** Whether its paragraph speaks of certain people, places and times. */
  particular: boolean,
): string | null {
  return findOpenPoints(view, lexicon, particular)[0] ?? null;
}

/** All guards of that sort that a statement fails. */
export function findOpenPoints(view: TreeView, lexicon: Lexicon, particular: boolean): string[] {
  const root = view.words.findIndex(({ head }) => head === -1);
  const subject = view.words.findIndex(
    ({ deprel, head }) => head === root && deprel.startsWith('nsubj'),
  );
  if (subject < 0 || tellsOfKind(view, new Set())) return [];
  const told = { view, root, subject, own: new Set(listSubtree(view, subject)), lexicon };
  const tellsOfOne = particular || isNamed(told) || isPast(view);
  return [
    ...(leavesOwnerOpen(told) ? ['open-owner'] : []),
    ...(tellsOfOne && leavesEventOpen(told) ? ['open-event'] : []),
    ...(particular && leavesSubjectOpen(told) ? ['open-subject'] : []),
    ...(leavesDeedOpen(told) ? ['open-deed'] : []),
    ...(particular && leavesPluralOpen(told) ? ['open-plural'] : []),
  ];
}

/** *Paul Varn confirma ses observations.*: his own, or those of whom the text speaks? */
function leavesOwnerOpen({ view }: Told): boolean {
  return view.words.some(({ feats, upos, head }) => {
    if (feats['Poss'] !== 'Yes' || upos !== 'DET') return false;
    const owned = view.words[head];
    if (owned === undefined || OWN.has(owned.lemma)) return false;
    return !(view.dependents[head] ?? []).some((of) => {
      const word = view.words[of];
      return (
        (of > head && word?.upos === 'PROPN') ||
        (of < head && word?.feats['NumType'] === 'Ord') ||
        /^(?:premi|derni|propre|seul|\p{L}+ième$)/iu.test(of < head ? (word?.form ?? '') : '')
      );
    });
  });
}

/** *Le bureau demanda les dossiers.*: nothing beside the subject says where, when or of what. */
function leavesEventOpen(told: Told): boolean {
  const { view, root } = told;
  const verb = view.words[root];
  if (verb?.upos !== 'VERB' || ONCE.has(verb.lemma)) return false;
  if (LASTING.has(verb.lemma) && verb.feats['Tense'] === 'Pres') return false;
  if (STATES.has(verb.lemma) && verb.feats['VerbForm'] === 'Part') return false;
  const least = WHENEVER.has(verb.lemma) ? 2 : 1;
  return countSaid(told) < least;
}

function isNamed({ view, own }: Told): boolean {
  return [...own].some((at) => view.words[at]?.upos === 'PROPN');
}

/** How many names, dates and the like stand outside of the subject; a name of several words is one. */
function countSaid(told: Told): number {
  const { view, own } = told;
  return view.words.filter(
    ({ deprel }, at) => !own.has(at) && !deprel.startsWith('flat') && says(told, at),
  ).length;
}

/** *La monarchie s'enrichit*, *La cité romaine s'étend*: of which country, which of them? */
function leavesSubjectOpen(told: Told): boolean {
  const { view, subject, own } = told;
  const noun = view.words[subject];
  if (noun?.upos !== 'NOUN' || noun.feats['Number'] === 'Plur') return false;
  if (WHOLES.has(noun.lemma)) return false;
  // *le Conseil d'État*, but *le Conseil*
  const isLong = (view.dependents[subject] ?? []).some((of) =>
    /^(?:nmod|amod)/u.test(view.words[of]?.deprel ?? ''),
  );
  if (/^\p{Lu}/u.test(noun.form) && (isLong || !INSTITUTIONS.has(noun.form))) return false;
  const isBare = ![...own].some((at) => at !== subject && says(told, at));
  if (isBare) return isParticularNoun(told, subject);
  return MANY_OF_A_PEOPLE.has(noun.lemma) && !isNamed(told);
}

function isParticularNoun({ view }: Told, at: number): boolean {
  const below = view.dependents[at] ?? [];
  return (
    !below.some((of) => /^(?:acl|appos|flat)/u.test(view.words[of]?.deprel ?? '')) &&
    below.some((of) => /^(?:le|la|l['’])$/iu.test(view.words[of]?.form ?? ''))
  );
}
