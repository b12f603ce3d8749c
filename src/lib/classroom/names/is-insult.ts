/**
 * Whether a name insults, in French or English, as far as a list can know. `words` of the list count
 * only by themselves, since many stand inside names (Connie, Cassandra, Dominique); `parts` count
 * wherever they stand.
 */
import insults from './insults.json' with { type: 'json' };

const WORDS: ReadonlySet<string> = new Set(insults.words);
const PARTS: readonly string[] = insults.parts.map(withoutDoubles);

/** Figures and signs that are written for letters. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
    ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '+': 't', µ: 'u' },
    // Cyrillic and Greek letters that look Latin
    ...{ а: 'a', в: 'b', с: 'c', е: 'e', к: 'k', о: 'o', р: 'p', т: 't', и: 'u', х: 'x', у: 'y' },
    ...{ і: 'i', ѕ: 's', ո: 'n', α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p' },
    ...{ τ: 't', υ: 'u', χ: 'x', ı: 'i', ł: 'l', ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss' },
  }),
);

export function isInsult(name: string): boolean {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const read = plain.replace(/[^a-z ]/gu, (sign) => LOOK_ALIKES.get(sign) ?? sign);
  // figures at the end may be just figures: with and without reading them as letters
  return [plain, read].some((text) => hasWord(text) || hasPart(text));
}

function hasWord(text: string): boolean {
  const words = text.split(/[^a-z]+/).filter((word) => word !== '');
  return [...words, ...spelt(words)].some(
    (word) => WORDS.has(word) || WORDS.has(word.replace(/(.)\1{2,}/g, '$1')),
  );
}

/** What single letters in a row make: c.o.n */
function spelt(words: readonly string[]): string[] {
  const runs = words.map((word) => (word.length === 1 ? word : ' ')).join('');
  return runs.split(' ').filter((run) => run.length > 2);
}

function hasPart(text: string): boolean {
  const letters = withoutDoubles(text.replace(/[^a-z]/g, ''));
  return PARTS.some((part) => letters.includes(part));
}

function withoutDoubles(text: string): string {
  return text.replace(/(.)\1+/g, '$1');
}
