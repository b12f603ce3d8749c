import type { Lang } from '#lib/core/language.ts';
import { keepFirst } from '#lib/analysis/entities/keep-first.ts';
import { dateRange, type FoundDate } from './date-value.ts';
import { findCalendarDates } from './find-calendar-dates.ts';
import { findCenturies } from './find-centuries.ts';
import { findDecades } from './find-decades.ts';
import { findEraYears } from './find-era-years.ts';
import { findLoneYears } from './find-lone-years.ts';

/** All dates of a sentence in order, each with its whole span, without article or preposition. */
export function findDateMentions(text: string, lang: Lang): FoundDate[] {
  const calendarDates = findCalendarDates(text, lang);
  const found = keepFirst([
    ...findCenturies(text, lang),
    ...findEraYears(text, lang),
    ...findDecades(text, lang),
    ...calendarDates.filter(({ value }) => value.precision !== 'year'),
    ...findLoneYears(text),
    ...calendarDates,
  ]);
  return joinSpans(found, text);
}

/** *du 12 mars au 4 avril 1985*, *entre mars 1985 et juin 1986*: one date from the one to the other. */
function joinSpans(dates: readonly FoundDate[], text: string): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const previous = joined.at(-1);
    if (previous !== undefined && spans(previous, date, text))
      joined[joined.length - 1] = {
        start: previous.start,
        end: date.end,
        value: dateRange(withYearOf(previous.value, date.value), date.value),
      };
    else joined.push(date);
  }
  return joined;
}

function spans(from: FoundDate, to: FoundDate, text: string): boolean {
  if (from.value.edtf.includes('/') || to.value.edtf.includes('/')) return false;
  const between = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 11), from.start);
  if (/^\s(?:à|au|jusqu['’]au|to|until)\s(?:le\s)?$/u.test(between))
    return /(?<!\p{L})(?:de|du|d['’]|from)\s?$/iu.test(before);
  return (
    /^\s(?:et|and)\s(?:le\s)?$/u.test(between) && /(?:entre|between)\s(?:le\s)?$/iu.test(before)
  );
}

/** *du 12 mars au 4 avril 1985*: both are of 1985. */
function withYearOf(value: FoundDate['value'], later: FoundDate['value']): FoundDate['value'] {
  const year = /^-?\d{4}/u.exec(later.edtf)?.[0];
  if (year === undefined || !value.edtf.startsWith('XXXX')) return value;
  return { ...value, edtf: value.edtf.replace('XXXX', year) };
}
