import type { Lang } from '#lib/core/language.ts';
import units from '#lib/analysis/data/units.json' with { type: 'json' };

/** A unit that stands behind a number, and how far it reaches into the text behind the number. */
export interface UnitMatch {
  readonly unit: string;
  readonly length: number;
}

export type MatchUnit = (behind: string) => UnitMatch | null;

interface UnitRow {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const escape = (form: string): string => form.replace(/[$./*+?()|]/gu, '\\$&');

/** A matcher for one table; `name` says what a row is called in the result. */
function matcher<Row extends UnitRow>(
  rows: readonly Row[],
  lang: Lang,
  name: (row: Row) => string,
): MatchUnit {
  const byForm = new Map(
    rows.flatMap((row) => row[lang].map((form) => [form, name(row)] as const)),
  );
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escape);
  // *en 1820 l'expérience*: an elided word is no unit
  const pattern = new RegExp(
    `^[ \\u00a0\\u202f-]?(?:d['’]|de |of )?(?<form>${forms.join('|')})(?![\\p{L}\\p{N}²³]|-\\p{L}|['’]\\p{L})`,
    'u',
  );
  return (behind) => {
    const match = pattern.exec(behind.slice(0, 50));
    const unit = byForm.get(match?.groups?.['form'] ?? '');
    return match === null || unit === undefined ? null : { unit, length: match[0].length };
  };
}

const both = <Row extends UnitRow>(
  rows: readonly Row[],
  name: (row: Row, lang: Lang) => string,
): Readonly<Record<Lang, MatchUnit>> => ({
  fr: matcher(rows, 'fr', (row) => name(row, 'fr')),
  en: matcher(rows, 'en', (row) => name(row, 'en')),
});

/** *km*, *degrés Celsius*: the unit is its singular in the text's language. */
export const matchMeasure = both(units.measures, (row, lang) => row[lang][0] ?? '');
/** *ans*, *heures*: the unit is its mark in ISO 8601, `10Y` for decades, `Mo` for months. */
export const matchDuration = both(units.durations, ({ iso }) => iso);
/** *euros*, *$*: the unit is the ISO 4217 code. */
export const matchCurrency = both(units.currencies, ({ code }) => code);
