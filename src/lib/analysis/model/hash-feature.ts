/**
 * Features are never stored as strings: a template's number and the values it looks at are mixed
 * into 32 bits, which the models are keyed by ("hash kernels", Shi et al. 2009).
 */

/** Mixes one more value into a hash; the constants are those of MurmurHash3's finaliser. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16);
}

/** Hash of a slice of a string; `end` is half-open. */
export function hashSlice(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash, end - start);
}

export function hashText(text: string): number {
  return hashSlice(text, 0, text.length);
}

/** The features that are active in one decision; filled anew for each, never reallocated. */
export class FeatureBuffer {
  readonly hashes: Int32Array;
  count = 0;
  #template = 0;

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  /** Empties the buffer. Templates are numbered from `firstTemplate` on, so that models don't mix. */
  begin(firstTemplate: number): void {
    this.count = 0;
    this.#template = firstTemplate;
  }

  /** Numbers the templates that follow from another one on. */
  goOnAt(template: number): void {
    this.#template = template;
  }

  /** Adds the feature that the next template makes of up to four values. */
  add(a: number, b = 0, c = 0, d = 0): void {
    const seed = Math.imul(this.#template, 0x9e3779b1);
    this.hashes[this.count] = mix(mix(mix(mix(seed, a), b), c), d);
    this.count += 1;
    this.#template += 1;
  }
}

/** Whatever gives each class a score for the active features: weights in training, or a model. */
export interface Scorer {
  readonly classCount: number;
  /** Writes the score of every class into `scores`. */
  score: (features: FeatureBuffer, scores: Float64Array) => void;
  /** Adds to the scores what the active features say. */
  addScores: (features: FeatureBuffer, scores: Float64Array) => void;
}
