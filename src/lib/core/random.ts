/** A source of numbers in [0, 1), equal for equal seeds on every engine. */
export type Random = () => number;

/**
 * Mulberry32 (T. Ettinger, public domain): 32-bit state, integer arithmetic only, so the sequence
 * is the same to the bit everywhere. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed from a text (FNV-1a, 32 bits), so that each item shuffles by itself. */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A shuffled copy by random sort keys (a uniform permutation); the input is left as it was. */
export function shuffled<Element>(elements: readonly Element[], random: Random): Element[] {
  const keyed = elements.map((element) => ({ element, order: random() }));
  keyed.sort((a, b) => a.order - b.order);
  return keyed.map(({ element }) => element);
}
