import { countWords } from '#lib/text/split-paragraphs.ts';
import type { Draft, StudySegment } from '../context.ts';
import type { Features } from './features.ts';

/** Length at which a sentence counts as one whole unit of the feature, in words. */
const LONG_SENTENCE_WORDS = 40;
const LONG_KEY_WORDS = 8;

/**
 * What may show whether an item is a good one, without a word of the text in it.
 * @param salience 0 to 1, how likely people are to ask for what it asks for
 */
export function describeDraft(
  draft: Draft,
  { fr, trees: { french } }: Pick<StudySegment, 'fr' | 'trees'>,
  salience: number,
): Features {
  const words = countWords(fr);
  const key = draft.answer.fr[0] ?? '';
  return {
    [`kind:${draft.kind}`]: 1,
    [`variant:${draft.kind}:${draft.variant}`]: 1,
    own: draft.rank,
    salience,
    length: Math.min(1, words / LONG_SENTENCE_WORDS),
    short: words < 6 ? 1 : 0,
    commas: Math.min(1, (fr.match(/,/gu)?.length ?? 0) / 4),
    brackets: /[()[\]]/u.test(fr) ? 1 : 0,
    quotation: /[«»“”"]/u.test(fr) ? 1 : 0,
    colon: /[:;]/u.test(fr) ? 1 : 0,
    'key-length': Math.min(1, countWords(key) / LONG_KEY_WORDS),
    'key-is-name': /^\p{Lu}/u.test(key) ? 1 : 0,
    ...describeStem(draft, fr),
    ...describeOptions(draft),
    ...describeTree(french),
  };
}

function describeStem(draft: Draft, sentence: string): Features {
  if (!('stem' in draft)) return {};
  const words = countWords(draft.stem.fr);
  return {
    'stem-length': Math.min(1, words / LONG_SENTENCE_WORDS),
    'stem-share': Math.min(1, draft.stem.fr.length / Math.max(1, sentence.length)),
    'stem-pronoun': /(?<!\p{L})(?:il|elle|ils|elles|ce|cela|celui|celle)(?!\p{L})/iu.test(
      draft.stem.fr,
    )
      ? 1
      : 0,
    'stem-possessive': /(?<!\p{L})(?:son|sa|ses|leur|leurs)(?!\p{L})/iu.test(draft.stem.fr) ? 1 : 0,
  };
}

function describeOptions(draft: Draft): Features {
  if (!('options' in draft)) return {};
  const lengths = draft.options.map(({ fr }) => fr.length);
  return {
    options: draft.options.length / 4,
    'option-spread': 1 - Math.min(...lengths) / Math.max(1, ...lengths),
  };
}

function describeTree(tree: StudySegment['trees']['french']): Features {
  if (tree === null) return { treeless: 1 };
  const arcs = tree.words.map(({ arcConfidence }) => arcConfidence);
  const root = tree.words.find(({ head }) => head === -1);
  return {
    'least-sure-arc': Math.min(1, ...arcs),
    'mean-arc': arcs.reduce((sum, chance) => sum + chance, 0) / Math.max(1, arcs.length),
    'verb-root': root?.upos === 'VERB' || root?.upos === 'AUX' ? 1 : 0,
    'unsure-tag': 1 - Math.min(1, ...tree.words.map(({ tagConfidence }) => tagConfidence)),
  };
}
