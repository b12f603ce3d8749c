/**
 * A table as text (RFC 4180), so that a double click opens it right: a byte order mark, without which
 * Excel takes UTF-8 for something else, and the separators that the reader's own spreadsheet goes by.
 */
import type { Locale } from '#lib/core/language.ts';
import type { Cell, Table } from './table.ts';

/** Where a comma stands in numbers, lists are separated by semicolons. */
const SEPARATOR: Readonly<Record<Locale, string>> = { fr: ';', en: ',' };
const DECIMAL_POINT: Readonly<Record<Locale, string>> = { fr: ',', en: '.' };
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What a spreadsheet takes for a formula: anybody may have typed it as a name or as an answer. */
const FORMULA = /^[\s\u0000-\u001F]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

export function writeCsv({ columns, rows }: Table, locale: Locale): Uint8Array<ArrayBuffer> {
  const titles = columns.map(({ title }) => title);
  const lines = [titles, ...rows].map((cells) =>
    cells.map((cell) => field(cell, locale)).join(SEPARATOR[locale]),
  );
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join(''));
}

function field(cell: Cell, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quoted(decimal(cell, locale), locale);
  if (typeof cell !== 'string')
    return quoted(`${decimal(Math.round(cell.share * 1000) / 10, locale)}%`, locale);
  return quoted(FORMULA.test(cell) ? `'${cell}` : cell, locale);
}

function decimal(value: number, locale: Locale): string {
  return String(Math.round(value * 1000) / 1000).replace('.', DECIMAL_POINT[locale]);
}

function quoted(text: string, locale: Locale): string {
  const isPlain = !/["\r\n]/u.test(text) && !text.includes(SEPARATOR[locale]);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
