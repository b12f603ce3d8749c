import type { Token } from '#lib/text/tokenise.ts';
import type { DateMention, NumberMention } from './mention.ts';

/** Number words that agree with nothing and leave no doubt; *un* is left to the articles. */
export const FRENCH_NUMBER_WORDS = [
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100],
  ['mille', 1000],
] as const satisfies readonly (readonly [string, number])[];

/** A word behind which a number names something: *chapitre 3*, *Louis XIV*. */
export const NAMES_A_NUMBER =
  /^(?:années|année|an|chapitre|article|n|no|nº|page|numéro|siècle|tome|volume|louis|henri|charles)$/iu;

const BY_WORD = new Map<string, number>(FRENCH_NUMBER_WORDS);
const SCALES = new Map([
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
]);

/**
 * Amounts that count or measure what stands behind them. Left out: dates, ordinals, one number of a
 * longer one, a number that names something (*chapitre 3*, *15 h 30*), and a range.
 */
export function findNumbers(
  sentence: string,
  tokens: readonly Token[],
  dates: readonly DateMention[],
): NumberMention[] {
  const found: NumberMention[] = [];
  tokens.forEach((token, index) => {
    if (dates.some((date) => token.start < date.end && token.end > date.start)) return;
    const value = valueOf(token);
    if (value === null || !counts(tokens, index)) return;
    const scale = SCALES.get(tokens[index + 1]?.form ?? '');
    const end = scale === undefined ? token.end : (tokens[index + 1]?.end ?? token.end);
    found.push({
      start: token.start,
      end,
      text: sentence.slice(token.start, end),
      value: scale === undefined ? value : value * scale,
      written: token.kind === 'number' ? 'digits' : 'word',
    });
  });
  return found;
}

function valueOf(token: Token): number | null {
  if (token.kind === 'number') {
    const plain = token.form.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.');
    return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
  }
  return BY_WORD.get(token.form) ?? null;
}

function counts(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]?.form.toLowerCase() ?? '';
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (isAmount(tokens[index - 1]) || (isAmount(next) && !SCALES.has(next.form))) return false;
  if (/^(?:les|des|ces|aux|-|–|\/)$/u.test(previous) || NAMES_A_NUMBER.test(previous)) return false;
  if (/^[A-Z]{1,4}$/u.test(tokens[index - 1]?.form ?? '')) return false;
  return (
    next.form === '%' ||
    (/^\p{Ll}{2,}/u.test(next.form) &&
      !/^(?:et|ou|à|h|heures?|dont|ou|sur|de|pour|en|dans|par|est|sont|fois|contre|ans?)$/u.test(
        next.form,
      ))
  );
}

function isAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || BY_WORD.has(token.form.toLowerCase()));
}
