/** Level 1 of UD's validation: the lines of the format, whatever they say. */

/** A breach of a rule; `rule` is the `testid` that UD's own tools/validate.py gives it. */
export interface ConlluProblem {
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
}

export interface ConlluRow {
  readonly line: number;
  /** Ten of them. */
  readonly columns: readonly string[];
}

export interface ConlluBlock {
  /** Line of the first row; of the first comment where there is no row. */
  readonly line: number;
  readonly comments: readonly string[];
  readonly rows: readonly ConlluRow[];
}

export const COLUMN = {
  id: 0,
  form: 1,
  lemma: 2,
  upos: 3,
  xpos: 4,
  feats: 5,
  head: 6,
  deprel: 7,
  deps: 8,
  misc: 9,
} as const;

/** White space is a fault in all columns but FORM, LEMMA and MISC. */
const UNSPACED = [0, 3, 4, 5, 6, 7, 8];

export function cell(row: ConlluRow, column: keyof typeof COLUMN): string {
  return row.columns[COLUMN[column]] ?? '';
}

export const isWord = (row: ConlluRow): boolean => /^[1-9]\d*$/.test(cell(row, 'id'));
export const isEmptyNode = (row: ConlluRow): boolean => /^\d+\.[1-9]\d*$/.test(cell(row, 'id'));

/** First and last word of a multiword token, or null. */
export function rangeOf(row: ConlluRow): readonly [number, number] | null {
  const match = /^([1-9]\d*)-([1-9]\d*)$/.exec(cell(row, 'id'));
  return match ? [Number(match[1]), Number(match[2])] : null;
}

export function readBlocks(text: string): { blocks: ConlluBlock[]; problems: ConlluProblem[] } {
  const blocks: ConlluBlock[] = [];
  const problems: ConlluProblem[] = [];
  let comments: string[] = [];
  let rows: ConlluRow[] = [];
  let first = 0;
  const close = () => {
    if (comments.length + rows.length > 0)
      blocks.push({ line: rows[0]?.line ?? first, comments, rows });
    [comments, rows] = [[], []];
  };
  if (text.includes('\r')) problems.push({ line: 1, rule: 'non-unix-newline' });
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else problems.push({ line: lines.length, rule: 'missing-newline' });
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    const report = (rule: string) => problems.push({ line, rule });
    if (comments.length + rows.length === 0) first = line;
    if (content === '') {
      if (rows.length === 0) report('extra-empty-line');
      close();
    } else if (/^\s+$/.test(content)) {
      report('pseudo-empty-line');
      close();
    } else if (content.startsWith('#')) {
      if (rows.length > 0) report('misplaced-comment');
      else comments.push(content);
    } else if (/^\d/.test(content)) {
      const columns = content.split('\t');
      if (content !== content.normalize('NFC')) report('unicode-normalization');
      if (columns.length === 10) rows.push({ line, columns });
      else report('number-of-columns');
    } else report('invalid-line');
  }
  if (comments.length + rows.length > 0)
    problems.push({ line: lines.length, rule: 'missing-empty-line' });
  close();
  return { blocks, problems };
}

export function checkCells(row: ConlluRow): string[] {
  const rules: string[] = [];
  for (const [index, value] of row.columns.entries()) {
    if (value === '') rules.push('empty-column');
    if (/^\s/.test(value)) rules.push('leading-whitespace');
    if (/\s$/.test(value)) rules.push('trailing-whitespace');
    if (/\s\s/.test(value)) rules.push('repeated-whitespace');
    if (UNSPACED.includes(index) && /\s/.test(value)) rules.push('invalid-whitespace');
  }
  if (!isWord(row) && !isEmptyNode(row) && rangeOf(row) === null) rules.push('invalid-word-id');
  return rules;
}

/** Words count 1, 2, 3…; ranges stand before their first word and do not overlap. */
export function checkIds({ line, rows }: ConlluBlock): ConlluProblem[] {
  const problems: ConlluProblem[] = [];
  const total = rows.filter(isWord).length;
  let word = 0;
  let empty = 0;
  let covered = 0;
  let inSequence = true;
  for (const row of rows) {
    const report = (rule: string) => problems.push({ line: row.line, rule });
    const range = rangeOf(row);
    if (isEmptyNode(row)) {
      empty += 1;
      if (cell(row, 'id') !== `${String(word)}.${String(empty)}`) report('misplaced-empty-node');
      continue;
    }
    empty = 0;
    if (range) {
      const [begin, end] = range;
      if (begin !== word + 1) report('misplaced-word-interval');
      if (end <= begin) report('reversed-word-interval');
      else if (end > total) report('word-interval-out');
      if (begin <= covered) report('overlapping-word-intervals');
      covered = Math.max(covered, end);
    } else if (isWord(row)) {
      word += 1;
      inSequence &&= Number(cell(row, 'id')) === word;
    }
  }
  if (!inSequence) problems.push({ line, rule: 'word-id-sequence' });
  return problems;
}
