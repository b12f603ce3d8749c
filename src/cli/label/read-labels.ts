import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { CRITERIA, labelSchema, type Label } from '#lib/items/ranking/label.ts';
import { SHEET_COLUMNS } from './make-sheet.ts';

/** The first line, 1-based, that is no label. */
export interface BadLabels {
  readonly line: number;
}

/** Reads a label file: JSON, a label a line. */
export function readLabels(text: string): Result<Label[], BadLabels> {
  const labels: Label[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const label = v.safeParse(labelSchema, parseJson(line));
    if (!label.success) return fail({ line: index + 1 });
    labels.push(label.output);
  }
  return ok(labels);
}

/** Takes the labels out of a filled-in sheet; lines that nobody rated are passed over. */
export function readSheet(text: string, pass: 1 | 2): Result<Label[], BadLabels> {
  const labels: Label[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (index === 0 || line.trim() === '') continue;
    const cells = line.split('\t');
    const cell = (name: (typeof SHEET_COLUMNS)[number]): string =>
      (cells[SHEET_COLUMNS.indexOf(name)] ?? '').trim();
    if (CRITERIA.every((criterion) => cell(criterion) === '')) continue;
    const label = v.safeParse(labelSchema, {
      item: cell('item'),
      text: cell('text'),
      kind: cell('kind'),
      pass,
      features: parseJson(cell('features')),
      verdicts: Object.fromEntries(
        CRITERIA.map((criterion) => [criterion, parseVerdict(cell(criterion))]),
      ),
    });
    if (!label.success) return fail({ line: index + 1 });
    labels.push(label.output);
  }
  return ok(labels);
}

/** `-` stands for what does not apply. */
function parseVerdict(cell: string): unknown {
  return cell === '-' ? null : parseJson(cell);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
