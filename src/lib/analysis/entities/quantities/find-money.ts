import type { Lang } from '#lib/core/language.ts';
import type { FoundAmount } from './find-amounts.ts';
import type { FoundValue } from './found-value.ts';
import { matchCurrency } from './match-unit.ts';

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY' };

/** *3 millions de dollars*, *12,50 €*, *$4.5 million*. A *livre* or *pound* alone may be a weight. */
export function findMoney(text: string, amounts: readonly FoundAmount[], lang: Lang): FoundValue[] {
  return amounts.flatMap(({ start, end, amount }) => {
    const sign = SIGNS[text[start - 1] ?? ''];
    if (sign !== undefined) return [money(start - 1, end, amount, sign)];
    const currency = matchCurrency[lang](text.slice(end, end + 50));
    return currency === null ? [] : [money(start, end + currency.length, amount, currency.unit)];
  });
}

function money(
  start: number,
  end: number,
  amount: FoundAmount['amount'],
  currency: string,
): FoundValue {
  return { start, end, value: { kind: 'money', amount, currency }, confidence: 'certain' };
}
