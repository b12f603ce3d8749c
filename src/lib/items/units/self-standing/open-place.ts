import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';

/** Verbs of what is done in one place, as lemmas. */
const OPENING: ReadonlySet<string> = new Set(references.opening);
/** What is opened and is no house: *ouvrir une enquête*. */
const NO_PLACE: ReadonlySet<string> = new Set(references.noPlace);
const WHERE = /^(?:à|au|aux|dans|sur|sous|en|près|chez|devant|entre|face)$/iu;

/**
 * *Les moines ouvrent une école*, *une gare est construite en 1860*: where? What a person does is told
 * of that person: *Marie Dupuis ouvrit une école*.
 */
export const openPlace: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const verb = view.words[at];
  if (verb?.upos !== 'VERB' || !OPENING.has(verb.lemma) || /^(?:acl|amod|advcl)/u.test(verb.deprel))
    return null;
  if (childrenOf(reading, at, /^(?:nsubj|obl:agent)/u).some((of) => isPersonName(reading, of)))
    return null;
  const isPassive = childrenOf(reading, at, /^aux:pass/u).length > 0;
  const what = childrenOf(reading, at, isPassive ? /^nsubj/u : /^obj/u)[0];
  if (what === undefined || !isBareIndefinite(reading, what)) return null;
  if (NO_PLACE.has(view.words[what]?.lemma ?? '')) return null;
  const isPlaced = view.words.some(
    ({ upos, head }, of) =>
      WHERE.test(view.words[of]?.form ?? '') &&
      upos === 'ADP' &&
      !view.mentions.some(({ type, words }) => type === 'date' && words.includes(head)),
  );
  return isPlaced ? null : 'unplaced';
};

function isPersonName({ view }: Reading, at: number): boolean {
  return view.mentions.some(
    (mention) => mention.type === 'person' && mention.words.includes(at) && 'entity' in mention,
  );
}

/** *une gare*, not *la gare de Lyon*, *une gare qui …*. */
function isBareIndefinite(reading: Reading, at: number): boolean {
  const isIndefinite = childrenOf(reading, at, /^(?:det|nummod)/u).some((of) =>
    /^(?:une?|des|deux|trois|plusieurs)$/iu.test(reading.view.words[of]?.form ?? ''),
  );
  return isIndefinite && childrenOf(reading, at, /^(?:acl|appos|flat)/u).length === 0;
}
