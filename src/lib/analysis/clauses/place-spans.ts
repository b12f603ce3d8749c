import type { Word } from '../tree/document.ts';
import type { ClauseSpan } from './clause.ts';

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«', '”': '“' };

/**
 * Runs of neighbouring words as places in the source. Marks at the edges of a run are left out, but
 * one that closes what the run opens is not: *dit « le Grand »*.
 */
export function placeSpans(words: readonly Word[], own: readonly number[]): ClauseSpan[] {
  const runs: number[][] = [];
  for (const index of own) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.flatMap((run) => {
    const isSaid = (index: number) => words[index]?.upos !== 'PUNCT';
    const from = run.findIndex(isSaid);
    if (from < 0) return [];
    const inside = run.slice(from, run.findLastIndex(isSaid) + 1);
    const next = words[(inside.at(-1) ?? -1) + 1];
    const opens = OPENING[next?.form ?? ''];
    const forms = inside.map((index) => words[index]?.form);
    const closes =
      opens !== undefined &&
      inside.length < run.length - from &&
      forms.lastIndexOf(opens) > forms.lastIndexOf(next?.form);
    const first = words[inside[0] ?? -1];
    const last = closes ? next : words[inside.at(-1) ?? -1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
