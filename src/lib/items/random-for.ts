import { seededRandom, seedFrom, type Random } from '#lib/core/random.ts';

/** Chance for one place of a text: it depends on the seed and that place alone, so others may change. */
export function randomFor({ seed }: { readonly seed: number }, place: string): Random {
  return seededRandom(seed + seedFrom(place));
}
