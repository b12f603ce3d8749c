import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import { shuffled, type Random } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Distractor } from '../facts.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import { containsPartOf } from '../guards/reject-repeated-key.ts';
import type { Cast } from '../names/cast.ts';
import { describeName } from '../names/describe-name.ts';
import { randomFor } from '../random-for.ts';
import sameNames from '../data/same-names.json' with { type: 'json' };
import type { Years } from '../names/lived-together.ts';
import type { KnownPerson } from '../names/read-known-people.ts';
import type { TypedName } from '../names/read-typed-names.ts';
import { eventNounOf, eventsLike } from './events-like.ts';
import { ODD_SHAPE, inventedPeople } from './invented-people.ts';
import { namesLike } from './names-like.ts';
import { namesOfText } from './names-of-text.ts';
import type { Known } from './name-in-form.ts';
import { peopleLike, peopleOf } from './people-like.ts';
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
  if (bearer !== null && bearer.field !== 'ruler' && holdsTheOffice(detail)) return [];
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

/** *le président Louis Morel*: of those known beside him few have held it. */
function holdsTheOffice({ segment, start }: Detail): boolean {
  return /(?<!\p{L})(?:présidente?|première? ministre|chanceli(?:er|ère)|papes?)[ \u00a0]$/iu.test(
    segment.fr.slice(0, start),
  );
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
