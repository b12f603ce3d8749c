import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { NAMES_SHOWN } from '#lib/bank/dictated-names.ts';
import type { Item } from '#lib/bank/schema.ts';
import { answerWith } from '../answer-with.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import { comparesWithNothing } from '../dictation/compares-with-nothing.ts';
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

/**
 * A sentence, or its head that stands by itself, to be written from hearing it: a unit as far as the text
 * has it so, else the sentence that it was made of.
 */
export const makeDictation: ItemMaker = (context) => {
  const tried = new Set<StudySegment>();
  return context.segments.flatMap((unit) => {
    const own = draftFor(unit, unit, context);
    if (typeof own !== 'string') return [own];
    const { home } = unit;
    const isOther = home !== undefined && home.fr !== unit.fr && !tried.has(home);
    if (isOther) tried.add(home);
    const whole = isOther ? draftFor(unit, home, context) : own;
    return typeof whole === 'string' ? [] : [whole];
  });
};

/** What is dictated of a sentence, told of a unit; the name of a guard for nothing. */
function draftFor(
  unit: StudySegment,
  sentence: StudySegment,
  context: MakerContext,
): DraftOf<'dictation'> | string {
  const whole = sentence.trees.french;
  if (whole === null || !sentence.single) return 'reject-fragment';
  const { end } = chooseShown(whole, sentence.en !== null, MOST_WORDS);
  const view = headView(whole, sentence.en === null ? beforeBracket(whole.text, end) : end);
  const words = view.tokens.filter(({ form }) => /\p{L}/u.test(form)).length;
  if (words < LEAST_WORDS || words > MOST_WORDS) return 'reject-length';
  const unsound =
    findUnsoundness(view, LONGEST, context) ??
    findPracticeFault(view, chooseShown(view, true), context);
  const guard =
    unsound ??
    (comparesWithNothing(view) ? 'open-comparison' : null) ??
    (isQuotedWhole(view.text, sentence.sentence) ? null : 'reject-rewritten-sentence');
  const heard = guard === null ? hearSentence(view, context) : { guard, word: view.text };
  if ('spellings' in heard) return draftOf(unit, sentence.en, view, words, heard);
  context.reject({
    kind: 'dictation',
    segment: unit.id,
    candidate: heard.word,
    guard: heard.guard,
  });
  return heard.guard;
}

/** Where a sentence ends without the bracket that closes it, and holds no other. */
function beforeBracket(text: string, end: number): number {
  const kept = /^([^()]*[^()\s])\s\([^()]*\)[.!]?$/u.exec(text.slice(0, end))?.[1];
  return kept?.length ?? end;
}

/** Whether the text says it so, with nothing put in for a pronoun: no more is claimed of it. */
function isQuotedWhole(text: string, sentence: string | undefined): boolean {
  const words = text.replace(/[.!?…]+$/u, '').slice(1);
  return sentence?.includes(words) ?? true;
}

function draftOf(
  { id, fr, en: told }: StudySegment,
  en: string | null,
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
    span: { fr: [0, fr.length], en: told === null ? null : [0, told.length] },
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
