/** The report as a file, in the words of the page. */
import {
  reportTables,
  type ReportSheet,
  type TableWords,
} from '#lib/classroom/report/file/report-tables.ts';
import { writeCsv } from '#lib/classroom/report/file/write-csv.ts';
import { writeWorkbook } from '#lib/classroom/report/file/write-workbook.ts';
import type { Locale } from '#lib/core/language.ts';
import type { HandedFile } from '../../settings/hand-over-file.ts';
import type { OpenReport } from './report-desk.svelte.ts';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function workbookOf(open: OpenReport, words: TableWords): Promise<HandedFile> {
  const bytes = await writeWorkbook(reportTables(open.session, open.report, words));
  return { name: `${baseName(open)}.xlsx`, type: WORKBOOK_TYPE, bytes };
}

/** Null where the report has no such table. */
export function csvOf(
  open: OpenReport,
  sheet: ReportSheet,
  words: TableWords,
  locale: Locale,
): HandedFile | null {
  const name = words.sheet(sheet);
  const table = reportTables(open.session, open.report, words).find((each) => each.name === name);
  if (table === undefined) return null;
  const file = `${baseName(open)}-${name
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase()}.csv`;
  return { name: file, type: 'text/csv;charset=utf-8', bytes: writeCsv(table, locale) };
}

/** By the text and the day on this device. */
function baseName({ record }: OpenReport): string {
  const day = new Date(record.startedAt);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return `${record.plan.bank.id}-${date}`;
}
