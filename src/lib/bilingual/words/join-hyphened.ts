import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { foldEnglish } from './fold-word.ts';
import type { JoinedWords } from './join-words.ts';

const HYPHEN = /^[-‐]$/u;
const COMPOUND = /^\p{L}+(?:[-‐][\p{L}’']+)+$/u;

/**
 * Pairs of names that French writes as one word with hyphens and English as several, with hyphens or
 * without: *Saint-Joseph* – *Saint Joseph*, *Port-Lannec* – *Port* *-* *Lannec*.
 */
export function joinHyphened(french: TreeView, english: TreeView): JoinedWords[] {
  const keys = english.words.map(({ form }) => foldEnglish(form));
  const taken = new Set<number>();
  return french.words.flatMap(({ form }, at): JoinedWords[] => {
    if (!COMPOUND.test(form) || !/\p{Lu}/u.test(form)) return [];
    const pieces = form.split(/[-‐]/u).map(foldEnglish);
    const start = keys.findIndex((key, from) => key === pieces[0] && !taken.has(from));
    const run = start < 0 ? null : matchRun(keys, start, pieces);
    if (run === null) return [];
    for (const word of run) taken.add(word);
    return [{ french: [at], english: run, rank: 0, isName: true }];
  });
}

function matchRun(
  keys: readonly string[],
  start: number,
  pieces: readonly string[],
): number[] | null {
  const run: number[] = [];
  let at = start;
  for (const piece of pieces) {
    if (run.length > 0 && HYPHEN.test(keys[at] ?? '')) run.push(at++);
    if (keys[at] !== piece) return null;
    run.push(at++);
  }
  return run;
}
