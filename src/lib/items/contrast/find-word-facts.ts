import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import type { Distractor, Fact } from '../facts.ts';
import { isRestricted } from '../guards/reject-bound.ts';
import { isInBrackets, isQuoted } from '../guards/reject-quotation.ts';
import { isOnAssertedPath } from '../guards/reject-presupposed.ts';
import { hasRelative } from '../guards/reject-relative-word.ts';
import { isKeyRepeated } from '../guards/reject-repeated-key.ts';
import { randomFor } from '../random-for.ts';
import { findContrasts, type Contrast } from './find-contrasts.ts';
import { findWordContrasts, type WordContrast } from './find-word-contrasts.ts';
import { isUsedSo } from './is-used-so.ts';
import { isShownByName } from './is-shown-by-name.ts';
import { isOfSeries, isTrueInTurn } from './is-true-in-turn.ts';
import { isReadable, isTrifle, isWorthAsking } from './is-readable.ts';

const MAX_DISTRACTORS = 3;
/** Most words asked for in one sentence. */
const MOST = 1;

/**
 * Words that carry the meaning of a sentence, with others of their class that the text rules out. With
 * English, both sides must hold the word; without, only those sets serve that mean one thing.
 */
export function findWordFacts(segment: StudySegment, context: ItemContext): Fact[] {
  const found =
    segment.en === null
      ? findWordContrasts(segment, context)
          .filter(({ member }) => isReadable(member.set, member.fr))
          .flatMap(readFact)
      : groupByPlace(findContrasts(segment, context)).flatMap(bilingualFact);
  const kept = found.filter(
    (fact) => !isQuoted(fact) && !isInBrackets(fact) && !isKeyRepeated(fact) && !hasRelative(fact),
  );
  // words that exclude each other make the better question
  return shuffled(kept, randomFor(context, segment.fr))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST);
}

function worth({ swappable, distractors }: Fact): number {
  return (swappable ? 2 : 0) + (distractors.length > 1 ? 1 : 0);
}

function readFact({ segment, start, end, key, member, others: all, word }: WordContrast): Fact[] {
  const others = all.filter(({ set, fr }) => isReadable(set, fr));
  if (others.length === 0) return [];
  const tree = segment.trees.french;
  if (isShownByName(member.set, tree) || isTrueInTurn(member.set, tree)) return [];
  if (isOfSeries(member.set, key, segment.fr)) return [];
  const exclusive = others.every((other) => other.exclusive) && member.exclusive;
  const asserted = tree !== null && isOnAssertedPath(tree, word) && !isRestricted(segment.fr);
  const swappable = exclusive && asserted;
  const distractors = others
    .slice(0, MAX_DISTRACTORS)
    .map(({ fr }): Distractor => ({ fr, en: null, why: 'otherWord' }));
  return [
    {
      segment,
      start,
      end,
      key,
      variant: 'word',
      english: null,
      distractors,
      otherForms: [],
      swappable,
      asserted,
      falsehoods: exclusive && !isTrifle(member.set) ? distractors : [],
    },
  ];
}

function groupByPlace(contrasts: readonly Contrast[]): Contrast[][] {
  const groups = new Map<number, Contrast[]>();
  for (const contrast of contrasts)
    groups.set(contrast.start, [...(groups.get(contrast.start) ?? []), contrast]);
  return [...groups.values()];
}

function bilingualFact(contrasts: readonly Contrast[]): Fact[] {
  const [first] = contrasts;
  if (first === undefined || !contrasts.every(({ exclusive }) => exclusive)) return [];
  if (!isWorthAsking(first.set, first.key)) return [];
  const { segment, start, end, key, english } = first;
  const tree = segment.trees.french;
  if (isShownByName(first.set, tree)) return [];
  const isNamed = tree?.mentions.some(
    (mention) =>
      (mention.value !== null || mention.form === 'name') &&
      mention.start < end &&
      start < mention.end,
  );
  if (isNamed === true) return [];
  const word = tree?.words.findIndex((one) => one.start === start) ?? -1;
  if (tree === null || word < 0 || !isUsedSo(first.set, tree, word)) return [];
  const swappable = isOnAssertedPath(tree, word) && !isRestricted(segment.fr);
  const distractors = contrasts.map(({ other }): Distractor => ({ ...other, why: 'otherWord' }));
  return [
    {
      segment,
      start,
      end,
      key,
      variant: 'word',
      english,
      distractors,
      otherForms: [],
      swappable,
      asserted: swappable,
      falsehoods: isTrifle(first.set) ? [] : distractors,
    },
  ];
}
