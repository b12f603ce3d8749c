/** Level 2 of UD's validation, the sentence as a whole: one root, all words under it. */
import {
  cell,
  isEmptyNode,
  isWord,
  type ConlluBlock,
  type ConlluProblem,
  type ConlluRow,
} from './conllu-lines.ts';

const ROOT = '0';

export function checkTree({ line, rows }: ConlluBlock): ConlluProblem[] {
  const words = rows.filter(isWord);
  const heads = new Map(words.map((row) => [cell(row, 'id'), cell(row, 'head')]));
  const problems = words.flatMap((row) =>
    checkHead(row, heads).map((rule) => ({ line: row.line, rule })),
  );
  const roots = words.filter((row) => cell(row, 'head') === ROOT).length;
  if (roots === 0) problems.push({ line, rule: 'no-root' });
  if (roots > 1) problems.push({ line, rule: 'multiple-roots' });
  if (words.some((row) => !reachesRoot(cell(row, 'id'), heads)))
    problems.push({ line, rule: 'non-tree' });
  return problems;
}

function checkHead(row: ConlluRow, heads: ReadonlyMap<string, string>): string[] {
  const [id, head, deprel] = [cell(row, 'id'), cell(row, 'head'), cell(row, 'deprel')];
  const rules: string[] = [];
  if (!/^(0|[1-9]\d*)$/.test(head)) rules.push('invalid-head');
  else if (head !== ROOT && !heads.has(head)) rules.push('unknown-head');
  if (head === id) rules.push('head-self-loop');
  if (head === ROOT && deprel !== 'root') rules.push('0-is-not-root');
  if (head !== ROOT && deprel === 'root') rules.push('root-is-not-0');
  return rules;
}

function reachesRoot(id: string, heads: ReadonlyMap<string, string>): boolean {
  let at = id;
  for (let steps = 0; steps <= heads.size; steps += 1) {
    const head = heads.get(at);
    // a head that is no word has been reported as such
    if (head === undefined || head === ROOT) return true;
    at = head;
  }
  return false;
}

/** Enhanced dependencies line by line; that their graph hangs together is not looked at. */
export function checkDeps({ rows }: ConlluBlock): ConlluProblem[] {
  const ids = new Set(
    rows.filter((row) => isWord(row) || isEmptyNode(row)).map((row) => cell(row, 'id')),
  );
  return rows.flatMap((row) => {
    const rules: string[] = [];
    const deps = cell(row, 'deps');
    const pairs = deps === '_' ? [] : deps.split('|');
    let last = -1;
    for (const pair of pairs) {
      const [, head = '', deprel = ''] = /^([^:]*):(.+)$/.exec(pair) ?? [];
      if (!/^(0|[1-9]\d*)(\.[1-9]\d*)?$/.test(head)) rules.push('invalid-ehead');
      else if (head !== ROOT && !ids.has(head)) rules.push('unknown-ehead');
      if (!/^[a-z]+(:[\p{Ll}\p{Lm}\p{Lo}\p{M}_]+)*$/u.test(deprel)) rules.push('invalid-edeprel');
      if ((head === ROOT) !== (deprel === 'root')) rules.push('enhanced-0-is-not-root');
      if (head === cell(row, 'id')) rules.push('deps-self-loop');
      if (Number(head) < last) rules.push('unsorted-deps');
      last = Number(head);
    }
    if (new Set(pairs).size < pairs.length) rules.push('repeated-deps');
    return rules.map((rule) => ({ line: row.line, rule }));
  });
}
