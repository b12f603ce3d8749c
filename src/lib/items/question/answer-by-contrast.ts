import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { isShownByName } from '../contrast/is-shown-by-name.ts';
import type { ContrastMember } from '../contrast/read-contrast-sets.ts';
import type { Distractor } from '../facts.ts';
import { beginsWithVowel, isElisionCue } from '../guards/reject-elision-cue.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import { randomFor } from '../random-for.ts';
import { replaceSpan } from '../replace-span.ts';
import { lowerOpening } from './lower-opening.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';

const WANTED = 3;
/** Of *le jeune homme* no *jeune enfant* is the contrary: whom one asks for is a noun with its article. */
const WITH_ARTICLE = 2;
/** Determiners that show their number. */
const SINGULAR = /^(?:le|la|l['’]|une?|ce|cet|cette|son|sa|mon|ma|leur|du|au)(?!\p{L})/iu;
const PLURAL = /^(?:les|des|ces|ses|mes|leurs|aux|deux|trois)(?!\p{L})/iu;
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
  const { start, text } = asked.answer;
  const tree = segment.trees.french;
  if (asked.word === 'who' && text.split(/[ \u00a0'’]/u).length > WITH_ARTICLE) return null;
  if (tree === null || text.length > LONGEST || !isShort(asked, tree)) return null;
  const random = randomFor(context, `${segment.fr}${String(start)}${asked.word}`);
  const found = tree.words
    .flatMap((word, at) => (isIn(word, asked) && tells(tree, at, asked) ? [{ word, at }] : []))
    .flatMap(({ word, at }) =>
      context.contrasts.startingWith(segment.fr.slice(word.start, word.end)).flatMap((member) => {
        if (english === null && !isUsualSense(member, word, context)) return [];
        if (containsPartOf(asked.stem, member.fr) || isShownByName(member.set, tree)) return [];
        const options = optionsFor(member, word.start, asked, english, segment, context);
        return options.length < 2 ? [] : [{ member, options, isHead: at === asked.answerHead }];
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

/** A noun with its article and adjectives; of a reason, one clause. */
function isShort(asked: Asked, { words }: TreeView): boolean {
  const inside = words.filter((word) => isIn(word, asked));
  if (inside.some(({ upos }) => upos === 'CCONJ')) return false;
  if (asked.word === 'why' || asked.word === 'how') return true;
  return inside.every(({ upos }) => /^(?:DET|ADJ|NOUN|ADP)$/u.test(upos)) && inside.length <= 4;
}

function isIn({ start, end }: Word, { answer }: Asked): boolean {
  return start >= answer.start && end <= answer.end;
}

/**
 * Whether another word in its place makes another answer: the head of the phrase or its adjective; in
 * a reason any noun or adjective. Never a part of a name.
 */
function tells({ words, mentions }: TreeView, at: number, { answerHead, word }: Asked): boolean {
  const { upos = 'X', deprel = '', head = -1 } = words[at] ?? {};
  const named = mentions.some(
    (mention) => mention.value === null && mention.form === 'name' && mention.words.includes(at),
  );
  if (named || upos === 'PROPN') return false;
  if (word === 'why' || word === 'how') return /^(?:NOUN|ADJ|VERB)$/u.test(upos);
  return at === answerHead || (head === answerHead && deprel === 'amod');
}

/** Without a translation to show the sense, only a word in its first sense: *pêche* is no fruit. */
function isUsualSense(member: ContrastMember, word: Word, { bilingual }: ItemContext): boolean {
  const entries = bilingual.entries(word.lemma).filter(({ upos }) => upos === word.upos);
  const [first] = entries.flatMap(({ english }) => english.slice(0, 1));
  return first !== undefined && member.en.some((form) => form === first || form === `${first}s`);
}

function optionsFor(
  member: ContrastMember,
  at: number,
  { answer }: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
): Distractor[] {
  // *fils* is one or more
  if ((member.set.endsWith('-pl') ? SINGULAR : PLURAL).test(answer.text)) return [];
  if (!member.exclusive || !answer.text.startsWith(member.fr, at - answer.start)) return [];
  const gap = { segment, start: at, end: at + member.fr.length, key: member.fr };
  const place = { start: at - answer.start, end: at - answer.start + member.fr.length };
  if (/[\p{L}\p{N}-]/u.test(answer.text.charAt(place.end))) return [];
  const there = english === null ? null : placeIn(english.answer.text, member.en);
  if (english !== null && there === null) return [];
  return context.contrasts.othersOf(member).flatMap((other): Distractor[] => {
    if (!other.exclusive || isElisionCue(gap, other.fr) || meansTheSame(member, other)) return [];
    const fr = replaceSpan(answer.text, place, other.fr);
    if (english === null || there === null) return [{ fr, en: null, why: 'otherWord' }];
    if (!fitsArticle(english.answer.text, there.start, other.en[0])) return [];
    return [{ fr, en: replaceSpan(english.answer.text, there, other.en[0]), why: 'otherWord' }];
  });
}

/** *navire* and *bateau* are both a ship. */
function meansTheSame(one: ContrastMember, other: ContrastMember): boolean {
  return one.en.some((form) => other.en.includes(form));
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
