import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Parts of English contractions that can be written by themselves. */
const WHOLE: Readonly<Record<string, string>> = {
  "n't": 'not',
  'n’t': 'not',
  ca: 'can',
  wo: 'will',
};
const CLITIC = /^['’](?:s|re|ve|ll|d|m)$/iu;

/**
 * Words as they stand in the source, one stretch beside the other; null where a contraction would
 * be torn apart and its parts do not say which words they were (*'s*, *'d*).
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
    const fused = view.words.flatMap(({ start, upos }, other) =>
      start === word.start && upos !== 'PUNCT' ? [other] : [],
    );
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

function partOf(form: string): string | null {
  return CLITIC.test(form) ? null : (WHOLE[form.toLowerCase()] ?? form);
}
