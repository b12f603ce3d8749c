import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Random } from '#lib/core/random.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Cast } from '../names/cast.ts';
import type { NameProfile } from '../names/describe-name.ts';
import { findLanguageArea, languageOfPlaces } from '../names/find-language-area.ts';
import type { TypedName } from '../names/read-typed-names.ts';
import { shapeOf, surnameOf } from './shape-name.ts';

type Candidate = Pick<TypedName, 'fr' | 'en'>;

/** Numbered sovereigns, and names with a particle, whose shape an invented name does not have. */
export const ODD_SHAPE =
  /^(?:Le|La|De|Du|Van|Von|Mac|Saint) |\d| [IVX]+$| (?:Ier|de|du|d['’]|le|la|von|van)(?![\p{L}])/u;
/** Of a first name that several languages have, that of the text. */
const OF_THE_TEXT = 'fr';
/** Countries whose neighbours have other names in part: a text must tell of them. */
const HOMES: Readonly<Record<string, string>> = { in: 'Inde', cn: 'Chine', kr: 'Corée du Sud' };
/** Before this year all invented names sound of another age. */
const MODERN = 1700;

/** Of who reigns by a first name: not every name was a king's. */
const REIGNS =
  /(?<!\p{L})(?:rois?|reines?|tsars?|tsarines?|empereurs?|impératrices?|princes?|princesses?|principauté|royaumes?|royale?|trônes?|couronn\p{L}+|sultans?|papes?|ducs?|duchés?|règn\p{L}+|abdiqu\p{L}+)(?!\p{L})/iu;

/**
 * People whom nobody knows, for somebody whom only the text knows: of the language of the name, if
 * the text's people have that one, and of our time.
 */
export function inventedPeople(
  profile: NameProfile,
  { tree, mention, segment }: Detail,
  cast: Cast,
  { names, lexicon }: ItemContext,
  random: Random,
): Candidate[] {
  const time = cast.timeOf(segment);
  if (time !== null && time[0] < MODERN) return [];
  const shape = shapeOf(profile);
  const area = findLanguageArea(profile, cast, names);
  const [usual] = cast.usualAreas;
  const own = names.areasOfGiven(profile.name.split(/[ -]/u)[0] ?? '', profile.gender);
  if (usual === undefined ? own.length !== 1 && area !== OF_THE_TEXT : usual !== area) return [];
  if (own.length === 0 && isAbroad(tree, mention.words[0] ?? 0, { names, lexicon })) return [];
  const local = languageOfPlaces(cast.usualPlaceArea);
  if (local !== null && local !== area) return [];
  const home = area === null ? undefined : HOMES[area];
  if (home !== undefined && !cast.forms.has(home)) return [];
  const { gender, text } = profile;
  const isOfTime = ({ since }: TypedName): boolean =>
    since === null || time === null || since <= time[0];
  if (area === null || ODD_SHAPE.test(profile.name) || ODD_SHAPE.test(text)) return [];
  if (shape === 'full')
    return gender === null ? [] : shuffled(names.invented(area, gender).filter(isOfTime), random);
  if (lexicon.firstNames.has(text) && shape !== 'surname') {
    if (REIGNS.test(segment.fr)) return [];
    if (gender === null || names.areasOfGiven(text).length === 0) return [];
    return shuffled(names.givenNames(area, gender), random).filter(({ fr }) => !cast.forms.has(fr));
  }
  const before = tree.words[(mention.words[0] ?? 0) - 1]?.form ?? '';
  const titled = lexicon.roleNouns.has(before.toLowerCase()) || lexicon.titles.has(before);
  if (shape === 'given' || (shape === 'single' && !titled)) return [];
  return shuffled(names.invented(area, gender ?? 'Masc').filter(isOfTime), random).flatMap(
    ({ fr }) => {
      const surname = surnameOf(fr);
      return surname === null ? [] : [{ fr: surname, en: surname }];
    },
  );
}

/** *l'Américain Elias Howe*, *En Irlande, Elias Howe*, *d'origine arménienne*: no French name stands beside it. */
function isAbroad(
  { words, mentions }: TreeView,
  name: number,
  { names, lexicon: { demonyms } }: Pick<ItemContext, 'names' | 'lexicon'>,
): boolean {
  const isForeign = (form: string): boolean =>
    demonyms.has(form.charAt(0).toUpperCase() + form.slice(1)) &&
    !/^(?:français|parisien|lyonnais|breton)/iu.test(form);
  return (
    words.some(
      ({ form, upos }, at) =>
        isForeign(form) && (upos === 'ADJ' || upos === 'NOUN' || (at < name && at >= name - 2)),
    ) ||
    mentions.some(({ text }) =>
      names.called(text).some(({ subtype, fr }) => subtype === 'country' && fr !== 'France'),
    )
  );
}
