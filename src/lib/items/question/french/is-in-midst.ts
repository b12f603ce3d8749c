import type { Draft } from './draft.ts';
import type { Statement } from './statement.ts';

/**
 * *Le 3 mai, il ouvrait le pont*, *En 1811, il traitait des cendres*: the imperfect sets a scene or
 * paints a deed; asked back it is odd of a day, and as true of the year before.
 */
export function isInMidst({ view, verb }: Statement, { asked }: Draft): boolean {
  if (view.words[verb.finite]?.feats['Tense'] !== 'Imp') return false;
  return view.mentions.some(({ value, words }) => {
    if (value?.kind !== 'date') return false;
    if (value.precision === 'day') return true;
    const isAsked = words.some((at) => asked.words.includes(at));
    return isAsked && /^(?:year|month)$/u.test(value.precision);
  });
}
