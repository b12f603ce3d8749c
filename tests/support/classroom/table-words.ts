import type { TableWords } from '#lib/classroom/report/file/report-tables.ts';

/** Each column is called what the code calls it. */
export const PLAIN_TABLE_WORDS: TableWords = {
  sheet: (sheet) => sheet,
  column: (column) => column,
  item: (number) => `q${String(number)}`,
  kind: (kind) => kind,
  verdict: (verdict) => verdict,
  team: (team) => `team ${String(team + 1)}`,
  name: ({ name }) => name.fr,
};
