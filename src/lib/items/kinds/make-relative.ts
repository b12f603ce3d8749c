import { answerWith } from '../answer-with.ts';
import { GAP, type DraftOf, type ItemMaker, type StudySegment } from '../context.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import { chooseShown, type Shown } from '../practice/choose-shown.ts';
import { isAside } from '../practice/cut-asides.ts';
import { findPracticeFault } from '../practice/find-practice-fault.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { readRelative, type Relative } from '../relative/read-relative.ts';
import { ruleOutRelatives } from '../relative/rule-out-relatives.ts';
import { wordRelative } from '../relative/word-relative.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';

/** What is too long to be read at all, even for its head, in UTF-16 units. */
const LONGEST = 420;
const LEAST_WRONG = 2;
/** A clause that is asked about is shown whole, so a longer sentence than for a single word. */
const EASY_WORDS = 30;
/** What a point of grammar with one answer is worth. */
const RANK = 0.8;
/** How much rank each further item on the same pronoun in a text loses. */
const WORN = 0.04;
const WORN_OUT = 0.3;

/**
 * Gaps for *qui*, *que*, *dont* and *où*: one a sentence, where the clause leaves room for one alone.
 * For texts without English only: it has no word for word gap there.
 */
export const makeRelative: ItemMaker = (context) => {
  const times = new Map<string, number>();
  return context.segments.flatMap((segment): DraftOf<'cloze'>[] => {
    const view = segment.trees.french;
    if (view === null || !segment.single || segment.en !== null) return [];
    const relatives = view.words.flatMap((_, at) => readRelative(view, at) ?? []);
    if (relatives.length === 0) return [];
    const shown = chooseShown(view, false, EASY_WORDS);
    const reject = (candidate: string, guard: string): void => {
      context.reject({ kind: 'cloze', segment: segment.id, candidate, guard });
    };
    const unsound =
      findUnsoundness(view, LONGEST, context) ??
      findPracticeFault(view, shown, context) ??
      (isSelfStanding(segment) ? null : 'reject-unresolved-anaphor');
    if (unsound !== null) {
      reject('relative', unsound);
      return [];
    }
    const [best] = relatives.flatMap((relative) => {
      const word = view.words[relative.at];
      if (word === undefined) return [];
      const rest = view.words.filter((one) => one.feats['PronType'] === 'Rel');
      const isSingle = rest.filter(({ form }) => form === word.form).length === 1;
      const elides = beginsWithVowel(segment.fr.slice(word.end).trimStart()) !== false;
      // *qu’* alone is elided: it would stand out
      const wrong =
        elides && relative.form === 'que'
          ? []
          : ruleOutRelatives(view, relative).filter((form) => !elides || form !== 'que');
      const guard =
        isAside(segment.fr, word.start) ||
        endOf(view, relative) > shown.end ||
        /^\s*,/u.test(segment.fr.slice(word.end))
          ? 'reject-aside'
          : isQuoted({ segment, start: word.start, end: word.end, key: word.form })
            ? 'reject-quotation'
            : wrong.length < LEAST_WRONG
              ? 'too-few-distractors'
              : isSingle
                ? null
                : 'reject-repeated-key';
      if (guard !== null) reject(`relative ${word.form}`, guard);
      return guard === null ? [{ relative, wrong }] : [];
    });
    if (best === undefined) return [];
    const before = times.get(best.relative.form) ?? 0;
    times.set(best.relative.form, before + 1);
    return [draftOf(segment, best.relative, best.wrong, shown, Math.min(WORN_OUT, before * WORN))];
  });
};

/** Where the last of the words ends on which the choice hangs. */
function endOf(
  { words, dependents }: NonNullable<StudySegment['trees']['french']>,
  { predicate }: Relative,
): number {
  const last = Math.max(predicate, ...(dependents[predicate] ?? []));
  return words[last]?.end ?? Infinity;
}

function draftOf(
  segment: StudySegment,
  relative: Relative,
  wrong: readonly Relative['form'][],
  { cut }: Shown,
  worn: number,
): DraftOf<'cloze'> {
  const { id, fr, trees } = segment;
  const view = trees.french;
  const { start = 0, end = 0 } = view?.words[relative.at] ?? {};
  const key = fr.slice(start, end);
  const { rationale, whyWrong } = wordRelative(segment, relative, key);
  return {
    kind: 'cloze',
    variant: 'relative',
    level: relative.form === 'dont' ? 'B1' : 'A2',
    rank: RANK - worn,
    segments: [id],
    span: { fr: [start, end], en: null },
    instruction: 'complete',
    stem: { fr: cut(`${fr.slice(0, start)}${GAP} ${fr.slice(end).trimStart()}`), en: null },
    options: [
      { key: true, fr: key, en: null },
      ...wrong.map((option) => ({
        key: false as const,
        fr: option,
        en: null,
        rationale: whyWrong(option),
      })),
    ],
    answer: answerWith({
      fr: [key],
      en: null,
      strict: ['accent'],
      confusables: { fr: [...wrong], en: null },
    }),
    rationale,
  };
}
