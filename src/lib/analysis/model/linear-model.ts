import type { FeatureBuffer, Scorer } from './hash-feature.ts';
import { dequantise } from './quantise.ts';

/** Bits of a feature's hash that models keep: unseen features then meet a known one about 1 in 100 times. */
export const KEY_BITS = 24;

export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** A row a feature: its key, and the classes it speaks for or against. */
export interface LinearModelRows {
  readonly classCount: number;
  /** Ascending, each once. */
  readonly keys: Int32Array;
  /** Where each row begins in `classes` and `weights`; one entry more than there are rows. */
  readonly starts: Int32Array;
  readonly classes: Uint16Array;
  /** Weights as `quantise` has them, in `unit`s. */
  readonly levels: Int8Array;
  readonly unit: number;
}

/**
 * A trained linear model, as small as it is shipped: most weights are nought and not there. Weights
 * have 24 significant bits and lie within a factor of 2 ** 14 of each other, so that the sum of those
 * of a decision is exact in any order.
 */
export class LinearModel implements Scorer {
  readonly classCount: number;
  readonly rows: LinearModelRows;
  /** Open addressing: where a row stands in `#entries`, 0 for an empty slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** A bit for each possible end of a key: most features of a text are in no row and end here. */
  readonly #known = new Int32Array(2 ** (KNOWN_BITS - 5));
  /** Each row's key, then its weights in one number each: `LAST` where the row ends, class, level. */
  readonly #entries: Int32Array;
  readonly #weightOfLevel: Float64Array;
  /** Where the rows of one decision begin: all are looked up before any is added. */
  readonly #found = new Int32Array(MAX_FEATURES);

  constructor(rows: LinearModelRows) {
    this.classCount = rows.classCount;
    this.rows = rows;
    this.#weightOfLevel = Float64Array.from({ length: 256 }, (_, level) =>
      Math.fround(dequantise(level - LEVEL_ZERO, rows.unit)),
    );
    const { entries, starts } = packRows(rows);
    this.#entries = entries;
    let capacity = 1024;
    while (capacity < starts.length * 1.5) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    for (const start of starts) {
      const key = entries[start] ?? 0;
      let slot = slotOf(key) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = start;
      const bit = key & KNOWN_MASK;
      this.#known[bit >>> 5] = (this.#known[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    scores.fill(0);
    this.addScores(features, scores);
  }

  addScores(features: FeatureBuffer, scores: Float64Array): void {
    const entries = this.#entries;
    const known = this.#known;
    const weightOfLevel = this.#weightOfLevel;
    const slots = this.#slots;
    const mask = this.#mask;
    const { hashes, count } = features;
    const found = this.#found;
    let rows = 0;
    for (let index = 0; index < count; index += 1) {
      const key = keyOf(hashes[index] ?? 0);
      const bit = key & KNOWN_MASK;
      if ((((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
      let slot = slotOf(key) & mask;
      let start = slots[slot] ?? 0;
      while (start !== 0 && entries[start] !== key) {
        slot = (slot + 1) & mask;
        start = slots[slot] ?? 0;
      }
      found[rows] = start;
      rows += start === 0 ? 0 : 1;
    }
    for (let row = 0; row < rows; row += 1) {
      let at = found[row] ?? 0;
      let entry;
      do {
        at += 1;
        entry = entries[at] ?? LAST;
        const label = (entry >>> 8) & CLASS_MASK;
        scores[label] = (scores[label] ?? 0) + (weightOfLevel[entry & 255] ?? 0);
      } while (entry >= 0);
    }
  }
}

const MAX_FEATURES = 256;
/** 128 KB, which stays in a phone's cache beside all else; 1 feature in 10 gets past in vain. */
const KNOWN_BITS = 20;
const KNOWN_MASK = 2 ** KNOWN_BITS - 1;
const LEVEL_ZERO = 128;
const CLASS_MASK = 0xffff;
/** The sign bit. */
const LAST = -(2 ** 31);

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 7;
}

/**
 * The rows one after another, from place 1 on, and where each begins. Weights of classes that the
 * model does not have are left out: rows of a group of classes are trained as wide as the largest
 * group, and a store outside of the scores would make every store slow.
 */
function packRows({ classCount, keys, starts, classes, levels }: LinearModelRows): {
  readonly entries: Int32Array;
  readonly starts: readonly number[];
} {
  const entries = new Int32Array(1 + keys.length + levels.length);
  const packed: number[] = [];
  let end = 1;
  for (let row = 0; row < keys.length; row += 1) {
    const start = end;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const label = classes[at] ?? 0;
      if (label >= classCount) continue;
      end += 1;
      entries[end] = (label << 8) | ((levels[at] ?? 0) + LEVEL_ZERO);
    }
    if (end === start) continue;
    entries[start] = keys[row] ?? 0;
    entries[end] = (entries[end] ?? 0) | LAST;
    end += 1;
    packed.push(start);
  }
  return { entries, starts: packed };
}
