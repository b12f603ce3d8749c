import type { FoundAmount } from './find-amounts.ts';
import type { FoundValue } from './found-value.ts';

const PERCENT =
  /^(?:[ \u00a0\u202f]?%|[ \u00a0]pour[ \u00a0]cent(?!s?\p{L})|[ \u00a0]p\. ?100|[ \u00a0]per ?cent(?!\p{L}))/u;

/** *35 %*, *trente pour cent*, *3 à 4 %*, *20 percent*. */
export function findPercentages(text: string, amounts: readonly FoundAmount[]): FoundValue[] {
  return amounts.flatMap(({ start, end, amount }) => {
    const mark = PERCENT.exec(text.slice(end, end + 12));
    return mark === null
      ? []
      : [
          {
            start,
            end: end + mark[0].length,
            value: { kind: 'percentage' as const, amount },
            confidence: 'certain' as const,
          },
        ];
  });
}
