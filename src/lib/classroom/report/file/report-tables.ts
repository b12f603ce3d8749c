/** The report as tables: who did what, how each item went, and every answer in its words. */
import type { Kind } from '#lib/bank/schema.ts';
import type { Verdict } from '#lib/marking/verdict.ts';
import type { Sides } from '../../item/asked-item.ts';
import { sentencesFor } from '../../plan/class-material.ts';
import type { ClassSession, ItemRecord } from '../../session/class-session.ts';
import type { ClassReport, ParticipantRow, ReportedAnswer } from '../class-report.ts';
import { commonMistake } from '../common-mistake.ts';
import type { ItemRow } from '../item-row.ts';
import { keyLines, taskSides } from '../item-words.ts';
import { responseLines } from '../response-lines.ts';
import type { Cell, Column, Table } from './table.ts';

export const REPORT_COLUMNS = [
  'participant',
  'team',
  'points',
  'rank',
  'right',
  'reached',
  'number',
  'kind',
  'questionFr',
  'questionEn',
  'key',
  'sentenceFr',
  'sentenceEn',
  'answered',
  'facility',
  'discrimination',
  'mistake',
  'mistakes',
  'option',
  'chosen',
  'answer',
  'verdict',
] as const;

export type ReportColumn = (typeof REPORT_COLUMNS)[number];
export type ReportSheet = 'participants' | 'items' | 'answers';

/** Worded at the edge. */
export interface TableWords {
  sheet(sheet: ReportSheet): string;
  column(column: ReportColumn): string;
  /** Above what somebody earned on an item, counted from 1. */
  item(number: number): string;
  kind(kind: Kind): string;
  verdict(verdict: Verdict | 'none' | 'not-reached' | 'heard'): string;
  team(team: number): string;
  name(row: ParticipantRow): string;
}

const WIDTH: Partial<Record<ReportColumn, number>> = {
  ...{ participant: 24, kind: 18, questionFr: 48, questionEn: 48, key: 30 },
  ...{ sentenceFr: 60, sentenceEn: 60, mistake: 30, option: 30, answer: 40 },
};
const USUAL_WIDTH = 14;
const CREDIT: Readonly<Record<Verdict, number>> = { right: 1, nearly: 0.5, wrong: 0 };

/** In a survey just the counts: what somebody thinks is nobody's business. */
export function reportTables(
  session: ClassSession,
  report: ClassReport,
  words: TableWords,
): readonly Table[] {
  if (session.plan.settings.survey) return [surveyTable(session, report, words)];
  return [
    participantsTable(session, report, words),
    itemsTable(session, report, words),
    answersTable(session, report, words),
  ];
}

function participantsTable(
  { plan }: ClassSession,
  { participants, items }: ClassReport,
  words: TableWords,
): Table {
  const hasTeams = plan.settings.teams > 0;
  const team: ReportColumn[] = hasTeams ? ['team'] : [];
  const titles = columnsOf(['participant', ...team, 'points', 'rank', 'right', 'reached'], words);
  const ofItems = items.map(({ index }) => ({ title: words.item(index + 1), width: 6 }));
  const rows = participants.map((row) => [
    words.name(row),
    ...(hasTeams ? [row.team === null ? null : words.team(row.team)] : []),
    ...[row.points, row.rank, row.right, row.reached],
    ...row.answers.map(earned),
  ]);
  return { name: words.sheet('participants'), columns: [...titles, ...ofItems], rows };
}

/** Nothing where they came later; 0 also for no answer. */
function earned({ reached, verdict }: ReportedAnswer): Cell {
  if (!reached) return null;
  return verdict === null ? 0 : CREDIT[verdict];
}

