import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Parts of English contractions that can be written by themselves. */
const WHOLE: Readonly<Record<string, string>> = {
  "n't": 'not',
  'n’t': 'not',
  ca: 'can',
  wo: 'will',
};
const HYPHEN = /^(?:[-–/'’]|['’]s)$/u;
const CLITIC = /^['’](?:s|re|ve|ll|d|m)$/iu;

/**
 * Words as they stand in the source, one stretch beside the other; null where a contraction would
 * be torn apart and its parts do not say which words they were (*'s*, *'d*), or a hyphenated word would.
 */
export function writeWords(view: TreeView, words: readonly number[]): string | null {
  const chosen = new Set(words);
  const parts: string[] = [];
  let last = -1;
  let end = -1;
  for (const at of words) {
    const word = view.words[at];
    if (word === undefined) return null;
    if (word.start < end) continue;
    if (isJoined(view, at, at + 1, chosen) || isJoined(view, at - 1, at, chosen)) return null;
    const fused = fusedWith(view, at);
    const whole = fused.every((other) => chosen.has(other));
    const text = whole ? view.text.slice(word.start, word.end) : partOf(word.form);
    if (text === null) return null;
    const joined = last === at - 1 && whole && view.words[last]?.end === word.start;
    if (joined) parts.push(`${parts.pop() ?? ''}${text}`);
    else parts.push(text);
    last = whole ? (fused.at(-1) ?? at) : at;
    end = whole ? word.end : -1;
  }
  return parts.join(' ');
}

/** The words that share one contraction with a word, itself among them. */
function fusedWith({ words }: TreeView, at: number): number[] {
  const start = words[at]?.start;
  const shares = (other: number): boolean =>
    words[other]?.start === start && words[other]?.upos !== 'PUNCT';
  let [first, last] = [at, at];
  while (shares(first - 1)) first -= 1;
  while (shares(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** Whether only one of two neighbours is chosen that a hyphen holds together. */
function isJoined(
  { words }: TreeView,
  left: number,
  right: number,
  chosen: ReadonlySet<number>,
): boolean {
  const [a, b] = [words[left], words[right]];
  if (a === undefined || b === undefined || chosen.has(left) === chosen.has(right)) return false;
  return a.end === b.start && (HYPHEN.test(a.form) || HYPHEN.test(b.form));
}

function partOf(form: string): string | null {
  return CLITIC.test(form) ? null : (WHOLE[form.toLowerCase()] ?? form);
}
