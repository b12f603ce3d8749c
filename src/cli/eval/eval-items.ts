import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  evaluateLabels,
  type KindFigures,
  type LabelFigures,
} from '#lib/items/ranking/evaluate-labels.ts';
import { CRITERIA } from '#lib/items/ranking/label.ts';
import { readLabels } from '../label/read-labels.ts';
import { EXIT, report, type ExitStatus } from '../outcome.ts';
import { wordMessage } from '../word-message.ts';
import { formatColumns } from './format-columns.ts';

/** The labels that the shipped ranking was learnt from. */
export const LABELS = fileURLToPath(new URL('../../lib/items/data/labels.jsonl', import.meta.url));

/** `recto eval items [--labels FILE] [--json]`: how good the items are by their labels, and the ranking. */
export function evalItems(args: string[]): ExitStatus {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: { labels: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    report('recto eval items', null, error instanceof Error ? error.message : String(error));
    return EXIT.badCall;
  }
  const { labels: file = LABELS, json = false } = parsed.values;
  if (!existsSync(file)) {
    report(file, null, wordMessage('no-file'));
    return EXIT.badInput;
  }
  const labels = readLabels(readFileSync(file, 'utf8'));
  if (!labels.ok) {
    report(file, labels.error.line, wordMessage('bad-label'));
    return EXIT.badInput;
  }
  const figures = evaluateLabels(labels.value);
  process.stdout.write(json ? `${JSON.stringify(figures, null, 2)}\n` : toTable(figures));
  return EXIT.done;
}

function toTable({ kinds, agreement, areaUnderCurve }: LabelFigures): string {
  const rows = kinds.map((each) => [
    each.kind,
    String(each.rated),
    percent(each.acceptable, each.rated),
    percent(each.firstThird.acceptable, each.firstThird.rated),
    ...CRITERIA.map((criterion) => String(each.failed[criterion])),
  ]);
  const heads = [
    'kind',
    'rated',
    'good %',
    'first third %',
    ...CRITERIA.map((name) => `no ${name}`),
  ];
  const twice =
    agreement === null
      ? 'No item was rated twice.'
      : `${String(agreement.items)} items rated twice: κ ${agreement.kappa.toFixed(2)}`;
  const area =
    areaUnderCurve === null ? '' : `\nArea under the curve, held out: ${areaUnderCurve.toFixed(2)}`;
  return `${formatColumns([heads, ...rows, totalOf(kinds)])}\n\n${twice}${area}\n`;
}

function totalOf(kinds: readonly KindFigures[]): string[] {
  const sum = (of: (each: KindFigures) => number): number =>
    kinds.reduce((total, each) => total + of(each), 0);
  return [
    'all',
    String(sum(({ rated }) => rated)),
    percent(
      sum(({ acceptable }) => acceptable),
      sum(({ rated }) => rated),
    ),
    percent(
      sum(({ firstThird }) => firstThird.acceptable),
      sum(({ firstThird }) => firstThird.rated),
    ),
    ...CRITERIA.map((criterion) => String(sum(({ failed }) => failed[criterion]))),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
