import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordAligner } from '#lib/bilingual/words/word-aligner.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { StudySegment } from '../context.ts';
import { isLooseEnglish } from './refuse-english.ts';

/** Least share of the words with a meaning, on each side, that stand against one of the other side. */
const LEAST_LINKED = 0.7;
/** Words that say something by themselves; verbs are often put in other ways. */
const TELLING = /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/u;
/** Whether the two sides say so nearly the same that one can be rebuilt from the other. */
export function isFaithful(segment: StudySegment, words: WordAligner): boolean {
  const { french, english } = segment.trees;
  if (french === null || english === null || isLooseEnglish(segment, words)) return false;
  return shareLinked(french, english, words) >= LEAST_LINKED;
}

/** The smaller of the shares of both sides. */
export function shareLinked(french: TreeView, english: TreeView, words: WordAligner): number {
  const links = words.linksOf(french, english);
  return Math.min(shareOf(french, links, 'french'), shareOf(english, links, 'english'));
}

function shareOf(view: TreeView, links: readonly WordLink[], side: 'french' | 'english'): number {
  const linked = new Set(links.flatMap((link) => link[side]));
  const telling = view.words.flatMap(({ upos }, at) => (TELLING.test(upos) ? [at] : []));
  if (telling.length === 0) return 0;
  return telling.filter((at) => linked.has(at)).length / telling.length;
}
