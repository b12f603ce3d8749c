import type { ItemContext } from '../context.ts';
import homes from '../data/country-areas.json' with { type: 'json' };
import type { Detail } from '../details/detail.ts';

/** Where the key lies follows right behind it: *Nashville (Tennessee)*, *Lyon, en France*. */
const PLACED =
  /^(?:[ \u00a0]?\(|,[ \u00a0](?:dans|en|au|aux)[ \u00a0](?:l['’]|l[ea]s?[ \u00a0])?\p{Lu})/u;
/** Bodies and districts of one country, of a few at most. */
const NATIONAL =
  /(?<!\p{L})(?:oblasts?|krai|județ|jude[tţ]|voïvodies?|voïvodats?|länder|landkreis|cantons?|comitats?|préfectures?|sous-préfectures?|Bundestag|Bundesrat|Reichstag|Knesset|Douma|Cortes|Diète|Maison[ -]Blanche|Kremlin)(?!\p{L})/u;
/** Those of France in a text that is French. */
const FRENCH =
  /(?<!\p{L})(?:[Mm]inistère|ministre|Assemblée nationale|Sénat|Conseil constitutionnel|Conseil d['’]État|INSEE|CNRS|Légion d['’]honneur|Élysée|[Dd]épartements?|Académie française)(?!\p{L})/u;

const AREAS_OF: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(homes));

/** Whether other words tell which place is asked for: of its sentence, or of the question that is shown. */
export function isGivenAway(
  detail: Detail,
  { names }: Pick<ItemContext, 'names'>,
  question: string | null = null,
): boolean {
  const { tree, mention, key, end, segment } = detail;
  const shown = question ?? segment.fr;
  if (question === null && PLACED.test(segment.fr.slice(end))) return true;
  const others = tree.mentions.filter(
    (other) =>
      other !== mention &&
      other.value === null &&
      other.form === 'name' &&
      shown.includes(other.text),
  );
  const lines = others.flatMap(({ text }) => names.called(text).slice(0, 1));
  const isTown = names.called(key).some(({ subtype }) => subtype === 'city');
  if (isTown && lines.some(({ subtype }) => subtype.startsWith('club'))) return true;
  const own = AREAS_OF.get(key);
  const isCountry = names.called(key).some(({ subtype }) => subtype === 'country');
  if (isCountry && NATIONAL.test(shown)) return true;
  if (key === 'France' && FRENCH.test(shown)) return true;
  return (
    own !== undefined && lines.some(({ type, area }) => type === 'place' && own.includes(area))
  );
}
