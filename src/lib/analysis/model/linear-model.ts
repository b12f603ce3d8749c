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

/** A trained linear model, as small as it is shipped: most weights are nought and not there. */
export class LinearModel implements Scorer {
  readonly classCount: number;
  readonly rows: LinearModelRows;
  /** Open addressing, `STRIDE` numbers a slot: key + 1 (0 for an empty slot), and where its row begins. */
  readonly #table: Int32Array;
  readonly #mask: number;
  /** A bit for each possible end of a key: most features of a text are in no row and end here. */
  readonly #known = new Int32Array(2 ** (KNOWN_BITS - 5));
  /** Each weight in one number: `LAST` where its row ends, its class, its level. */
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
    const { entries, starts } = packEntries(rows);
    this.#entries = entries;
    let capacity = 1024;
    while (capacity < rows.keys.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#table = new Int32Array(capacity * STRIDE);
    for (let row = 0; row < rows.keys.length; row += 1) {
      const key = rows.keys[row] ?? 0;
      const start = starts[row] ?? 0;
      if (start === (starts[row + 1] ?? 0)) continue;
      const at = this.#find(key + 1);
      this.#table[at] = key + 1;
      this.#table[at + 1] = start;
      const bit = key & KNOWN_MASK;
      this.#known[bit >>> 5] = (this.#known[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    const entries = this.#entries;
    const known = this.#known;
    const weightOfLevel = this.#weightOfLevel;
    const table = this.#table;
    const { hashes, count } = features;
    const found = this.#found;
    let rows = 0;
    for (let index = 0; index < count; index += 1) {
      const key = keyOf(hashes[index] ?? 0);
      const bit = key & KNOWN_MASK;
      if ((((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
      const slot = this.#find(key + 1);
      found[rows] = table[slot + 1] ?? 0;
      rows += table[slot] === 0 ? 0 : 1;
    }
    scores.fill(0);
    for (let row = 0; row < rows; row += 1) {
      let at = found[row] ?? 0;
      let entry;
      do {
        entry = entries[at] ?? LAST;
        const label = (entry >>> 8) & CLASS_MASK;
        scores[label] = (scores[label] ?? 0) + (weightOfLevel[entry & 255] ?? 0);
        at += 1;
      } while (entry >= 0);
    }
  }

  /** Where a mark stands in the table, or the empty slot where it would. */
  #find(mark: number): number {
    const table = this.#table;
    let slot = (Math.imul(mark, 0x9e3779b1) >>> 7) & this.#mask;
    let found = table[slot * STRIDE] ?? 0;
    while (found !== mark && found !== 0) {
      slot = (slot + 1) & this.#mask;
      found = table[slot * STRIDE] ?? 0;
    }
    return slot * STRIDE;
  }
}

const STRIDE = 2;
const MAX_FEATURES = 256;
/** 128 KB, which stays in a phone's cache beside all else; 1 feature in 10 gets past in vain. */
const KNOWN_BITS = 20;
const KNOWN_MASK = 2 ** KNOWN_BITS - 1;
const LEVEL_ZERO = 128;
const CLASS_MASK = 0xffff;
/** The sign bit. */
const LAST = -(2 ** 31);

/**
 * The rows' entries side by side. Those of classes that the model does not have are left out: rows of
 * a group of classes are trained as wide as the largest group, and a store outside of the scores
 * would make every store slow.
 */
function packEntries({ classCount, starts, classes, levels }: LinearModelRows): {
  readonly entries: Int32Array;
  readonly starts: Int32Array;
} {
  const entries = new Int32Array(levels.length);
  const packed = new Int32Array(starts.length);
  let end = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const label = classes[at] ?? 0;
      if (label >= classCount) continue;
      entries[end] = (label << 8) | ((levels[at] ?? 0) + LEVEL_ZERO);
      end += 1;
    }
    packed[row + 1] = end;
    if (end > (packed[row] ?? 0)) entries[end - 1] = (entries[end - 1] ?? 0) | LAST;
  }
  return { entries, starts: packed };
}
