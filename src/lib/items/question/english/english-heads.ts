import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';

/** For each French word the top word of what stands against it. */
export function englishHeads(
  words: readonly Word[],
  links: readonly WordLink[],
): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (const { french, english } of links) {
    const inside = new Set(english);
    const top = english.find((at) => !inside.has(words[at]?.head ?? -1));
    if (top !== undefined) for (const at of french) heads.set(at, top);
  }
  return heads;
}

/** Of a name whose own top has no counterpart, what that top hangs on: *la revue The Varn Post*. */
export function nameTop(
  { words }: TreeView,
  at: number,
  heads: ReadonlyMap<number, number>,
): Pick<Word, 'head' | 'deprel'> {
  const { head = -1, deprel = '' } = words[at] ?? {};
  const top = words[head];
  return deprel.startsWith('flat') && top !== undefined && !heads.has(head)
    ? top
    : { head, deprel };
}

/** *garantit en France la liberté*: between a verb and its object stands what belongs to the verb. */
export function standsBeforeObject({ words }: TreeView, at: number): boolean {
  const { head = -1, deprel = '' } = words[at] ?? {};
  return (
    deprel.startsWith('obl') &&
    at > head &&
    words.some((word, other) => other > at && word.head === head && word.deprel === 'obj')
  );
}

/** The last name of *the tailor Jean Varn*, if the first one hangs on it: names move as one. */
export function topOfName(words: readonly Word[], at: number | undefined): number | undefined {
  const { deprel = '', head = -1, upos } = words[at ?? -1] ?? {};
  const isPart = upos === 'PROPN' && /^(?:compound|flat)/u.test(deprel);
  return isPart && words[head]?.upos === 'PROPN' ? head : at;
}
