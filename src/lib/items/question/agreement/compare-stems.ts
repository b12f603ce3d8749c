import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { Views } from '../agree.ts';
import type { Asked } from '../asked.ts';

/** What is left for each noun, name or adjective that one question has and the other leaves out. */
const LEFT_OUT = 0.8;
const TELLING = /^(?:NOUN|PROPN|NUM|ADJ)$/u;

/**
 * How far two questions mention the same, 0 to 1: of words that translate each other both stand in the
 * questions or neither does.
 */
export function compareStems(
  french: Asked,
  english: Asked,
  links: readonly WordLink[],
  views: Views,
): number {
  const [ours, theirs] = [wordsOf(french.stem), wordsOf(english.stem)];
  let confidence = 1;
  for (const link of links) {
    if (!link.french.some((at) => TELLING.test(views.french.words[at]?.upos ?? ''))) continue;
    if (isAnswer(link.french, views.french, french)) continue;
    const here = link.french.some((at) => ours.has(formAt(views.french, at)));
    const there = link.english.some((at) => theirs.has(formAt(views.english, at)));
    if (here === there) continue;
    confidence *= LEFT_OUT;
  }
  return confidence;
}

function isAnswer(words: readonly number[], view: TreeView, { answer }: Asked): boolean {
  return words.some((at) => {
    const word = view.words[at];
    return word !== undefined && word.start >= answer.start && word.end <= answer.end;
  });
}

function formAt({ words }: TreeView, at: number): string {
  return words[at]?.form.toLowerCase() ?? '';
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu) ?? [];
  // a tree may have *thirty-five* as three words, or as one
  return new Set(words.flatMap((word) => [word, ...word.split('-')]));
}
