import type { Gap } from './stem.ts';

const QUOTES = /[«»“”"]/u;

/** Longest quoted title or expression that claims nothing, in UTF-16 units. */
const LONGEST_TITLE = 40;

/** Whether the gap stands between quotation marks, or the sentence quotes more than a few words. */
export function isQuoted({ segment: { fr }, start }: Gap): boolean {
  return (
    isQuotingAtLength(fr) ||
    quotationsIn(fr).some(({ 0: whole, index }) => index <= start && start < index + whole.length)
  );
}

/** Whether a sentence quotes more than a title, or a quotation in it is torn. */
export function isQuotingAtLength(sentence: string): boolean {
  if (!QUOTES.test(sentence)) return false;
  const quoted = quotationsIn(sentence);
  const rest = quoted.reduce((left, [whole]) => left.replace(whole, ''), sentence);
  return QUOTES.test(rest) || quoted.some(([whole]) => whole.length > LONGEST_TITLE);
}

function quotationsIn(sentence: string): RegExpExecArray[] {
  return [...sentence.matchAll(/«[^«»]*»|“[^“”]*”|"[^"]*"/gu)];
}

/** Whether the brackets of a sentence do not close in it, or the gap stands inside a pair of them. */
export function isInBrackets({ segment, start }: Gap): boolean {
  const before = segment.fr.slice(0, start);
  const opened = before.split('(').length - before.split(')').length;
  return opened !== 0 || segment.fr.split('(').length !== segment.fr.split(')').length;
}
