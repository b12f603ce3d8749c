import { seededRandom, seedFrom, shuffled } from '#lib/core/random.ts';
import type { DraftOf, ItemMaker } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import { findFacts, type Fact } from '../facts.ts';
import { estimateLevel } from '../level.ts';
import { wordBoth, wordPhrase } from '../word-phrase.ts';

/** Longest statement to be judged in one reading, in UTF-16 units. */
const MAX_STATEMENT_LENGTH = 260;

/**
 * Statements that are the text's own or differ from it in one name, date or number: one a sentence,
 * true and false in turn, the first drawn from the seed.
 */
export const makeTrueFalse: ItemMaker = (context) => {
  const bySegment = new Map<string, Fact[]>();
  for (const fact of findFacts(context)) {
    if (!fact.swappable || fact.segment.fr.length > MAX_STATEMENT_LENGTH) continue;
    bySegment.set(fact.segment.id, [...(bySegment.get(fact.segment.id) ?? []), fact]);
  }
  const first = Math.floor(
    seededRandom(context.seed + seedFrom(context.segments[0]?.fr ?? ''))() * 2,
  );
  return [...bySegment.values()].flatMap((facts, index) => {
    const [fact] = shuffled(
      facts,
      seededRandom(context.seed + seedFrom(facts[0]?.segment.fr ?? '')),
    );
    if (fact === undefined) return [];
    return [(index + first) % 2 === 0 ? trueOf(fact) : falseOf(fact)];
  });
};

function trueOf(fact: Fact): DraftOf<'true-false'> {
  const { segment } = fact;
  return statement(fact, 'original', { fr: segment.fr, en: segment.en }, true);
}

function falseOf(fact: Fact): DraftOf<'true-false'> {
  const { segment, start, end, english } = fact;
  const [other] = fact.distractors;
  if (other === undefined) return trueOf(fact);
  const fr = segment.fr.slice(0, start) + other.fr + segment.fr.slice(end);
  const en =
    segment.en !== null && english && other.en !== null
      ? segment.en.slice(0, english.start) + other.en + segment.en.slice(english.end)
      : null;
  return statement(fact, 'swap', { fr, en }, false);
}

function statement(
  fact: Fact,
  variant: 'original' | 'swap',
  stem: { fr: string; en: string | null },
  isTrue: boolean,
): DraftOf<'true-false'> {
  const { segment, start, end, key, english } = fact;
  const [other] = fact.distractors;
  const excerptFr = excerptAround(segment.fr, start, end);
  const excerptEn =
    segment.en !== null && english ? excerptAround(segment.en, english.start, english.end) : null;
  const rationale = isTrue
    ? wordBoth('true', { excerpt: excerptFr }, excerptEn === null ? null : { excerpt: excerptEn })
    : wordBoth(
        'false',
        { excerpt: excerptFr, key, option: other?.fr ?? '' },
        excerptEn === null || english === null
          ? null
          : { excerpt: excerptEn, key: english.text, option: other?.en ?? '' },
      );
  const verdict = (value: boolean): { fr: string; en: string | null } => {
    const name = value ? 'verdictTrue' : 'verdictFalse';
    return { fr: wordPhrase(name, 'fr'), en: stem.en === null ? null : wordPhrase(name, 'en') };
  };
  const right = verdict(isTrue);
  return {
    kind: 'true-false',
    variant,
    level: estimateLevel(segment.fr, 0),
    rank: 0.72 - Math.min(0.2, segment.fr.length / 2000),
    segments: [segment.id],
    span: { fr: [start, end], en: english && [english.start, english.end] },
    instruction: 'true-or-false',
    stem,
    options: [
      { key: true, ...right },
      { key: false, ...verdict(!isTrue), rationale },
    ],
    answer: {
      type: 'text',
      fr: [right.fr],
      en: right.en === null ? null : [right.en],
      strict: [],
      confusables: { fr: [], en: right.en === null ? null : [] },
    },
    rationale,
  };
}
