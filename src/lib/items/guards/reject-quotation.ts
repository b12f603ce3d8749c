import type { Gap } from './stem.ts';

const QUOTES = /[«»“”"]/u;

/** Whether a sentence holds a quotation, which may claim what the text does not. */
export function hasQuotation(sentence: string): boolean {
  return QUOTES.test(sentence);
}

/** Whether the brackets of a sentence do not close in it, or the gap stands inside a pair of them. */
export function isInBrackets({ segment, start }: Gap): boolean {
  const before = segment.fr.slice(0, start);
  const opened = before.split('(').length - before.split(')').length;
  return opened !== 0 || segment.fr.split('(').length !== segment.fr.split(')').length;
}
