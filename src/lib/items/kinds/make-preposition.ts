import { answerWith } from '../answer-with.ts';
import { GAP, type DraftOf, type ItemMaker, type StudySegment } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import { findGoverned, isEchoed, type Governed } from '../government/find-governed.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import { chooseShown, type Shown } from '../practice/choose-shown.ts';
import { isAside } from '../practice/cut-asides.ts';
import { findPracticeFault } from '../practice/find-practice-fault.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { wordBoth } from '../word-phrase.ts';

/** What is too long to be read at all, even for its head, in UTF-16 units. */
const LONGEST = 420;
const LEAST_WRONG = 2;
const MOST_WRONG = 3;
/** What a point of grammar with one answer is worth. */
const RANK = 0.78;

/**
 * Gaps for the preposition that a verb calls for: *participer à*, *décider de*; each verb once a text.
 * For texts without English only: it has no word for word gap there.
 */
export const makePreposition: ItemMaker = (context) => {
  const asked = new Set<string>();
  return context.segments.flatMap((segment): DraftOf<'cloze'>[] => {
    const view = segment.trees.french;
    if (view === null || !segment.single || segment.en !== null) return [];
    const found = findGoverned(view);
    if (found.length === 0) return [];
    const shown = chooseShown(view, false);
    const reject = (candidate: string, guard: string): void => {
      context.reject({ kind: 'cloze', segment: segment.id, candidate, guard });
    };
    const unsound =
      findUnsoundness(view, LONGEST, context) ??
      findPracticeFault(view, shown, context) ??
      (isSelfStanding(segment) ? null : 'reject-unresolved-anaphor');
    if (unsound !== null) {
      reject('preposition', unsound);
      return [];
    }
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
  { id, fr, trees }: StudySegment,
  { word, verb, wrong, infinitive }: Governed,
  { cut }: Shown,
): DraftOf<'cloze'> {
  const { start = 0, end = 0 } = trees.french?.words[word] ?? {};
  const key = fr.slice(start, end);
  const rest = fr.slice(end).trimStart();
  const slots = {
    key,
    verb: trees.french?.words[verb]?.lemma ?? '',
    excerpt: excerptAround(fr, start, end),
  };
  const name = infinitive ? 'prepositionOfInfinitive' : 'prepositionOfVerb';
  return {
    kind: 'cloze',
    variant: 'preposition',
    level: 'A2',
    rank: RANK,
    segments: [id],
    span: { fr: [start, end], en: null },
    instruction: 'complete',
    stem: { fr: cut(`${fr.slice(0, start)}${GAP} ${rest}`), en: null },
    options: [
      { key: true, fr: key, en: null },
      ...wrong.map((option) => ({
        key: false as const,
        fr: option,
        en: null,
        rationale: wordBoth('wrongPreposition', { ...slots, option }, null),
      })),
    ],
    answer: answerWith({
      fr: [key],
      en: null,
      strict: ['accent'],
      confusables: { fr: [...wrong], en: null },
    }),
    rationale: wordBoth(name, slots, null),
  };
}
