import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { NAMES_SHOWN } from '#lib/bank/dictated-names.ts';
import type { Item } from '#lib/bank/schema.ts';
import { answerWith } from '../answer-with.ts';
import type { DraftOf, ItemMaker, StudySegment } from '../context.ts';
import { hearSentence, type Heard } from '../dictation/hear-sentence.ts';
import { chooseShown } from '../practice/choose-shown.ts';
import { findPracticeFault } from '../practice/find-practice-fault.ts';
import { headView } from '../practice/head-view.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { wordBoth } from '../word-phrase.ts';

/** Fewer words are no sentence, more cannot be kept in mind; in words. */
const LEAST_WORDS = 5;
const MOST_WORDS = 18;
/** In UTF-16 units. */
const LONGEST = 150;

/** A sentence, or its head that stands by itself, to be written from hearing it. */
export const makeDictation: ItemMaker = (context) =>
  context.segments.flatMap((segment) => {
    const whole = segment.trees.french;
    if (whole === null || !segment.single) return [];
    const { end } = chooseShown(whole, segment.en !== null, MOST_WORDS);
    const view = headView(whole, end);
    const words = view.tokens.filter(({ form }) => /\p{L}/u.test(form)).length;
    if (words < LEAST_WORDS || words > MOST_WORDS) return [];
    const unsound =
      findUnsoundness(view, LONGEST, context) ??
      findPracticeFault(view, chooseShown(view, true), context);
    const guard =
      unsound ?? (isQuotedWhole(view.text, segment.sentence) ? null : 'reject-rewritten-sentence');
    const heard = guard === null ? hearSentence(view, context) : { guard, word: view.text };
    if ('spellings' in heard) return [draftOf(segment, view, words, heard)];
    context.reject({
      kind: 'dictation',
      segment: segment.id,
      candidate: heard.word,
      guard: heard.guard,
    });
    return [];
  });

/** Whether the text says it so, with nothing put in for a pronoun: no more is claimed of it. */
function isQuotedWhole(text: string, sentence: string | undefined): boolean {
  const words = text.replace(/[.!?…]+$/u, '').slice(1);
  return sentence?.includes(words) ?? true;
}

function draftOf(
  { id, fr, en }: StudySegment,
  view: TreeView,
  words: number,
  { spellings, showsNames }: Heard,
): DraftOf<'dictation'> {
  return {
    kind: 'dictation',
    // The names of the second kind are shown with it.
    variant: showsNames ? NAMES_SHOWN : 'sentence',
    level: levelOf(view, words),
    rank: 0.75 - Math.abs(words - 9) / 50,
    segments: [id],
    span: { fr: [0, fr.length], en: en === null ? null : [0, en.length] },
    instruction: 'write-what-you-hear',
    answer: answerWith({ fr: [...spellings], en: null, strict: ['accent'] }),
    text: { fr: view.text, en },
    rationale: wordBoth('cites', { excerpt: view.text }, en === null ? null : { excerpt: en }),
  };
}

/** Words that can be kept in mind at each level, and the tenses that are first met at B1. */
function levelOf({ words }: TreeView, count: number): Item['level'] {
  const later = words.some(
    ({ feats }) =>
      feats['Mood'] === 'Sub' ||
      feats['Mood'] === 'Cnd' ||
      (feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Past'),
  );
  if (count <= 6 && !later) return 'A1';
  if (count <= 9 && !later) return 'A2';
  return count <= 13 ? 'B1' : 'B2';
}
