import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Nouns that tell a time by themselves. */
const TIME = new Set(
  `afternoon age april august autumn century day decade december dawn dusk evening february friday
  january july june march may midnight monday month morning night noon november october saturday
  season september spring summer sunday sunrise sunset thursday time tuesday wednesday week weekend
  winter year`.split(/\s+/u),
);

export function isTime({ lemma }: Word): boolean {
  return TIME.has(lemma.toLowerCase());
}

export function isTimeNoun({ words }: TreeView, head: number): boolean {
  const word = words[head];
  return word !== undefined && isTime(word);
}
