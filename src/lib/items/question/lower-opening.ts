import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Asked } from './asked.ts';

/** Takes the sentence's capital off an answer that opens it, unless a name begins there. */
export function lowerOpening(
  { answer }: Pick<Asked, 'answer'>,
  { words }: TreeView,
): (text: string) => string {
  const first = words.find(({ start }) => start >= answer.start);
  const opens = first === words[0] && first?.upos !== 'PROPN';
  return opens ? (text) => text.charAt(0).toLowerCase() + text.slice(1) : (text) => text;
}
