import type { Lang } from '#lib/core/language.ts';
import type { FoundAmount } from './find-amounts.ts';
import type { FoundValue } from './found-value.ts';
import { matchDuration } from './match-unit.ts';

/** What *et demi* adds to one of a unit: half of it, in the next smaller one. */
const HALF: Readonly<Record<string, string>> = {
  Y: '6M',
  Mo: '15D',
  D: 'T12H',
  H: '30M',
  M: '30S',
};
const AND_HALF = /^[ \u00a0](?:et[ \u00a0]demie?|and a half)(?!\p{L})/u;
const FIXED = {
  fr: [
    [/(?<!\p{L})(?:une[ \u00a0])?demi-heure(?!\p{L})/giu, 'PT30M'],
    [/(?<!\p{L})(?:un[ \u00a0])?quart d['’]heure(?!\p{L})/giu, 'PT15M'],
    [/(?<!\p{L})trois quarts d['’]heure(?!\p{L})/giu, 'PT45M'],
  ],
  en: [
    [/(?<!\p{L})half an hour(?!\p{L})/giu, 'PT30M'],
    [/(?<!\p{L})quarter of an hour(?!\p{L})/giu, 'PT15M'],
  ],
} as const;
/** *à 8 heures*, *vers 15 heures* tell the time of day. */
const CLOCK = /(?<!\p{L})(?:[àÀ]|vers|dès|jusqu['’]à|avant|until|at)[ \u00a0]$/iu;

/** *deux ans*, *trois heures et demie*, *2 h 30* behind *en*; *un jour* and *une année* are no count. */
export function findDurations(
  text: string,
  amounts: readonly FoundAmount[],
  lang: Lang,
): FoundValue[] {
  const found: FoundValue[] = FIXED[lang].flatMap(([pattern, iso]) =>
    [...text.matchAll(pattern)].map((match) =>
      duration(match.index, match.index + match[0].length, iso),
    ),
  );
  amounts.forEach(({ start, end, amount }, index) => {
    const unit = matchDuration[lang](text.slice(end, end + 50));
    if (unit === null || !isCounted(text, start, end, unit.unit)) return;
    const stop = end + unit.length;
    const half = AND_HALF.exec(text.slice(stop, stop + 14));
    if (half !== null) {
      const more = HALF[unit.unit];
      if (more !== undefined)
        found.push(duration(start, stop + half[0].length, add(iso(amount.low, unit.unit), more)));
      return;
    }
    const rest = amounts[index + 1];
    const lesser =
      rest === undefined ? null : matchDuration[lang](text.slice(rest.end, rest.end + 50));
    if (
      rest !== undefined &&
      lesser !== null &&
      /^(?: (?:et|and))? $/u.test(text.slice(stop, rest.start)) &&
      lesser.unit !== unit.unit
    ) {
      const value = add(iso(amount.low, unit.unit), iso(rest.amount.low, lesser.unit).slice(1));
      found.push(duration(start, rest.end + lesser.length, value));
    } else if (amount.high === null) found.push(duration(start, stop, iso(amount.low, unit.unit)));
    else
      found.push(
        duration(start, stop, `${iso(amount.low, unit.unit)}/${iso(amount.high, unit.unit)}`),
      );
  });
  return found;
}

/** Times of day, *un jour* (some day) and *une année* are not how long something lasts. */
function isCounted(text: string, start: number, end: number, unit: string): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  if (unit === 'H' && CLOCK.test(before)) return false;
  if (
    unit === 'H' &&
    /^[ \u00a0]heures?[ \u00a0](?:à[ \u00a0]|du |précises|\d)/u.test(text.slice(end, end + 18))
  )
    return false;
  const written = text.slice(start, end).toLowerCase();
  if (written === 'un' || written === 'une' || written === 'one')
    return !/^[ \u00a0](?:jours?|années?|seconde|siècle|day|year)(?!\p{L})/u.test(
      text.slice(end, end + 12),
    );
  return !(
    unit === 'Y' &&
    /(?:l['’]an|les|des)[ \u00a0]$/iu.test(before) &&
    /^\d{4}$/u.test(written)
  );
}

function duration(start: number, end: number, isoDuration: string): FoundValue {
  return { start, end, value: { kind: 'duration', iso: isoDuration }, confidence: 'certain' };
}

function iso(count: number, unit: string): string {
  const multiple = /^\d+/u.exec(unit)?.[0];
  if (multiple !== undefined) return `P${String(count * Number(multiple))}Y`;
  if (unit === 'Mo') return `P${String(count)}M`;
  return /[HMS]/u.test(unit) ? `PT${String(count)}${unit}` : `P${String(count)}${unit}`;
}

function add(first: string, more: string): string {
  const part = first.includes('T') ? more.replace('T', '') : more;
  return first + part;
}
