import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import type { ContrastMember } from '../contrast/read-contrast-sets.ts';
import type { Distractor } from '../facts.ts';
import { beginsWithVowel, isElisionCue } from '../guards/reject-elision-cue.ts';
import { randomFor } from '../random-for.ts';
import { replaceSpan } from '../replace-span.ts';
import { lowerOpening } from './lower-opening.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';

const WANTED = 3;
/** Longest answer that is read at a glance, in UTF-16 units. */
const LONGEST = 90;

/**
 * Options that differ from a phrase by one word, whose contraries the contrast sets hold: *un toit de
 * tuiles*, *un toit d’ardoises*. Null where no word of it has two that surely make it false.
 */
export function answerByContrast(
  asked: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
): Answered | null {
  const { start, end, text } = asked.answer;
  const tree = segment.trees.french;
  if (tree === null || text.length > LONGEST) return null;
  const random = randomFor(context, `${segment.fr}${String(start)}${asked.word}`);
  const found = tree.words
    .filter((word) => word.start >= start && word.end <= end && word.upos !== 'PROPN')
    .flatMap((word) =>
      context.contrasts.startingWith(segment.fr.slice(word.start, word.end)).flatMap((member) => {
        const options = optionsFor(member, word.start, asked, english, segment, context);
        const isHead = word === tree.words[asked.answerHead];
        return options.length < 2 ? [] : [{ member, options, isHead }];
      }),
    )
    .sort((a, b) => Number(b.isHead) - Number(a.isHead) || b.options.length - a.options.length);
  const [best] = found;
  if (best === undefined) return null;
  const lower = lowerOpening(asked, tree);
  const lowerEnglish =
    english && segment.trees.english && lowerOpening(english, segment.trees.english);
  return {
    key: {
      fr: lower(text),
      en: english && lowerEnglish ? lowerEnglish(english.answer.text) : null,
    },
    telling: { fr: best.member.fr, en: english && best.member.en[0] },
    type: 'text',
    also: { fr: [], en: [] },
    distractors: shuffled(best.options, random)
      .slice(0, WANTED)
      .map((other) => ({
        ...other,
        fr: lower(other.fr),
        en: other.en === null || !lowerEnglish ? other.en : lowerEnglish(other.en),
      })),
  };
}

function optionsFor(
  member: ContrastMember,
  at: number,
  { answer }: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
): Distractor[] {
  if (!member.exclusive || !answer.text.startsWith(member.fr, at - answer.start)) return [];
  const gap = { segment, start: at, end: at + member.fr.length, key: member.fr };
  const place = { start: at - answer.start, end: at - answer.start + member.fr.length };
  if (/[\p{L}\p{N}-]/u.test(answer.text.charAt(place.end))) return [];
  const there = english === null ? null : placeIn(english.answer.text, member.en);
  if (english !== null && there === null) return [];
  return context.contrasts.othersOf(member).flatMap((other): Distractor[] => {
    if (!other.exclusive || isElisionCue(gap, other.fr)) return [];
    const fr = replaceSpan(answer.text, place, other.fr);
    if (english === null || there === null) return [{ fr, en: null, why: 'otherWord' }];
    if (!fitsArticle(english.answer.text, there.start, other.en[0])) return [];
    return [{ fr, en: replaceSpan(english.answer.text, there, other.en[0]), why: 'otherWord' }];
  });
}

/** The single place where one of the forms stands as a whole. */
function placeIn(
  text: string,
  forms: readonly string[],
): { readonly start: number; readonly end: number } | null {
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const places = [...text.matchAll(new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-])`, 'giu'))];
    const [only] = places;
    if (only && places.length === 1) return { start: only.index, end: only.index + form.length };
  }
  return null;
}

function fitsArticle(text: string, start: number, other: string): boolean {
  const article = /(?:^|\s)(an?)\s$/iu.exec(text.slice(0, start))?.[1]?.toLowerCase();
  return article === undefined || (article === 'an') === (beginsWithVowel(other) ?? false);
}
