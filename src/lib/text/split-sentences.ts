import type { Lang } from '#lib/core/language.ts';
import { endsSentence } from './sentences/ends-sentence.ts';

/** Offsets are UTF-16, half-open, into the paragraph. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch kept as one sentence, in UTF-16 units; beyond it, a text has no sentence ends. */
const MAX_SENTENCE_LENGTH = 2000;

/**
 * Dots, marks and semicolons before white space or the end, with what closes after them; or a colon
 * or nothing before a word that has a capital only where a sentence begins.
 */
const END_MARK =
  /(?<![.!?…])([.!?…]+)(?:\s*[»”]|\s?["’')\]])*(?=\s|$)|;(?=\s)|(?<=[\p{Ll}\p{N})])(?:\s?:)?(?=\s(?:Ils?|Elles?|On|Ce|Cet|Cette|Ces)\s\p{Ll})/gu;

/**
 * Sentences of one paragraph. They cover all of it but the spaces between; a stretch of over 2,000
 * characters without an end is cut at a space, so that nothing downstream meets an endless sentence.
 */
export function splitSentences(paragraph: string, lang: Lang): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  const closing = new QuoteCount(paragraph);
  let start = skipSpaces(paragraph, 0);
  for (const match of paragraph.matchAll(END_MARK)) {
    const form = match[1] ?? match[0];
    const end = closing.endOf(match.index + form.length, match.index + match[0].length);
    if (end <= start || !endsSentence(paragraph, { start, mark: match.index, end, form }, lang))
      continue;
    spans.push(...cutLong(paragraph, start, end));
    start = skipSpaces(paragraph, end);
  }
  const last = paragraph.trimEnd().length;
  if (start < last) spans.push(...cutLong(paragraph, start, last));
  return spans;
}

/** Tells a straight quotation mark that opens from one that closes, by their number so far. */
class QuoteCount {
  readonly #text: string;
  #at = 0;
  #quotes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the closing marks between `from` and `to` end; a mark set apart may open what follows. */
  endOf(from: number, to: number): number {
    const apart = this.#text.slice(from, to).search(/\s"/u);
    if (apart < 0) return to;
    for (; this.#at < from + apart; this.#at += 1)
      if (this.#text[this.#at] === '"') this.#quotes += 1;
    return this.#quotes % 2 === 1 ? to : from + apart;
  }
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (index < text.length && /\s/u.test(text.charAt(index))) index += 1;
  return index;
}

function cutLong(text: string, start: number, end: number): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE_LENGTH) {
    const space = text.slice(from, from + MAX_SENTENCE_LENGTH + 1).lastIndexOf(' ');
    const cut = space > 0 ? from + space : safeCut(text, from + MAX_SENTENCE_LENGTH);
    spans.push({ start: from, end: cut });
    from = skipSpaces(text, cut);
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

/** Never between the halves of a surrogate pair. */
function safeCut(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
