import { ORGANISATION_NOUNS } from '#lib/analysis/entities/names/name-clues.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import kinds from '#lib/items/data/thing-words.json' with { type: 'json' };
import type { MainSubject } from './find-main-subject.ts';
import { hasYear } from './self-standing/open-occasion.ts';

/** What is done to works, buildings and firms, and to no person, as lemmas of verbs. */
const DONE_TO_THINGS: ReadonlySet<string> = new Set(kinds.doneToThings);
/** What only things do: *fusionner*, *durer*. */
const THING_VERBS: ReadonlySet<string> = new Set(kinds.thingVerbs);
/** What things have a number of, and nobody: *habitant*, *épisode*, *spectateur*. */
const COUNTED_OF_THINGS: ReadonlySet<string> = new Set(kinds.countedOfThings);
const COUNTING: ReadonlySet<string> = new Set(kinds.counting);
/** What nobody is or becomes. */
const THINGS: ReadonlySet<string> = new Set([
  ...references.buildings,
  ...references.sameKind.flat().filter((noun) => noun !== 'groupe' && noun !== 'formation'),
  ...kinds.things,
  ...ORGANISATION_NOUNS.fr,
]);

/**
 * Whether the subject of a French statement can be no person: *il devient la première œuvre*, *Tourné en 1946,
 * il*, *il sort le 12 mars*, *il est inauguré*, *elle fusionne*.
 */
export function isSaidOfThing(
  view: TreeView,
  { subject, predicate }: MainSubject,
  lexicon: Lexicon,
): boolean {
  const { words } = view;
  const verb = words[predicate];
  if (verb === undefined) return false;
  const bound = (view.dependents[predicate] ?? []).flatMap((at) => words[at] ?? []);
  const isThing = ({ lemma, upos }: Word): boolean =>
    upos === 'NOUN' &&
    !lexicon.roleNouns.has(lemma) &&
    (THINGS.has(lemma) || lexicon.workNouns.has(lemma));
  if (isThing(verb) && bound.some(({ deprel }) => deprel === 'cop')) return true;
  if (/^(?:devenir|rester|demeurer)$/u.test(verb.lemma))
    return bound.some((word) => /^(?:xcomp|obj)/u.test(word.deprel) && isThing(word));
  if (opensWithThing(view, subject)) return true;
  if (verb.upos !== 'VERB') return false;
  if (bound.some(({ deprel }) => deprel === 'aux:pass')) return DONE_TO_THINGS.has(verb.lemma);
  const isReflexive = bound.some(({ form }) => /^s(?:e|['’])$/iu.test(form));
  if (THING_VERBS.has(verb.lemma) && !isReflexive) return true;
  if (COUNTING.has(verb.lemma))
    return bound.some(
      ({ deprel, lemma }) => /^ob[jl]/u.test(deprel) && COUNTED_OF_THINGS.has(lemma),
    );
  return verb.lemma === 'sortir' && isRelease(view, predicate);
}

/** *Tourné dans le Morvan, il …* */
function opensWithThing({ words }: TreeView, subject: number): boolean {
  const first = words[0];
  if (first === undefined || subject === 0) return false;
  const isParticiple = first.feats['VerbForm'] === 'Part' && first.feats['Tense'] !== 'Pres';
  return isParticiple && DONE_TO_THINGS.has(first.lemma);
}

/** *sort le 12 mars 1946*, *sort en salles*: of no prison, and no record of his. */
function isRelease(view: TreeView, verb: number): boolean {
  const { words, mentions } = view;
  const bound = view.dependents[verb] ?? [];
  if (bound.some((at) => words[at]?.deprel === 'obj')) return false;
  const isFrom = bound.some((at) =>
    (view.dependents[at] ?? []).some((of) => /^(?:d[e'’]|du|des)$/iu.test(words[of]?.form ?? '')),
  );
  const isDated = mentions.some(
    (mention) => hasYear(mention) && mention.words.some((at) => bound.includes(at)),
  );
  return (
    !isFrom &&
    (isDated || bound.some((at) => /^(?:salle|cinéma|librairie)$/u.test(words[at]?.lemma ?? '')))
  );
}
