import { checkRow, checkSentId, checkText } from './conllu-content.ts';
import { checkCells, checkIds, readBlocks, type ConlluProblem } from './conllu-lines.ts';
import { checkDeps, checkTree } from './conllu-tree.ts';

export type { ConlluProblem } from './conllu-lines.ts';

/**
 * Levels 1 and 2 of UD's validation, as tools/validate.py of UniversalDependencies defines them:
 * https://universaldependencies.org/contributing/validation.html
 * Stricter than that in five points: the file ends with a newline (`missing-newline`), there is a
 * root (`no-root`), SpaceAfter is `No` (`spaceafter-value`) and does not stand before a space
 * (`spaceafter-before-space`), and no attribute of MISC is without a name (`empty-misc`).
 */
export function validateConllu(text: string): ConlluProblem[] {
  const { blocks, problems } = readBlocks(text);
  const names = new Set<string>();
  for (const block of blocks) {
    for (const row of block.rows)
      for (const rule of [...checkCells(row), ...checkRow(row)])
        problems.push({ line: row.line, rule });
    problems.push(
      ...checkIds(block),
      ...checkSentId(block, names),
      ...checkText(block),
      ...checkTree(block),
      ...checkDeps(block),
    );
  }
  return problems.toSorted((a, b) => a.line - b.line);
}
