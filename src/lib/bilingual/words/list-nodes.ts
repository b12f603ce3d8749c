import type { Upos, Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { foldEnglish, foldWord } from './fold-word.ts';
import { growNodeTree, type Node, type NodeTree } from './node.ts';

const CONTENT: ReadonlySet<Upos> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
  'SYM',
  'X',
]);
/** Adverbs of negation, and those that only measure or point: they mean too little alone. */
const EMPTY =
  /^(?:ne|n'|pas|plus|que|qu'|comment|how|when|y|en|si|très|aussi|alors|ainsi|donc|not|n't|so|very|as|too|then|there|here|être|be)$/u;

const MODAL = /^(?:can|could|must|should|may|might|shall)$/u;

/** The words of a side that can be linked: phrases that were joined, and single words of content. */
export function listNodes(view: TreeView, joined: readonly (readonly number[])[]): NodeTree {
  const taken = new Set(joined.flat());
  const named = new Set(
    view.mentions.flatMap((mention) =>
      mention.value === null && mention.form === 'name' ? mention.words : [],
    ),
  );
  const fold = view.lang === 'fr' ? foldWord : foldEnglish;
  const nodeOf = (words: readonly number[], word: Word, head: number): Node => ({
    words,
    head,
    upos: word.upos,
    lemma: fold(word.lemma),
    form: fold(word.form),
    isName: word.upos === 'PROPN' || named.has(head),
  });
  const single = view.words.flatMap((word, at) =>
    taken.has(at) || !isMeaningfulWord(word) ? [] : [nodeOf([at], word, at)],
  );
  const phrases = [...new Map(joined.map((words) => [words.join(' '), words])).values()];
  const several = phrases.flatMap((words) => {
    const head = words.find((at) => !words.includes(view.words[at]?.head ?? -1)) ?? words[0] ?? -1;
    const word = view.words[head];
    return word ? [nodeOf(words, word, head)] : [];
  });
  const nodes = [...single, ...several].sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
  return growNodeTree(view.words, nodes);
}

/**
 * Whether a word means something by itself. English modals are verbs in French (*pouvoir*, *devoir*);
 * no other auxiliary means anything alone.
 */
export function isMeaningfulWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { upos, form, lemma } = word;
  if (upos === 'AUX') return MODAL.test(lemma);
  return (
    CONTENT.has(upos) &&
    !EMPTY.test(form.toLowerCase().replace('’', "'")) &&
    !EMPTY.test(lemma.toLowerCase())
  );
}