function itemsTable(session: ClassSession, report: ClassReport, words: TableWords): Table {
  const people = new Set(report.participants.map(({ id }) => id));
  const columns: ReportColumn[] = [
    ...(['number', 'kind', 'questionFr', 'questionEn', 'key'] as const),
    ...(['reached', 'answered', 'facility', 'discrimination', 'mistake', 'mistakes'] as const),
    ...(['sentenceFr', 'sentenceEn'] as const),
  ];
  const rows = itemsIn(session, report).map(({ row, record }) => {
    const { study } = session.plan;
    const mistake = commonMistake(record, row, study, people);
    const sentence = sentencesFor(session.material, row.index);
    return [
      ...[...itemCells(row, record, words), inOneLine(keyLines(record.item, study))],
      ...[row.reached, row.answered, row.facility === null ? null : { share: row.facility }],
      row.discrimination === null ? null : Math.round(row.discrimination * 100) / 100,
      mistake === null ? null : inOneLine(mistake.lines),
      mistake?.count ?? null,
      ...[sentence.fr, sentence.en],
    ];
  });
  return { name: words.sheet('items'), columns: columnsOf(columns, words), rows };
}

function answersTable(session: ClassSession, report: ClassReport, words: TableWords): Table {
  const columns: ReportColumn[] = [
    'participant',
    'number',
    'questionFr',
    'answer',
    'verdict',
    'points',
  ];
  const items = itemsIn(session, report);
  const rows = report.participants.flatMap((person) =>
    items.map(({ row, record }, place): readonly Cell[] => {
      const { reached, verdict, response, points } = person.answers[place] ?? NOTHING;
      const said =
        response === null ? null : inOneLine(responseLines(record, session.plan.study, response));
      const told = verdict !== null && response === null ? words.verdict('heard') : said;
      const marked = verdict ?? (reached ? 'none' : 'not-reached');
      const name = words.name(person);
      return [name, row.index + 1, taskOf(record), told, words.verdict(marked), points];
    }),
  );
  return { name: words.sheet('answers'), columns: columnsOf(columns, words), rows };
}

function surveyTable(session: ClassSession, report: ClassReport, words: TableWords): Table {
  const columns: ReportColumn[] = [
    ...(['number', 'kind', 'questionFr', 'questionEn', 'reached', 'answered'] as const),
    ...(['option', 'chosen'] as const),
  ];
  const rows = itemsIn(session, report).flatMap(({ row, record }): (readonly Cell[])[] => {
    const cells = [...itemCells(row, record, words), row.reached, row.answered];
    const options = 'options' in record.item ? record.item.options : [];
    if (options.length === 0) return [[...cells, null, null]];
    return options.map(({ fr, en }, option) => [
      ...cells,
      inOneLine([{ fr, en }]),
      row.chosen[option] ?? 0,
    ]);
  });
  return { name: words.sheet('items'), columns: columnsOf(columns, words), rows };
}

const NOTHING: ReportedAnswer = { reached: false, verdict: null, response: null, points: 0 };

function itemsIn(
  { items }: ClassSession,
  report: ClassReport,
): readonly { readonly row: ItemRow; readonly record: ItemRecord }[] {
  return report.items.flatMap((row) => {
    const record = items[row.index];
    return record === undefined ? [] : [{ row, record }];
  });
}

function itemCells({ index }: ItemRow, { item }: ItemRecord, words: TableWords): Cell[] {
  const { fr, en } = taskSides(item);
  return [index + 1, words.kind(item.kind), fr, en];
}

function taskOf({ item }: ItemRecord): string | null {
  const { fr, en } = taskSides(item);
  return fr ?? en;
}

/** Both sides where they differ. */
function inOneLine(lines: readonly Sides[]): string {
  return lines
    .map(({ fr, en }) => [...new Set([fr, en])].filter((side) => side !== null).join(' – '))
    .join(' ; ');
}

function columnsOf(columns: readonly ReportColumn[], words: TableWords): Column[] {
  return columns.map((column) => ({
    title: words.column(column),
    width: WIDTH[column] ?? USUAL_WIDTH,
  }));
}
