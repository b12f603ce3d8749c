import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { DraftOf, ItemMaker, StudySegment } from '../context.ts';
import { draftGap } from '../gap/draft-gap.ts';
import { readGapSentence, viewForGap } from '../gap/read-gap-sentence.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import type { Shown } from '../practice/choose-shown.ts';
import { isAside } from '../practice/cut-asides.ts';
import { readRelative, type Relative } from '../relative/read-relative.ts';
import { ruleOutRelatives } from '../relative/rule-out-relatives.ts';
import { wordRelative } from '../relative/word-relative.ts';

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
 */
export const makeRelative: ItemMaker = (context) => {
  const times = new Map<string, number>();
  return context.segments.flatMap((segment): DraftOf<'cloze'>[] => {
    const view = viewForGap(segment);
    if (view === null) return [];
    const relatives = view.words.flatMap((_, at) => readRelative(view, at) ?? []);
    if (relatives.length === 0) return [];
    const sentence = readGapSentence(segment, view, 'relative', context, EASY_WORDS);
    if (sentence === null) return [];
    const { shown, reject } = sentence;
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
function endOf({ words, dependents }: TreeView, { predicate }: Relative): number {
  const last = Math.max(predicate, ...(dependents[predicate] ?? []));
  return words[last]?.end ?? Infinity;
}

function draftOf(
  segment: StudySegment,
  relative: Relative,
  wrong: readonly Relative['form'][],
  shown: Shown,
  worn: number,
): DraftOf<'cloze'> {
  const { start = 0, end = 0 } = segment.trees.french?.words[relative.at] ?? {};
  const { rationale, whyWrong } = wordRelative(segment, relative, segment.fr.slice(start, end));
  return draftGap(
    segment,
    {
      start,
      end,
      variant: 'relative',
      level: relative.form === 'dont' ? 'B1' : 'A2',
      rank: RANK - worn,
      wrong: wrong.map((option) => ({ form: option, rationale: whyWrong(option) })),
      rationale,
    },
    shown,
  );
}
