import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { onlyPlace } from '../details/find-english.ts';
import type { Distractor } from '../facts.ts';
import type { Cast, NamedOnce } from '../names/cast.ts';
import { couldBeTakenFor } from './could-be-taken-for.ts';
import { ODD_SHAPE } from './invented-people.ts';
import { liesNear } from './lies-near.ts';
import type { Known } from './name-in-form.ts';
import { namesPlace } from './names-like.ts';
import { inShapeOf } from './shape-name.ts';
import { soundAlike } from './sound-alike.ts';

/** A name of the text as a wrong option. */
export interface Ranked extends Distractor {
  /** Paragraphs between its mention and the gap: who is near is likelier to be taken for the key. */
  readonly far: number;
}

/** Names of the text that could be taken for the key, where nothing here makes them right as well. */
export function namesOfText(
  profile: Known,
  detail: Detail,
  cast: Cast,
  context: ItemContext,
): Ranked[] {
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
