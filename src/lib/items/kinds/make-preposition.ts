import type { DraftOf, ItemMaker, StudySegment } from '../context.ts';
import { draftGap } from '../gap/draft-gap.ts';
import { readGapSentence, viewForGap } from '../gap/read-gap-sentence.ts';
import { excerptAround } from '../excerpt.ts';
import { findGoverned, isEchoed, type Governed } from '../government/find-governed.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import type { Shown } from '../practice/choose-shown.ts';
import { isAside } from '../practice/cut-asides.ts';
import { wordBoth } from '../word-phrase.ts';

const LEAST_WRONG = 2;
const MOST_WRONG = 3;
/** What a point of grammar with one answer is worth. */
const RANK = 0.78;

/**
 * Gaps for the preposition that a verb calls for: *participer à*, *décider de*; each verb once a text.
 */
export const makePreposition: ItemMaker = (context) => {
  const asked = new Set<string>();
  return context.segments.flatMap((segment): DraftOf<'cloze'>[] => {
    const view = viewForGap(segment);
    if (view === null) return [];
    const found = findGoverned(view);
    if (found.length === 0) return [];
    const sentence = readGapSentence(segment, view, 'preposition', context);
    if (sentence === null) return [];
    const { shown, reject } = sentence;
    const kept = found.flatMap((governed): Governed[] => {
      const { word, verb, preposition } = governed;
      const { start = 0, end = 0 } = view.words[word] ?? {};
      const lemma = view.words[verb]?.lemma ?? '';
      const complement = view.words[view.words[word]?.head ?? -1]?.end ?? Infinity;
      const hidden = complement > shown.end || isAside(segment.fr, start);
      const quoted = isQuoted({ segment, start, end: start, key: lemma });
      const wrong = inFullForm(
        governed,
        segment.fr.slice(start, end),
        segment.fr.slice(end).trimStart(),
      );
      const guard = hidden
        ? 'reject-aside'
        : quoted
          ? 'reject-quotation'
          : wrong.length < LEAST_WRONG
            ? 'reject-elision-cue'
            : isEchoed(preposition, segment.fr.slice(end, shown.end))
              ? 'reject-repeated-key'
              : null;
      if (guard !== null) reject(`preposition ${lemma}`, guard);
      return guard === null && !asked.has(lemma) ? [{ ...governed, wrong }] : [];
    });
    const [first] = kept;
    if (first === undefined) return [];
    asked.add(view.words[first.verb]?.lemma ?? '');
    return [draftOf(segment, first, shown)];
  });
};

/**
 * Before a vowel *de* alone loses its own, so it stands out: no item where it is the key, else no such
 * option. An h is mute or not, so it counts as a vowel beside another key.
 */
function inFullForm(
  { preposition, wrong, infinitive }: Governed,
  form: string,
  rest: string,
): string[] {
  if (preposition === 'de') return /['’]$/u.test(form) ? [] : wrong.slice(0, MOST_WRONG);
  const isFull = beginsWithVowel(rest) === false;
  // before an infinitive nothing but *de* is likely beside *à*
  if (infinitive && !isFull) return [];
  return wrong.filter((other) => isFull || other !== 'de').slice(0, MOST_WRONG);
}

function draftOf(
  segment: StudySegment,
  { word, verb, wrong, infinitive }: Governed,
  shown: Shown,
): DraftOf<'cloze'> {
  const { fr, trees } = segment;
  const { start = 0, end = 0 } = trees.french?.words[word] ?? {};
  const slots = {
    key: fr.slice(start, end),
    verb: trees.french?.words[verb]?.lemma ?? '',
    excerpt: excerptAround(fr, start, end),
  };
  return draftGap(
    segment,
    {
      start,
      end,
      variant: 'preposition',
      level: 'A2',
      rank: RANK,
      wrong: wrong.map((option) => ({
        form: option,
        rationale: wordBoth('wrongPreposition', { ...slots, option }, null),
      })),
      rationale: wordBoth(
        infinitive ? 'prepositionOfInfinitive' : 'prepositionOfVerb',
        slots,
        null,
      ),
    },
    shown,
  );
}
