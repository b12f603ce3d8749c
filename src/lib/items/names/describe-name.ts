import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';
import { findArticle } from './find-article.ts';
import { isKnownPerson } from './is-known-person.ts';
import type { TypedName } from './read-typed-names.ts';

/** What a name is, so far as another must be the same to stand in its place. */
export interface NameProfile {
  readonly type: 'person' | 'place' | 'organisation';
  /** As it stands, and the fullest form under which the text knows it. */
  readonly text: string;
  readonly name: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The definite article that it is used with; null for none. */
  readonly article: string | null;
  /** It takes an article, but stands without one here, behind *en* or *de*. */
  readonly bare: boolean;
  /** Its line in the list of typed names. */
  readonly listed: TypedName | null;
  /** Of a place that only the analyser's list knows. */
  readonly placeType: string | null;
}

/** Null where nothing certain is known of what is named, or it is a work or an event. */
export function describeName(
  detail: Detail,
  /** Where most of the text's towns and regions lie. */
  area: string | null,
  { names, lexicon }: ItemContext,
): NameProfile | null {
  const { mention, tree, key, start, asked } = detail;
  if (mention.value !== null || asked.kind !== 'name') return null;
  const { type, name, within } = asked;
  if (type !== 'person' && type !== 'place' && type !== 'organisation') return null;
  const entity = within ? undefined : tree.entities.get(mention.entity);
  const shown = findArticle(tree.text, start);
  const all = names.called(key);
  // a club or a university bears the name of its town
  const isLocative = /(?<!\p{L})(?:à|vers|dans|ville de)[ \u00a0]$/iu.test(
    tree.text.slice(0, start),
  );
  if (all.some((name) => name.type !== type) && !isLocative) return null;
  const lines = all.filter((name) => name.type === type);
  const known = chooseLine(
    lines.filter((line) => standsBehind(line, shown)),
    tree.text.slice(0, start),
  );
  const listed = known ?? (lines.length === 0 ? unlistedTown(detail, area, lexicon) : null);
  // used as none of its lines is: *le Paris d'alors*; or by one weak clue a name that is not known
  const isKnown = type === 'person' && isKnownPerson(name, names);
  const isSure = mention.confidence === 'certain' || isKnown;
  if (listed === null && (lines.length > 0 || within || !isSure)) return null;
  if (type === 'place' && BELONGS.test(tree.text.slice(0, start))) return null;
  if (listed?.subtype === 'river' && AS_DEPARTMENT.test(tree.text.slice(0, start))) return null;
  return {
    type,
    text: key,
    name,
    gender: listed?.gender ?? entity?.gender ?? null,
    number: listed?.number ?? entity?.number ?? 'Sing',
    article: listed === null ? shown : listed.article,
    bare: shown === null && listed !== null && listed.article !== null,
    listed,
    placeType: lexicon.places.get(key)?.type ?? null,
  };
}

/** What a place behind it belongs to as a name, not as where something is: *coupe de France*. */
const BELONGS =
  /(?<!\p{L})(?:îles?|îlot|projet|opération|plan|fort|forteresse|cap|rue|avenue|boulevard|place|stade|prix|coupe|championnats?|tour|équipe|open|tournoi|ligue|pont|palais|jardins?|hôtel|lac|col|forêt|bois|parc|porte|quai|plaine|plateau|massif|mont|grottes?|gouffre|étang|marais|canal|baie|golfe|détroit|appel|syndrome|école|cercle|club|(?:CO|AS|FC|RC|SC|US|OGC)|comte|comtesse|duc|duchesse|marquis|marquise|baron|baronne|prince|princesse|sieur|seigneur|évêque|archevêque)[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:de la[ \u00a0]|de l['’]|de[ \u00a0]|du[ \u00a0]|des[ \u00a0]|d['’])?$/u;

/** *Amplepuis, dans le Rhône*: the department, beside which rivers are no company. */
const AS_DEPARTMENT = /,[ \u00a0](?:en|dans)[ \u00a0](?:l[ea]s?[ \u00a0]|l['’])?$/iu;

const OF_FRANCE = /^(?:français|parisien|lyonnais|breton)/iu;

/** Towns that everybody knows are no company for a village. */
const VILLAGE = /(?<!\p{L})(?:village|hameau|bourg|bourgade|lieu-dit)(?!\p{L})/iu;

/** *à Memramcook*: what stands behind *à* without an article is a town, known or not. */
function unlistedTown(
  { asked, mention, key, segment, start, tree }: Detail,
  area: string | null,
  lexicon: Lexicon,
): TypedName | null {
  if (asked.kind !== 'name' || asked.type !== 'place' || mention.confidence !== 'certain')
    return null;
  if (area === null || !/(?<!\p{L})à[ \u00a0]$/iu.test(segment.fr.slice(0, start))) return null;
  if ((lexicon.places.get(key)?.type ?? 'city') !== 'city' || VILLAGE.test(segment.fr)) return null;
  // *Le médecin allemand Paul Varn publia à Iéna*: perhaps not where the text's towns lie
  const isAbroad = tree.words.some(
    ({ form }) =>
      lexicon.demonyms.has(form.charAt(0).toUpperCase() + form.slice(1)) && !OF_FRANCE.test(form),
  );
  if (isAbroad) return null;
  return {
    type: 'place',
    subtype: 'city',
    gender: null,
    number: 'Sing',
    article: null,
    area,
    fr: key,
    en: key,
    since: null,
  };
}

/** What the words before a name tell of it. */
const CUES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})(?:à|ville de|maire de|gare de)[ \u00a0]$/iu, /^(?:city|district|island)$/u],
  [
    /(?<!\p{L})(?:fleuve|rivière|vallée|rives?|berges?|bords?|long|embouchure|delta|affluent|crues?|eaux|source|cours)[ \u00a0](?:de la[ \u00a0]|de l['’]|du[ \u00a0]|d['’])?$/iu,
    /^river$/u,
  ],
];

/** The only kind of thing that a name with several lines can be where it stands; null for none. */
function chooseLine(lines: readonly TypedName[], before: string): TypedName | null {
  const cue = CUES.find(([words]) => words.test(before))?.[1];
  const fit = cue === undefined ? lines : lines.filter(({ subtype }) => cue.test(subtype));
  const left = fit.length > 0 ? fit : lines;
  const [first] = left;
  return first !== undefined && left.every(({ subtype }) => subtype === first.subtype)
    ? first
    : null;
}

/** Countries, regions and continents drop their article behind *en* and *de*. */
function standsBehind(line: TypedName, shown: string | null): boolean {
  if (shown !== null) return line.article === shown;
  return line.article === null || (line.type === 'place' && dropsArticle(line));
}

function dropsArticle({ article, number }: TypedName): boolean {
  return number === 'Sing' && (article === 'la' || article === "l'");
}

/** Whether a listed name could stand where the key does, article and preposition unchanged. */
export function takesSamePlace(profile: NameProfile, other: TypedName): boolean {
  if (other.number !== profile.number) return false;
  if (profile.bare) return dropsArticle(other) && other.gender === profile.gender;
  return (
    other.article === profile.article &&
    (profile.article === null || other.gender === profile.gender) &&
    (profile.article !== "l'" || beginsWithVowel(other.fr) === true)
  );
}
