import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordAligner } from '#lib/bilingual/words/word-aligner.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { StudySegment } from '../context.ts';

/** Least share of the words with a meaning, on each side, that stand against one of the other side. */
const LEAST_LINKED = 0.7;
/** Words that say something by themselves; verbs are often put in other ways. */
const TELLING = /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/u;
const NEGATIVE =
  /(?<!\p{L})(?:ne|n['’]|pas|jamais|aucune?|rien|personne|sans|ni|not|n['’]t|cannot|no|never|nobody|nothing|none|without|neither|nor)(?!\p{L})|n['’]t(?!\p{L})/iu;
const RESTRICTS = /(?<!\p{L})(?:ne|n['’])(?=.*(?<!\p{L})qu(?:e|['’]))/iu;

/** Whether the two sides say so nearly the same that one can be rebuilt from the other. */
export function isFaithful({ trees }: StudySegment, words: WordAligner): boolean {
  const { french, english } = trees;
  if (french === null || english === null) return false;
  if (isNegative(french.text) !== NEGATIVE.test(english.text)) return false;
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

/** *ne … que* denies nothing. */
function isNegative(text: string): boolean {
  return NEGATIVE.test(text) && !RESTRICTS.test(text);
}
