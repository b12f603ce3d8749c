import kinds from '#lib/items/data/thing-words.json' with { type: 'json' };
import { isPast } from './is-anchored.ts';
import { hasYear } from './open-occasion.ts';
import type { ReferenceRule } from './open-reference.ts';

/** Of one bearer everybody thinks: *Charlemagne*. */
const FAMOUS: ReadonlySet<string> = new Set(kinds.famousByGivenName);

/** *Louis meurt en 1921*, *Louis fut repêché à Brest*: of many of that name, in a statement that a year or its tense makes one of history. */
export const openGivenName: ReferenceRule = ({ view, lexicon }, at) => {
  const word = view.words[at];
  if (word?.upos !== 'PROPN' || !word.deprel.startsWith('nsubj')) return null;
  if (!lexicon.firstNames.has(word.form) || lexicon.places.has(word.form)) return null;
  if (FAMOUS.has(word.form)) return null;
  // *Ferdinand se proclame tsar des Bulgares*: a people, a country say which one, *à Brest* does not
  const isDeed = isPast(view) && !view.mentions.some(hasYear);
  const isPlaced = view.words.some(
    ({ form, upos }, of) =>
      of > at &&
      upos !== 'NUM' &&
      /^\p{Lu}/u.test(form) &&
      !(isDeed && lexicon.places.get(form)?.type === 'city'),
  );
  if (isPlaced) return null;
  const [before, next] = [view.words[at - 1], view.words[at + 1]];
  const isLonger =
    /^(?:PROPN|NOUN|ADJ|X)$/u.test(before?.upos ?? '') ||
    /^(?:PROPN|NUM|ADP|ADJ|X)$/u.test(next?.upos ?? '') ||
    /^(?:le|la|l['’]|dit|dite|du|de|d['’])$/iu.test(next?.form ?? '') ||
    (view.dependents[at] ?? []).some((of) =>
      /^(?:flat|appos|nmod|nummod|conj|det)/u.test(view.words[of]?.deprel ?? ''),
    );
  const mention = view.mentions.find((each) => each.words.includes(at));
  const isPerson =
    mention === undefined ||
    !('entity' in mention) ||
    view.entities.get(mention.entity)?.type === 'person';
  return isPerson && !isLonger && (view.mentions.some(hasYear) || isPast(view))
    ? 'unanchored'
    : null;
};
