import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { listSubtree } from './list-subtree.ts';
import type { Edit } from './paraphrase.ts';

const BRACKETS = /[ \u00a0]\([^()]*\)/gu;
const MIN_ARC = 0.7;
/** Shortest sentence that may be left, in UTF-16 units. */
const SHORTEST_LEFT = 40;

/** What stands in brackets may always be left out; null where there is nothing or more than one pair. */
export function dropBrackets(text: string): Edit | null {
  const [only, ...others] = [...text.matchAll(BRACKETS)];
  if (only === undefined || others.length > 0) return null;
  if (text.length - only[0].length < SHORTEST_LEFT) return null;
  return { start: only.index, end: only.index + only[0].length, text: '' };
}

/**
 * A relative clause or an apposition between two commas says something more of what is named already:
 * *Lyon, qui fut fondée par Rome, est …*. Null where its extent is unsure.
 */
export function dropAside(tree: TreeView): Edit | null {
  const { words, text } = tree;
  const found = words.flatMap((word, at): Edit[] => {
    if (!/^(?:acl:relcl|appos)$/u.test(word.deprel) || word.arcConfidence < MIN_ARC) return [];
    const owner = words[word.head];
    if (owner === undefined || !/^(?:PROPN|NOUN)$/u.test(owner.upos)) return [];
    const inside = listSubtree(tree, at);
    const first = Math.min(...inside);
    const last = Math.max(...inside);
    const filled = inside.filter((one) => words[one]?.upos !== 'PUNCT').length;
    const span = words.slice(first, last + 1).filter(({ upos }) => upos !== 'PUNCT').length;
    if (filled !== span) return [];
    const open = words[first]?.form === ',' ? first : first - 1;
    const close = words[last]?.form === ',' ? last : last + 1;
    if (words[open]?.form !== ',' || words[close]?.form !== ',') return [];
    if (words[open - 1] === undefined || hasComma(tree, open + 1, close)) return [];
    return [{ start: words[open].start, end: words[close].end, text: '' }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return null;
  return text.length - (only.end - only.start) < SHORTEST_LEFT ? null : only;
}

function hasComma({ words }: TreeView, from: number, to: number): boolean {
  return words.slice(from, to).some(({ form }) => form === ',' || form === ';' || form === ':');
}
