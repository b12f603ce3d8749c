import type { Years } from '../names/lived-together.ts';
import roles from '../data/country-roles.json' with { type: 'json' };

const SEA =
  /(?<!\p{L})(?:côtes?|côtier|côtière|ports?|portuaires?|navires?|flottes?|marines?|maritimes?|navals?|navales?|littoral|plages?|îles?|golfe|détroit|embarqu\p{L}*|débarqu\p{L}*|naufrag\p{L}*|échou\p{L}+|mers?)(?!\p{L})/iu;
const COLONIES = /(?<!\p{L})(?:colons?|coloni\p{L}+|colonial\p{L}*|coloniaux)(?!\p{L})/iu;

/** Whether a country may be what a sentence about the sea or about colonies speaks of, if the key is. */
export function suitsRole(key: string, other: string, sentence: string): boolean {
  const { landlocked, colonial } = roles;
  if (SEA.test(sentence) && landlocked.includes(other) && !landlocked.includes(key)) return false;
  return !(COLONIES.test(sentence) && colonial.includes(key) && !colonial.includes(other));
}

const ABSENT: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(roles.absent));

/** Whether a country was none, or under another name, all through a time: no *Pologne* in 1914. */
export function wasAbsent(country: string, time: Years | null): boolean {
  const [from = Infinity, to = -Infinity] = ABSENT.get(country) ?? [];
  return time !== null && time[0] >= from && time[1] <= to;
}
