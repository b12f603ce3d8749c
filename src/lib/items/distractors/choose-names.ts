import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import { shuffled, type Random } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { onlyPlace } from '../details/find-english.ts';
import type { Distractor } from '../facts.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import type { Cast, NamedOnce } from '../names/cast.ts';
import { describeName } from '../names/describe-name.ts';
import { randomFor } from '../random-for.ts';
import sameNames from '../data/same-names.json' with { type: 'json' };
import type { Years } from '../names/lived-together.ts';
import type { KnownPerson } from '../names/read-known-people.ts';
import type { TypedName } from '../names/read-typed-names.ts';
import { couldBeTakenFor } from './could-be-taken-for.ts';
import { eventNounOf, eventsLike } from './events-like.ts';
import { ODD_SHAPE, inventedPeople } from './invented-people.ts';
import { liesNear } from './lies-near.ts';
import { namesLike, namesPlace } from './names-like.ts';
import type { Known } from './name-in-form.ts';
import { peopleLike, peopleOf } from './people-like.ts';
import { inShapeOf } from './shape-name.ts';
import { soundAlike } from './sound-alike.ts';
import { suitsRole } from './suits-role.ts';

/** More than are shown, since some may stand in the stem. */
const ENOUGH = 8;

/**
 * Names that could stand in a gap as well as the key: of its type, subtype, gender, number, article and
 * shape; those of the text first, the nearest paragraph before others, then from the list.
 */
export function chooseNames(
  detail: Detail,
  english: Counterpart | null,
  cast: Cast,
  context: ItemContext,
): Distractor[] {
  const described = describeName(detail, cast.usualPlaceArea, context);
  if (described === null) return [];
  const bearer = described.type === 'person' ? cast.people.bearerOf(described) : null;
  if (bearer === 'unclear' || isOfAnotherAge(bearer, cast.timeOf(detail.segment))) return [];
  const profile = { ...described, gender: described.gender ?? bearer?.gender ?? null };
  const random = randomFor(context, `${detail.segment.fr}${String(detail.start)}`);
  const event = profile.type === 'place' ? eventNounOf(detail) : null;
  const own = event === null ? namesOfText({ ...profile, bearer }, detail, cast, context) : [];
  const inText = shuffled(own, random).sort((a, b) => a.far - b.far);
  const withThe = english !== null && hasThe(detail.segment.en ?? '', english.start);
  const others =
    event === null
      ? fromLists({ ...profile, bearer }, detail, cast, context, random)
      : eventsLike(event, detail.key, context);
  const listed = others.flatMap(({ fr, en }): Distractor[] => {
    if (english === null) return [{ fr, en: null, why: 'otherName' }];
    if (/^the /iu.test(en) !== withThe) return [];
    return [{ fr, en: en.replace(/^the /iu, ''), why: 'otherName' }];
  });
  const shown = [profile.name, detail.key, ...cast.namesIn(detail.segment)];
  const taken: Distractor[] = [];
  for (const candidate of [...inText, ...listed]) {
    if (taken.length === ENOUGH) break;
    const { fr, en, why } = candidate;
    if (isElisionCue(detail, fr) || shown.some((name) => isSameName(name, fr))) continue;
    if (profile.listed?.subtype === 'country' && !suitsRole(detail.key, fr, detail.segment.fr))
      continue;
    if (profile.type === 'person' && standsOut(detail.key, fr)) continue;
    if (!taken.some((other) => isSameName(other.fr, fr))) taken.push({ fr, en, why });
  }
  // the only compound among plain names draws the eye
  const isCompound = detail.key.includes('-') && profile.type === 'person';
  return isCompound && !taken.some(({ fr }) => fr.includes('-')) ? [] : taken;
}

/** By how much a person's name may be longer or shorter than another beside it. */
const LONGER = 1.7;

function standsOut(key: string, other: string): boolean {
  return key.length > other.length * LONGER || other.length > key.length * LONGER;
}

/** Another bearer of a known name: no Charles II of England in 869. */
function isOfAnotherAge(bearer: KnownPerson | null, time: Years | null): boolean {
  return bearer !== null && time !== null && time[1] < bearer.born;
}

