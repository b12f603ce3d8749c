import { namesItsPeople } from './reject-relative-word.ts';
import type { Gap } from './stem.ts';

/** How demonyms and adjectives of places end. */
const DEMONYM =
  /(?:ienn?e?s?|ais(?:e?s?)|ois(?:e?s?)|ain(?:e?s?)|éenn?e?s?|ole?s?|ande?s?|ique?s?|ins?|ines?|ites?|otes?|ards?|ardes?|ques?|ace?s?|ane?s?)$/u;
const SHORTEST = 3;

/** Whether the stem holds the people or the adjective of the place that is asked for: *italien*, *Italie*. */
export function hasDemonym({ segment, start, end, key }: Gap): boolean {
  const rest = `${segment.fr.slice(0, start)} ${segment.fr.slice(end)}`;
  if (namesItsPeople(rest, key)) return true;
  const words = folded(rest).match(/\p{L}+/gu) ?? [];
  return folded(key)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > SHORTEST)
    .some((part) => {
      const stem = part.slice(0, Math.max(SHORTEST, part.length - 3));
      return words.some(
        (word) => word.startsWith(stem) && word.length > part.length - 2 && DEMONYM.test(word),
      );
    });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
