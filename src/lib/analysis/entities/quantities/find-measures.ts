import type { Lang } from '#lib/core/language.ts';
import type { FoundAmount } from './find-amounts.ts';
import type { FoundValue } from './found-value.ts';
import { matchMeasure } from './match-unit.ts';

/** *12 km*, *1 006 kilomètres*, *–5 °C*. A sign of one letter needs digits before it. */
export function findMeasures(
  text: string,
  amounts: readonly FoundAmount[],
  lang: Lang,
): FoundValue[] {
  return amounts.flatMap(({ start, end, amount, inWords }) => {
    const unit = matchMeasure[lang](text.slice(end, end + 50));
    if (unit === null) return [];
    const form = text.slice(end, end + unit.length).trim();
    if (form.length < 3 && (inWords || isNamed(text, start))) return [];
    const value = { kind: 'quantity', amount, unit: unit.unit } as const;
    return [{ start, end: end + unit.length, value, confidence: 'certain' as const }];
  });
}

/** *A 4 L*: a number behind a lone capital names something. */
function isNamed(text: string, start: number): boolean {
  return /(?<!\p{L})\p{Lu}[ \u00a0]$/u.test(text.slice(Math.max(0, start - 3), start));
}