function fromLists(
  wanted: Known,
  detail: Detail,
  cast: Cast,
  context: ItemContext,
  random: Random,
): Pick<TypedName, 'fr' | 'en'>[] {
  const { bearer, listed, type, name } = wanted;
  if (bearer !== null) {
    const like = peopleLike(bearer, wanted, detail, cast, context, random);
    if (bearer.famous || like.length > 1) return like;
    return [...like, ...inventedPeople(wanted, detail, cast, context, random)];
  }
  if (listed !== null) return namesLike(wanted, listed, detail, cast, context, random);
  if (type !== 'person') return [];
  const fields = [...cast.people.fieldsOf(name)];
  const time = cast.timeOf(detail.segment);
  const known =
    time === null || ODD_SHAPE.test(name)
      ? []
      : peopleOf(fields, time, wanted, detail, cast, context, random);
  return known.length > 2 ? known : inventedPeople(wanted, detail, cast, context, random);
}

interface Ranked extends Distractor {
  /** Paragraphs between its mention and the gap: who is near is likelier to be taken for the key. */
  readonly far: number;
}

function namesOfText(profile: Known, detail: Detail, cast: Cast, context: ItemContext): Ranked[] {
  const { segment, tree, head } = detail;
  const told = namesPlace(detail, context);
  const governor = tree.words[tree.words[head]?.head ?? -1]?.lemma ?? '';
  const here = cast.namesIn(segment);
  // who the text puts under the same word may be right here as well
  const rivals = cast.namesUnder(governor);
  const found = new Map<string, Ranked>();
  for (const other of cast.around(segment)) {
    if (
      here.has(other.name) ||
      rivals.has(other.name) ||
      !isLike(profile, other, told, cast, context)
    )
      continue;
    if (profile.type === 'person') {
      if (!couldBeTakenFor(profile, other, segment, cast)) continue;
      if (!soundAlike(profile.name, other.name, context.names)) continue;
    }
    const fr = profile.type === 'person' ? inShapeOf(profile, other) : other.text;
    const en = fr === null ? undefined : englishOf(fr, other, segment.en !== null, context);
    if (fr === null || en === undefined) continue;
    const far = Math.abs(other.segment.paragraph - segment.paragraph);
    const known = found.get(other.name);
    if (!known || known.far > far) found.set(other.name, { fr, en, why: 'elsewhere', far });
  }
  return [...found.values()];
}

/** An unknown gender is like another unknown one alone: the stem may show it by agreement. */
function isLike(
  profile: Known,
  other: NamedOnce,
  told: boolean,
  { people }: Cast,
  context: ItemContext,
): boolean {
  if (other.type !== profile.type || other.number !== profile.number) return false;
  const listed = context.names.called(other.text).filter(({ type }) => type === other.type);
  if (profile.type === 'person' && profile.listed === null) {
    const bearer = people.bearerOf(other);
    if (bearer !== null && bearer !== 'unclear') return bearer.gender === profile.gender;
    const isKnownAsOther = listed.length === 0 && context.names.called(other.text).length > 0;
    return other.gender === profile.gender && !isKnownAsOther && !ODD_SHAPE.test(other.name);
  }
  const { listed: line } = profile;
  if (line !== null) {
    return listed.some(
      (another) =>
        another.subtype === line.subtype &&
        another.article === profile.article &&
        another.gender === line.gender &&
        liesNear(line, another, told),
    );
  }
  return (
    listed.length === 0 &&
    other.article === profile.article &&
    other.gender === profile.gender &&
    firstWord(other.text) === firstWord(profile.name) &&
    (context.lexicon.places.get(other.text)?.type ?? null) === profile.placeType
  );
}

/** The word that tells what is named, *Université* or *Lac*; empty where it is a name like another. */
function firstWord(name: string): string {
  return name.includes(' ') ? (/^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '') : '';
}

/** Undefined where the translation does not have the name and the item needs it. */
function englishOf(
  fr: string,
  { segment, type }: NamedOnce,
  wanted: boolean,
  { bilingual, names }: ItemContext,
): string | null | undefined {
  if (!wanted) return null;
  if (segment.en === null) return undefined;
  const listed = names.called(fr).map(({ en }) => en.replace(/^the /u, ''));
  const place = type === 'place' ? (bilingual.places.get(fr) ?? fr) : fr;
  return onlyPlace(segment.en, [fr, place, ...listed])?.text;
}

/** *États-Unis* and *États-Unis d'Amérique* are one; *Angleterre* may stand for *Royaume-Uni*. */
function isSameName(a: string, b: string): boolean {
  return (
    containsPartOf(a, b) ||
    containsPartOf(b, a) ||
    sameNames.some((same) => same.includes(a) && same.includes(b))
  );
}

function hasThe(english: string, start: number): boolean {
  return /(?:^|\s)the $/iu.test(english.slice(Math.max(0, start - 5), start));
}
