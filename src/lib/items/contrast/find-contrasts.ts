import type { Mention } from '#lib/analysis/entities/entity.ts';
import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { replaceSpan } from '../replace-span.ts';
import { randomFor } from '../random-for.ts';
import { beginsWithVowel, isElisionCue } from '../guards/reject-elision-cue.ts';
import { wordBefore, type Gap } from '../guards/stem.ts';
import { looksAlike } from '../looks-alike.ts';
import { chooseEnglish } from './choose-english.ts';
import type { ContrastMember } from './read-contrast-sets.ts';

/** Behind these a word says the contrary of what it says elsewhere. */
const NEGATION = /^(?:pas|plus|jamais|guère|non)$/iu;

/** A word of a sentence pair and one that could stand there, in both languages. */
export interface Contrast extends Gap {
  readonly english: Counterpart;
  readonly other: { readonly fr: string; readonly en: string };
  readonly exclusive: boolean;
  /** Members of the set: two are opposites, many are alike only in kind. */
  readonly setSize: number;
  /** Id of the set. */
  readonly set: string;
  /** Whether the word looks alike in both languages, so that the eye finds it. */
  readonly cognate: boolean;
}

/**
 * Every word of a sentence, but names, whose English is there as well, each exactly once, with the others of its
 * set that fit in its place. At most two of one place, drawn by the seed; opposites first.
 */
export function findContrasts(segment: StudySegment, context: ItemContext): Contrast[] {
  const { en } = segment;
  if (en === null || !segment.single) return [];
  const { tokens } = segment;
  const names = (segment.trees.french?.mentions ?? []).filter(isName);
  const random = randomFor(context, segment.fr);
  const found = tokens.flatMap((token): Contrast[] => {
    if (names.some((name) => token.start < name.end && token.end > name.start)) return [];
    for (const member of context.contrasts.startingWith(token.form)) {
      if (/\p{Lu}/u.test(member.fr)) continue;
      const english = counterpartOf(member, segment.fr, token.start, en);
      if (english === null) continue;
      const end = token.start + member.fr.length;
      const gap: Gap = { segment, start: token.start, end, key: member.fr };
      if (NEGATION.test(wordBefore(gap))) continue;
      const all = context.contrasts.othersOf(member);
      const others = shuffled(all, random)
        .filter((other) => fits(gap, other, english, en) && !isThere(other, segment.fr, en))
        .filter((other) => isNear(member, other) && !isOdd(other, gap))
        .sort((a, b) => Number(isCognate(a)) - Number(isCognate(b)));
      return others.slice(0, 2).map((other) => ({
        ...gap,
        english,
        other: { fr: other.fr, en: chooseEnglish(other, english, segment.trees.english) },
        exclusive: member.exclusive && other.exclusive,
        setSize: all.length + 1,
        set: member.set,
        cognate: isCognate(member),
      }));
    }
    return [];
  });
  return found.sort((a, b) => a.setSize - b.setSize);
}

function isName(mention: Mention): boolean {
  return mention.value === null && mention.form === 'name';
}

const ORDINALS =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième vingtième'.split(
    ' ',
  );
/** A rank further off is ruled out by common sense: *sa vingtième médaille*. */
const MOST_RANKS = 3;

function isNear(member: ContrastMember, other: ContrastMember): boolean {
  const [ours, theirs] = [ORDINALS.indexOf(member.fr), ORDINALS.indexOf(other.fr)];
  return ours < 0 || theirs < 0 || Math.abs(ours - theirs) <= MOST_RANKS;
}

/** *a diminué sa terrasse*: things are made smaller by *réduire*; what has an object keeps to it. */
function isOdd({ fr }: ContrastMember, { segment, start, end }: Gap): boolean {
  const tree = segment.trees.french;
  if (tree === null || !fr.includes('diminu')) return false;
  return tree.words.some(
    ({ deprel, head }) =>
      deprel.startsWith('obj') &&
      (tree.words[head]?.start ?? -1) >= start &&
      (tree.words[head]?.end ?? Infinity) <= end,
  );
}

/** The sentence pair with the other words in their places; no two contrasts may share a place. */
export function withOthers(
  segment: StudySegment,
  contrasts: readonly Pick<Contrast, 'start' | 'end' | 'english' | 'other'>[],
): { fr: string; en: string } {
  const fr = contrasts.map(({ start, end, other }) => ({ start, end, word: other.fr }));
  const en = contrasts.map(({ english, other }) => ({ ...english, word: other.en }));
  return { fr: replaced(segment.fr, fr), en: replaced(segment.en ?? '', en) };
}

function replaced(
  text: string,
  changes: readonly { start: number; end: number; word: string }[],
): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, change) => replaceSpan(changed, change, change.word), text);
}

function counterpartOf(
  member: ContrastMember,
  fr: string,
  start: number,
  en: string,
): Counterpart | null {
  if (!fr.startsWith(member.fr, start) || placesOf(member.fr, fr).length !== 1) return null;
  const found = member.en.flatMap((form) =>
    placesOf(form, en).map((at) => ({ start: at, end: at + form.length, text: form })),
  );
  const longest = [...found].sort((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined) return null;
  const inside = found.every((other) => other.start >= longest.start && other.end <= longest.end);
  return inside ? longest : null;
}

function placesOf(form: string, text: string): number[] {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, 'gu');
  return [...text.matchAll(whole)].map(({ index }) => index);
}

function fits(gap: Gap, other: ContrastMember, english: Counterpart, en: string): boolean {
  if (isElisionCue(gap, other.fr)) return false;
  const article = /(?:^|\s)(an?)\s$/iu.exec(en.slice(0, english.start))?.[1]?.toLowerCase();
  return article === undefined || (article === 'an') === (beginsWithVowel(other.en[0]) ?? false);
}

/** One that looks alike in both languages is struck out by eye. */
function isCognate({ fr, en }: ContrastMember): boolean {
  return looksAlike(fr, en[0]);
}

function isThere(other: ContrastMember, fr: string, en: string): boolean {
  return (
    placesOf(other.fr, fr).length > 0 || other.en.some((form) => placesOf(form, en).length > 0)
  );
}
