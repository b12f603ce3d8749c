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
  /** Open addressing: row number + 1 by key, 0 for an empty slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #weights: Float32Array;

  constructor(rows: LinearModelRows) {
    this.classCount = rows.classCount;
    this.rows = rows;
    this.#weights = Float32Array.from(rows.levels, (level) => dequantise(level, rows.unit));
    let capacity = 1024;
    while (capacity < rows.keys.length * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    for (let row = 0; row < rows.keys.length; row += 1) {
      let slot = this.#slotOf(rows.keys[row] ?? 0);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row + 1;
    }
  }

  score(features: FeatureBuffer, scores: Float64Array): void {
    const { keys, starts, classes } = this.rows;
    const weights = this.#weights;
    scores.fill(0);
    for (let index = 0; index < features.count; index += 1) {
      const key = keyOf(features.hashes[index] ?? 0);
      let slot = this.#slotOf(key);
      let row = (this.#slots[slot] ?? 0) - 1;
      while (row >= 0 && keys[row] !== key) {
        slot = (slot + 1) & this.#mask;
        row = (this.#slots[slot] ?? 0) - 1;
      }
      if (row < 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const label = classes[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + (weights[at] ?? 0);
      }
    }
  }

  #slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 7) & this.#mask;
  }
}
