import type { Lang } from '#lib/core/language.ts';

/** Offsets are UTF-16, half-open, into the paragraph. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch kept as one sentence, in UTF-16 units; beyond it, a text has no sentence ends. */
const MAX_SENTENCE_LENGTH = 2000;

const ABBREVIATIONS: Record<Lang, ReadonlySet<string>> = {
  fr: new Set(
    'm mm mme mmes mlle mlles dr drs pr me mgr st ste vol chap p pp ex env cf art éd ed fig av apr j c n no nº op cit al etc tél boul bd hab sq ibid trad coll dir jr sr t ann janv févr juil sept oct nov déc'.split(
      ' ',
    ),
  ),
  en: new Set(
    'mr mrs ms dr prof st rev hon gen col capt lt sgt jr sr vs vol no nos p pp fig ed eds cf al approx dept est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e u.s u.k'.split(
      ' ',
    ),
  ),
};

/** Abbreviations that do end a sentence where the next word has a capital. */
const CLOSING = new Set(['etc', 'c', 'al', 'jr', 'sr']);

const BOUNDARY = /(?<![.!?…])[.!?…]+(?:\s*[»”"’')\]])*(?=\s|$)/gu;

/**
 * Sentences of one paragraph. They cover all of it but the spaces between; a stretch of over 2,000
 * characters without an end is cut at a space, so that nothing downstream meets an endless sentence.
 */
export function splitSentences(paragraph: string, lang: Lang): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = skipSpaces(paragraph, 0);
  for (const match of paragraph.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(paragraph, start, match.index, end, lang)) continue;
    spans.push(...cutLong(paragraph, start, end));
    start = skipSpaces(paragraph, end);
  }
  const last = paragraph.trimEnd().length;
  if (start < last) spans.push(...cutLong(paragraph, start, last));
  return spans;
}

function endsSentence(text: string, start: number, mark: number, end: number, lang: Lang): boolean {
  const rest = text.slice(end, end + 40).trimStart();
  if (rest === '') return true;
  if (!/^[\p{Lu}\p{N}«“"‘'([–—-]/u.test(rest)) return false;
  if (text[mark] !== '.') return true;
  const word = /[\p{L}\p{N}.°º]+$/u.exec(text.slice(Math.max(start, mark - 30), mark))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (CLOSING.has(lower)) return /^[\p{Lu}«“]/u.test(rest) && lower !== 'c';
  if (ABBREVIATIONS[lang].has(lower)) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return true;
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
    const space = text.lastIndexOf(' ', from + MAX_SENTENCE_LENGTH);
    const cut = space > from ? space : safeCut(text, from + MAX_SENTENCE_LENGTH);
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
