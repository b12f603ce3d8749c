import { shuffled, type Random } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Cast } from '../names/cast.ts';
import { describeName } from '../names/describe-name.ts';
import { languageOfPlaces } from '../names/find-language-area.ts';
import { actedIn, livedIn, livedTogether } from '../names/lived-together.ts';
import type { KnownPerson } from '../names/read-known-people.ts';
import { fieldsNear } from '../names/tell-fields.ts';
import { nameInForm, type Candidate } from './name-in-form.ts';

/** Where rulers and commanders dealt with each other. */
const EUROPE = /^(?:fr|uk|es|de|it|ru|pl|gr|nl|se|pt|be)$/u;
/** Callings of which one country's people do what others don't. */
const NATIONAL = /^(?:ruler|politician|military|religious)$/u;
/** Others know them but by more than their name: titles, numbers, first names alone. */
const ODD_NAME = /^(?:Le|La|Mac|Saint) |\d|^\S+$/u;
/** Names longer or shorter than the key by more than this factor stand out. */
const LONGER = 1.8;
/** How old people are in the middle of their work. */
const AT_WORK = 40;
/** The nearest of whom some are drawn. */
const DRAWN_FROM = 6;
/** So many of them may have names of one language. */
const OF_ONE_LANGUAGE = 2;
/** Fewer than those that are shown are no help. */
const LEAST = 3;

/**
 * Known people of a field and a time, of whatever country: for a question that tells of no country
 * itself. Of one that does, those of that country, and for who reigned others that reigned there
 * somewhat before or after. Only full names, for a full name.
 */
export function peopleAnywhere(
  detail: Detail,
  told: 'nothing' | 'place',
  cast: Cast,
  context: ItemContext,
  random: Random,
): Candidate[] {
  const described = describeName(detail, cast.usualPlaceArea, context);
  const time = cast.timeOf(detail.segment);
  if (described?.type !== 'person') return [];
  const bearer = cast.people.bearerOf(described);
  const gender = described.gender ?? (bearer === 'unclear' ? null : (bearer?.gender ?? null));
  if (bearer === 'unclear' || time === null || gender === null) return [];
  if (bearer !== null && !livedIn(bearer, time)) return [];
  const [field, ...more] =
    bearer === null ? [...cast.people.fieldsOf(described.name)] : [bearer.field];
  if (field === undefined || more.length > 0) return [];
  const isRuler = field === 'ruler';
  if (ODD_NAME.test(detail.key) && !isRuler) return [];
  // whose king, or which one's land, is told by the place alone
  if (isRuler && told === 'nothing') return [];
  const area = bearer?.area ?? null;
  if (NATIONAL.test(field) && !EUROPE.test(area ?? '')) return [];
  const language = told === 'nothing' ? null : languageOfPlaces(cast.usualPlaceArea);
  if (told === 'place' && language === null && !isRuler) return [];
  const isOfPlace = (other: KnownPerson): boolean =>
    language === null || (other.area ?? languageOfName(other.names[0] ?? '', context)) === language;
  const inTime = (other: KnownPerson): boolean =>
    isRuler && area !== null && told === 'place'
      ? other.area === area
      : livedIn(other, time) && actedIn(other, time) && isOfPlace(other);
  const middle = bearer?.born ?? (time[0] + time[1]) / 2 - AT_WORK;
  const profile = { ...described, gender, bearer };
  const fields = NATIONAL.test(field) ? [field] : fieldsNear(field);
  const found = fields
    .flatMap((each) => context.names.people.inField(each))
    .filter(
      (other) =>
        other !== bearer &&
        other.gender === gender &&
        (isRuler || other.famous === (bearer?.famous ?? false)) &&
        inTime(other) &&
        (bearer === null || livedTogether(bearer, other)) &&
        (!NATIONAL.test(field) || EUROPE.test(other.area ?? '')),
    )
    .flatMap((other) =>
      nameInForm(other, profile, cast).map((name) => ({
        name,
        far: Math.abs(other.born - middle) + (other.field === field ? 0 : AT_WORK),
      })),
    )
    .filter(({ name: { fr } }) => isLike(detail.key, fr, isRuler))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => name);
  const fit = told === 'place' ? found : ofSeveralCountries(found, context);
  const mixed = fit.slice(0, DRAWN_FROM);
  return mixed.length < LEAST ? [] : shuffled(mixed, random);
}

/** Of the first name; null where several have it. */
function languageOfName(name: string, { names }: ItemContext): string | null {
  const [only, ...others] = names.areasOfGiven(name.split(/[ -]/u)[0] ?? '');
  return others.length > 0 ? null : (only ?? null);
}

/** Few of each language, so that the key is not the only foreigner. */
function ofSeveralCountries(found: readonly Candidate[], { names }: ItemContext): Candidate[] {
  const counts = new Map<string, number>();
  return found.filter(({ fr }) => {
    const language = names.areasOfGiven(fr.split(/[ -]/u)[0] ?? '')[0] ?? fr;
    const count = (counts.get(language) ?? 0) + 1;
    counts.set(language, count);
    return count <= OF_ONE_LANGUAGE;
  });
}

function isLike(key: string, other: string, isRuler: boolean): boolean {
  if (key.length > other.length * LONGER || other.length > key.length * LONGER) return false;
  return isRuler || !ODD_NAME.test(other);
}
