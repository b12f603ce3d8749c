/** Which of many labels in a row have room. */

/**
 * Every so many, counted from the last one back where `anchor` is `end`: the newest label is the
 * one that is looked for. `pitch`: pixels from one label's place to the next.
 */
export function pickLabels(
  count: number,
  pitch: number,
  labelWidth: number,
  anchor: 'start' | 'end' = 'start',
): Set<number> {
  const step = Math.max(1, Math.ceil(labelWidth / pitch));
  const shift = anchor === 'end' ? (count - 1) % step : 0;
  return new Set(
    Array.from({ length: count }, (_, index) => index).filter((index) => index % step === shift),
  );
}
