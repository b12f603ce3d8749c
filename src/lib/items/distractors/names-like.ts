import type { Random } from '#lib/core/random.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Cast } from '../names/cast.ts';
import { takesSamePlace, type NameProfile } from '../names/describe-name.ts';
import { findLanguageArea } from '../names/find-language-area.ts';
import type { TypedName } from '../names/read-typed-names.ts';
import { shapeOf, surnameOf } from './shape-name.ts';

type Candidate = Pick<TypedName, 'fr' | 'en'>;

/** With fewer from its own part of the world, a name may have company from afar. */
const FEWEST_NEAR = 2;
/** How the areas of lesser-known names end. */
const LESSER_KNOWN = '-x';
/** Numbered sovereigns, and names with a particle, whose shape an invented name does not have. */
export const ODD_SHAPE =
  /^(?:Le|La|De|Du|Van|Von|Mac|Saint) |\d| [IVX]+$| (?:Ier|de|du|d['’]|le|la|von|van)(?![\p{L}])/u;

/** Names from the list which the text does not have: of the key's subtype and area, or invented people. */
export function namesLike(
  profile: NameProfile,
  detail: Detail,
  cast: Cast,
  context: ItemContext,
  random: Random,
): Candidate[] {
  const { listed } = profile;
  if (listed === null) {
    return profile.type === 'person' ? invented(profile, detail, cast, context, random) : [];
  }
  const fit = context.names
    .alike(listed)
    .filter((other) => takesSamePlace(profile, other) && !cast.forms.has(other.fr));
  const near = fit.filter(({ area }) => area === listed.area);
  if (listed.type === 'person')
    return shuffled(near, random).filter(({ gender }) => gender === listed.gender);
  const around = fit.filter((other) => !near.includes(other) && wide(other) === wide(listed));
  const [known, lesser] = [false, true].map((rare) =>
    shuffled(
      around.filter(({ area }) => area.endsWith(LESSER_KNOWN) === rare),
      random,
    ),
  );
  const close = [...shuffled(near, random), ...(known ?? []), ...(lesser ?? [])];
  return close.length >= FEWEST_NEAR ? close : [...close, ...shuffled(fit, random)];
}

function wide({ area }: TypedName): string {
  return area.split('-')[0] ?? area;
}

/** A lone name is a first name where it is one, a surname behind a title or a role. */
function invented(
  profile: NameProfile,
  { tree, mention }: Detail,
  cast: Cast,
  { names, lexicon }: ItemContext,
  random: Random,
): Candidate[] {
  const shape = shapeOf(profile);
  const area = findLanguageArea(profile.name, cast, names);
  const { gender, text } = profile;
  if (area === null || ODD_SHAPE.test(profile.name) || ODD_SHAPE.test(text)) return [];
  if (shape === 'full')
    return gender === null ? [] : shuffled(names.invented(area, gender), random);
  if (lexicon.firstNames.has(text) && shape !== 'surname') {
    if (gender === null || names.areasOfGiven(text).length === 0) return [];
    return shuffled(names.givenNames(area, gender), random).filter(({ fr }) => !cast.forms.has(fr));
  }
  const before = tree.words[(mention.words[0] ?? 0) - 1]?.form ?? '';
  const titled = lexicon.roleNouns.has(before.toLowerCase()) || lexicon.titles.has(before);
  if (shape === 'given' || (shape === 'single' && !titled)) return [];
  return shuffled(names.invented(area, gender ?? 'Masc'), random).flatMap(({ fr }) => {
    const surname = surnameOf(fr);
    return surname === null ? [] : [{ fr: surname, en: surname }];
  });
}
