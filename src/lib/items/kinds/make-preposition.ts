import { answerWith } from '../answer-with.ts';
import { GAP, type DraftOf, type ItemMaker, type StudySegment } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import { findGoverned, type Governed } from '../government/find-governed.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import { chooseShown, type Shown } from '../practice/choose-shown.ts';
import { isAside } from '../practice/cut-asides.ts';
import { findPracticeFault } from '../practice/find-practice-fault.ts';
import { opensLeaning } from '../practice/opens-leaning.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { wordBoth } from '../word-phrase.ts';

/** What is too long to be read at all, even for its head, in UTF-16 units. */
const LONGEST = 420;
/** What a point of grammar with one answer is worth. */
const RANK = 0.78;

/** Gaps for the preposition that a verb calls for: *participer à*, *décider de*; each verb once a text. */
export const makePreposition: ItemMaker = (context) => {
  const asked = new Set<string>();
  return context.segments.flatMap((segment): DraftOf<'cloze'>[] => {
    const view = segment.trees.french;
    if (view === null || !segment.single) return [];
    const found = findGoverned(view);
    if (found.length === 0) return [];
    const shown = chooseShown(view, false);
    const reject = (candidate: string, guard: string): void => {
      context.reject({ kind: 'cloze', segment: segment.id, candidate, guard });
    };
    const unsound =
      findUnsoundness(view, LONGEST, context) ??
      findPracticeFault(view, shown, context) ??
      (opensLeaning(segment.fr) ? 'reject-unresolved-anaphor' : null);
    if (unsound !== null) {
      reject('preposition', unsound);
      return [];
    }
    const kept = found.filter(({ word, verb }) => {
      const { start = 0 } = view.words[word] ?? {};
      const lemma = view.words[verb]?.lemma ?? '';
      const complement = view.words[view.words[word]?.head ?? -1]?.end ?? Infinity;
      const hidden = complement > shown.end || isAside(segment.fr, start);
      const quoted = isQuoted({ segment, start, end: start, key: lemma });
      if (hidden || quoted)
        reject(`preposition ${lemma}`, hidden ? 'reject-aside' : 'reject-quotation');
      return !hidden && !quoted && !asked.has(lemma);
    });
    const [first] = kept;
    if (first === undefined) return [];
    asked.add(view.words[first.verb]?.lemma ?? '');
    return [draftOf(segment, first, shown)];
  });
};

function draftOf(
  { id, fr, trees }: StudySegment,
  { word, verb, wrong, infinitive }: Governed,
  { cut }: Shown,
): DraftOf<'cloze'> {
  const { start = 0, end = 0 } = trees.french?.words[word] ?? {};
  const key = fr.slice(start, end);
  const rest = fr.slice(end).trimStart();
  const mark = fr.includes("'") ? "'" : '’';
  const elides = /['’]$/u.test(key) || beginsWithVowel(rest) === true;
  const others = wrong.map((other) => (other === 'de' && elides ? `d${mark}` : other));
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
      ...others.map((option) => ({
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
      confusables: { fr: others, en: null },
    }),
    rationale: wordBoth(name, slots, null),
  };
}
