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
  /** Open addressing, `STRIDE` numbers a slot: key + 1 (0 for an empty slot), first and end of its row. */
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #weights: Float32Array;

  constructor(rows: LinearModelRows) {
    this.classCount = rows.classCount;
    this.rows = rows;
    this.#weights = Float32Array.from(rows.levels, (level) => dequantise(level, rows.unit));
    let capacity = 1024;
    while (capacity < rows.keys.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#table = new Int32Array(capacity * STRIDE);
    for (let row = 0; row < rows.keys.length; row += 1) {
      const at = this.#find((rows.keys[row] ?? 0) + 1);
      this.#table[at] = (rows.keys[row] ?? 0) + 1;
      this.#table[at + 1] = rows.starts[row] ?? 0;
      this.#table[at + 2] = rows.starts[row + 1] ?? 0;
    }
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    const { classes } = this.rows;
    const weights = this.#weights;
    const table = this.#table;
    scores.fill(0);
    for (let index = 0; index < features.count; index += 1) {
      const slot = this.#find(keyOf(features.hashes[index] ?? 0) + 1);
      const end = table[slot + 2] ?? 0;
      for (let at = table[slot + 1] ?? 0; at < end; at += 1) {
        const label = classes[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + (weights[at] ?? 0);
      }
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

const STRIDE = 3;
