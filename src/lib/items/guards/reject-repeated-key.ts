import { memoise } from '#lib/core/memoise.ts';
import { replaceSpan } from '../replace-span.ts';
import type { Gap } from './stem.ts';

/**
 * Whether a part of the key stands in the rest of the stem, also as a longer or shorter form of the
 * same name or word.
 */
export function isKeyRepeated(gap: Gap): boolean {
  return containsPartOf(replaceSpan(gap.segment.fr, gap, ' '), gap.key);
}

/** Whether a text has a word of four letters or more (or a number) that begins like one of the key's. */
export function containsPartOf(text: string, key: string): boolean {
  const words = wordsOf(text);
  return wordsOf(key)
    .filter((word) => word.length >= 4 || /^\d+$/u.test(word) || wordsOf(key).length === 1)
    .some((word) => words.some((other) => sameStem(word, other)));
}

/** A key is held against the same sentences, and sentences against the same names, again and again. */
const wordsOf = memoise(
  (text): readonly string[] =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  4096,
);

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = Math.min(a.length, b.length);
  return shared >= 5 && a.slice(0, shared) === b.slice(0, shared);
}
