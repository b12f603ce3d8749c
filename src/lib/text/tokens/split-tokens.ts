import type { Lang } from '#lib/core/language.ts';
import { ENGLISH_RULES } from './english-rules.ts';
import { FRENCH_RULES } from './french-rules.ts';
import { readAbbreviation } from './read-abbreviation.ts';
import { ADDRESS_RULES, MARK_RULES } from './shared-rules.ts';
import type { TokenRule } from './token-rule.ts';

/** `form` is the exact slice; offsets are UTF-16, half-open, into the string given. */
export interface TokenSpan {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const WORD_RULES: Readonly<Record<Lang, readonly TokenRule[]>> = {
  fr: FRENCH_RULES,
  en: ENGLISH_RULES,
};
const SPACES = /\s+/uy;

/**
 * Orthographic tokens as the treebanks of Universal Dependencies have them (French GSD, English
 * EWT): contractions (*du*, *don't*) stay whole. The tokens are in order and disjoint, with nothing
 * but white space between them; a number can hold one (*20 000*).
 */
export function splitTokens(sentence: string, lang: Lang): TokenSpan[] {
  const tokens: TokenSpan[] = [];
  let at = skipSpaces(sentence, 0);
  while (at < sentence.length) {
    const end = tokenEnd(sentence, at, lang);
    tokens.push({ form: sentence.slice(at, end), start: at, end });
    at = skipSpaces(sentence, end);
  }
  return tokens;
}

function tokenEnd(text: string, at: number, lang: Lang): number {
  const address = firstMatch(ADDRESS_RULES, text, at);
  if (address > at) return address;
  const abbreviation = readAbbreviation(text, at, lang);
  if (abbreviation > at) return abbreviation;
  const word = firstMatch(WORD_RULES[lang], text, at);
  if (word > at) return word;
  const mark = firstMatch(MARK_RULES, text, at);
  if (mark > at) return mark;
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** Where the first rule that fits ends its token; `at` where none fits. */
function firstMatch(rules: readonly TokenRule[], text: string, at: number): number {
  for (const { pattern } of rules) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at;
}

function skipSpaces(text: string, at: number): number {
  SPACES.lastIndex = at;
  return SPACES.test(text) ? SPACES.lastIndex : at;
}
