import { shuffled } from '#lib/core/random.ts';
import type { MakerContext, StudySegment } from '../context.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import { randomFor } from '../random-for.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';
import { entityAt, type NounPhrase } from './collect-phrases.ts';
import { describeNoun, type NounTraits } from './describe-noun.ts';
import { openSource } from './open-source.ts';
import { lowerOpening } from './lower-opening.ts';

const WANTED = 3;
/** How many times as long as the key another phrase may be, and how many times shorter. */
const LONGER = 2;
/** Whom *qui* asks for. */
const ACTOR = /^(?:person|organisation)$/u;
const ANY = /^/u;
/** Sorts that are never taken for another one; the rest may stand beside each other. */
const APART = /^(?:person|place|organisation)$/u;

/**
 * Options from the rest of the text: phrases of the same number, of a like sort and determiner and of
 * about the length of the answer, that the text uses for something else. Null where the answer is no
 * noun phrase.
 */
export function answerByPhrases(
  asked: Asked,
  english: Asked | null,
  segment: StudySegment,
  phrases: readonly NounPhrase[],
  context: MakerContext,
): Answered | null {
  const { french: tree, english: other } = segment.trees;
  if (tree === null || tree.words[asked.answerHead]?.upos !== 'NOUN') return null;
  if (asked.word !== 'what' && asked.word !== 'who') return null;
  const wanted = asked.word === 'who' ? ACTOR : ANY;
  const inside = tree.words.flatMap(({ start, end }, at) =>
    start >= asked.answer.start - 3 && end <= asked.answer.end ? [at] : [],
  );
  const traits = describeNoun(openSource(tree, context), asked.answerHead, inside);
  if (traits === null) return null;
  const key = lowerOpening(asked, tree)(asked.answer.text);
  const lowerEnglish = english && other ? lowerOpening(english, other) : null;
  const en = english && lowerEnglish ? lowerEnglish(english.answer.text) : null;
  const entity = entityAt(tree, asked.answerHead);
  const own = { ...traits, fr: key, role: asked.role, segment };
  const fitting = phrases.filter(
    (phrase) =>
      phrase.segment !== segment &&
      (entity === null || phrase.entity !== entity) &&
      isLike(own, phrase) &&
      wanted.test(phrase.sort) &&
      !containsPartOf(asked.stem, phrase.fr) &&
      !containsPartOf(key, phrase.fr) &&
      !segment.fr.includes(phrase.fr),
  );
  const random = randomFor(context, `${segment.fr}${String(asked.answer.start)}phrases`);
  const ranked = shuffled(fitting, random)
    .map((phrase) => ({ phrase, far: distance(own, phrase) }))
    .sort((a, b) => a.far - b.far);
  const distinct: NounPhrase[] = [];
  for (const { phrase } of ranked) {
    if (distinct.length === WANTED) break;
    if (!distinct.some(({ fr, lemma }) => lemma === phrase.lemma || containsPartOf(fr, phrase.fr)))
      distinct.push(phrase);
  }
  // The key must not be the only one with its article.
  if (!distinct.some(({ determiner }) => determiner === own.determiner)) return null;
  return {
    key: { fr: key, en },
    telling: { fr: key, en },
    type: 'text',
    also: { fr: [], en: [] },
    distractors: distinct.map((phrase) => ({ fr: phrase.fr, en: phrase.en, why: 'elsewhere' })),
  };
}

interface Own extends NounTraits {
  readonly fr: string;
  readonly role: string;
  readonly segment: StudySegment;
}

function isLike(own: Own, other: NounPhrase): boolean {
  const [short = 0, long = 0] = [own.fr.length, other.fr.length].sort((a, b) => a - b);
  if (other.determiner === 'none' && own.determiner !== 'none') return false;
  if (other.determiner === 'other' && own.determiner !== 'other') return false;
  const alike = own.sort === other.sort || !(APART.test(own.sort) || APART.test(other.sort));
  return (
    alike && own.number === other.number && own.lemma !== other.lemma && long <= short * LONGER
  );
}

/** Less for what is of its very sort, has its article, plays its part and stands near. */
function distance(own: Own, other: NounPhrase): number {
  const far = Math.min(3, Math.abs(other.segment.paragraph - own.segment.paragraph));
  return (
    far +
    (own.sort === other.sort ? 0 : 2) +
    (own.determiner === other.determiner ? 0 : 3) +
    (own.role === other.role ? 0 : 2) +
    (own.gender === other.gender ? 0 : 1)
  );
}
