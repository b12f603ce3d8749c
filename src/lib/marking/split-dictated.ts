/**
 * A dictated sentence as the words that are marked: punctuation, capitals, hyphens and spaces do not
 * count, and an apostrophe parts two words however it is typed.
 */
import { foldCase, foldSpelling } from './fold-typed.ts';
import { normaliseTyped } from './normalise-typed.ts';

export interface DictatedWord {
  /** As it is compared: no capitals, œ as oe. */
  readonly folded: string;
  /** As it was written, with what ties it to the next one: `l’`, `peut-`, `Son`. */
  readonly written: string;
}

/** A number with its groups and decimals is one word; apostrophe and hyphen stay with what is before. */
const WORD =
  /aujourd'hui|\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}\p{M}\p{N}]+(?:'|-(?=\p{L}))?/giu;

export function splitDictated(sentence: string): DictatedWord[] {
  return [...normaliseTyped(sentence).matchAll(WORD)].map(([written]) => ({
    written: written.replace("'", '’'),
    folded: foldSpelling(foldCase(written.replace(/['\s-]/gu, '').replace('.', ','))),
  }));
}
