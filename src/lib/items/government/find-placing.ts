import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import governed from '../data/governed-prepositions.json' with { type: 'json' };
import type { TypedName, TypedNames } from '../names/read-typed-names.ts';

/** Of where and whither, in the order in which they are offered. */
const OFFERED = ['à', 'en', 'au', 'aux'] as const;
type Placing = (typeof OFFERED)[number];

/** What begins a name, so that more of it stands behind: *en Afrique du Sud*, *à Paris-Bercy*. */
const NAME_GOES_ON = /^(?:[-–'’]|[ \u00a0](?:d[eu][ \u00a0]|des[ \u00a0]|d['’])?\p{Lu})/u;
/** Towns before which older French says *en*. */
const OTHERWISE = /^(?:Avignon|Arles)$/u;

/** Verbs whose complement with *à* says where; behind others it says to whom: *permet au Canada de*. */
const PLACING: ReadonlySet<string> = new Set(governed.placing);

/** A preposition that the name of a town or a country calls for. UTF-16, half-open. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly preposition: Placing;
  readonly wrong: readonly Placing[];
  readonly name: string;
}

/** *à Paris*, *en France*, *au Canada*, *aux Pays-Bas*: wherever only one of the four is French. */
export function findPlacings(view: TreeView, names: Pick<TypedNames, 'called'>): PlacedName[] {
  const { text, mentions } = view;
  return mentions.flatMap((mention): PlacedName[] => {
    if (mention.value !== null || mention.form !== 'name') return [];
    const before = /(?<![\p{L}'’-])(à|en|au|aux)[ \u00a0]$/u.exec(text.slice(0, mention.start));
    const preposition = OFFERED.find((one) => one === before?.[1]);
    if (!before || preposition === undefined || NAME_GOES_ON.test(text.slice(mention.end)))
      return [];
    const called = names.called(mention.text);
    if (called.length === 0 || OTHERWISE.test(mention.text)) return [];
    if (called.some((name) => placingOf(name) !== preposition)) return [];
    if (!isOfPlace(view, before.index, mention.words, /^aux?$/u.test(preposition))) return [];
    const said = `${preposition} ${mention.text}`;
    if (text.split(said).length > 2) return [];
    return [
      {
        start: before.index,
        end: before.index + preposition.length,
        preposition,
        wrong: OFFERED.filter((other) => other !== preposition),
        name: mention.text,
      },
    ];
  });
}

/** Null where usage wavers: *en Limousin*, *dans le Limousin*; *à Cuba* and *en Crète*. */
function placingOf({ type, subtype, gender, number, article }: TypedName): Placing | null {
  if (type !== 'place') return null;
  if (subtype === 'city') return article === null || article === '-' ? 'à' : null;
  if (!/^(?:country|continent|region)$/u.test(subtype) || article === null) return null;
  if (subtype !== 'country' && (gender !== 'Fem' || number !== 'Sing')) return null;
  if (number === 'Plur') return 'aux';
  return gender === 'Fem' || article === "l'" ? 'en' : 'au';
}

/** *permet aux États-Unis d’agir*, *face à Paris*: no place, or no choice. */
function isOfPlace(
  { text, words }: TreeView,
  start: number,
  name: readonly number[],
  isOfCountry: boolean,
): boolean {
  const at = words.findIndex((word) => word.start === start);
  if (at < 0 || /^(?:fixed|mark)/u.test(words[at]?.deprel ?? '')) return false;
  if (/(?:rapport|grâce|face|jusqu['’]|quant)[ \u00a0]?$/iu.test(text.slice(0, start)))
    return false;
  return name.every((of) => {
    const { deprel = '', head = -1 } = words[of] ?? {};
    if (deprel !== 'obl:arg') return deprel !== 'iobj';
    return !isOfCountry || PLACING.has(words[head]?.lemma ?? '');
  });
}
