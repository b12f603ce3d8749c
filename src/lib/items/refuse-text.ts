import { detectLanguage } from '#lib/text/detect-language.ts';
import type { Source } from '#lib/text/read-source.ts';
import { countWords, type Block } from '#lib/text/split-paragraphs.ts';

/** Longest text, in words. */
const MAX_WORDS = 200_000;

/** Why no bank can be made of a text; lines are 1-based, of the source. */
export type RefusedText =
  | {
      readonly code: 'empty-text' | 'only-headings' | 'english-text' | 'not-french';
      readonly line: number;
    }
  | { readonly code: 'too-many-words'; readonly line: number; readonly words: number };

/** Null where the text can be read. Quick, and needs no model. */
export function refuseText(source: Source, blocks: readonly Block[]): RefusedText | null {
  const [first] = blocks;
  if (first === undefined) return { code: 'empty-text', line: source.firstLine };
  const words = countWords(source.body);
  if (words > MAX_WORDS) return { code: 'too-many-words', line: first.line, words };
  const prose = blocks.filter(
    ({ kind, text }) => kind === 'paragraph' && !isBareTitle(text, blocks.length),
  );
  if (prose.length === 0) return { code: 'only-headings', line: first.line };
  if (prose.some(({ text }) => detectLanguage(text) === 'fr')) return null;
  const language = detectLanguage(source.body);
  if (language === 'fr') return null;
  return { code: language === 'en' ? 'english-text' : 'not-french', line: first.line };
}

/** A text of one short line without a sentence end is a title and nothing else. */
function isBareTitle(text: string, blocks: number): boolean {
  return blocks === 1 && countWords(text) <= 8 && !/[.!?…]/u.test(text);
}
