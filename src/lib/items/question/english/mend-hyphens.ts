import type { Word } from '#lib/analysis/tree/document.ts';

const HYPHEN = /^[-–]$/u;

/** Words that a hyphen holds together (*forty-five*, *Saint-Aubry*) as one phrase under one head. */
export function mendHyphens(words: readonly Word[]): readonly Word[] {
  const mended = words.map((word) => ({ ...word }));
  let run: number[] = [];
  const close = (): void => {
    if (run.length > 2) joinUnder(mended, run);
    run = [];
  };
  words.forEach((word, at) => {
    const before = words[at - 1];
    const joined =
      before?.end === word.start && (HYPHEN.test(before.form) || HYPHEN.test(word.form));
    if (joined) run = run.length === 0 ? [at - 1, at] : [...run, at];
    else close();
  });
  close();
  return mended;
}

function joinUnder(
  words: { -readonly [Key in keyof Word]: Word[Key] }[],
  run: readonly number[],
): void {
  const inside = new Set(run);
  const tops = run.filter(
    (at) => !inside.has(words[at]?.head ?? -1) && words[at]?.upos !== 'PUNCT',
  );
  const [top] = tops.sort(
    (a, b) => (words[b]?.arcConfidence ?? 0) - (words[a]?.arcConfidence ?? 0),
  );
  if (top === undefined) return;
  for (const at of run) {
    const word = words[at];
    if (word === undefined || at === top) continue;
    // *Bouches-du-Rhône*: no part of a name stands beside it
    const isBeside = word.deprel === 'appos';
    if (isBeside || !inside.has(word.head)) Object.assign(word, { head: top, deprel: 'flat' });
  }
  words.forEach((word, at) => {
    if (inside.has(word.head) && word.head !== top && !inside.has(at)) word.head = top;
  });
}
