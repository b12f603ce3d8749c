import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { keyOf } from '#lib/analysis/model/linear-model.ts';
import type { FeatureIndex } from './feature-index.ts';

/**
 * A multi-class averaged perceptron (Collins 2002) over hashed features. Weights are whole numbers
 * and sums of them, so that training gives the same model on every machine.
 *
 * Treebanks differ in conventions and genre: every feature has its weights twice, once for all
 * treebanks (the domain 0 of the layout) and once for its own, so that training tells what they
 * share from what they don't ("frustratingly easy domain adaptation", Daumé 2007).
 */
export class Perceptron {
  readonly classCount: number;
  readonly index: FeatureIndex;
  readonly #weights: readonly Int16Array[];
  /** Sum over updates of step × change: the average is `weight - sum / steps`. */
  readonly #sums: readonly Float64Array[];
  /** 1 for the rows of a layer that have weights at all. */
  readonly #touched: readonly Uint8Array[];
  readonly #totals: Int32Array;
  readonly #rows: Int32Array;
  #active = 0;
  #step = 1;

  constructor(
    classCount: number,
    index: FeatureIndex,
    options: { readonly domainCount: number; readonly maxFeatures: number },
  ) {
    const size = classCount * index.keyOfRow.length;
    const layers = Array.from({ length: 1 + options.domainCount });
    this.classCount = classCount;
    this.index = index;
    this.#weights = layers.map(() => new Int16Array(size));
    this.#sums = layers.map(() => new Float64Array(size));
    this.#touched = layers.map(() => new Uint8Array(index.keyOfRow.length));
    this.#totals = new Int32Array(classCount);
    this.#rows = new Int32Array(options.maxFeatures);
  }

  /** Scores the classes from `first` up to `end` (half-open) as a domain has them. */
  score(
    features: FeatureBuffer,
    scores: Float64Array,
    domain: number,
    first = 0,
    end = this.classCount,
  ): void {
    this.#findRows(features);
    const totals = this.#totals.fill(0, first, end);
    const { classCount } = this;
    for (const layer of [0, 1 + domain]) {
      const [weights, touched] = [this.#weights[layer], this.#touched[layer]];
      if (weights === undefined || touched === undefined) continue;
      for (let at = 0; at < this.#active; at += 1) {
        const row = this.#rows[at] ?? 0;
        if (touched[row] === 0) continue;
        const base = row * classCount;
        for (let label = first; label < end; label += 1)
          totals[label] = (totals[label] ?? 0) + (weights[base + label] ?? 0);
      }
    }
    for (let label = first; label < end; label += 1) scores[label] = totals[label] ?? 0;
  }

  /** Counts the decision just scored; on a mistake, moves weights from the class chosen to the right one. */
  learn(domain: number, chosen: number, right: number): void {
    this.#step += 1;
    if (chosen === right) return;
    for (const layer of [0, 1 + domain]) {
      const [weights, sums] = [this.#weights[layer], this.#sums[layer]];
      const touched = this.#touched[layer];
      if (weights === undefined || sums === undefined || touched === undefined) continue;
      for (let at = 0; at < this.#active; at += 1) {
        const row = this.#rows[at] ?? 0;
        const base = row * this.classCount;
        touched[row] = 1;
        weights[base + right] = (weights[base + right] ?? 0) + 1;
        sums[base + right] = (sums[base + right] ?? 0) + this.#step;
        weights[base + chosen] = (weights[base + chosen] ?? 0) - 1;
        sums[base + chosen] = (sums[base + chosen] ?? 0) - this.#step;
      }
    }
  }

  /** Averaged weights of a row as a domain has them. */
  averageRow(row: number, domain: number, averaged: Float64Array): void {
    averaged.fill(0);
    for (const layer of [0, 1 + domain]) {
      const [weights, sums] = [this.#weights[layer], this.#sums[layer]];
      for (let label = 0; label < this.classCount; label += 1) {
        const at = row * this.classCount + label;
        averaged[label] =
          (averaged[label] ?? 0) + (weights?.[at] ?? 0) - (sums?.[at] ?? 0) / this.#step;
      }
    }
  }

  #findRows(features: FeatureBuffer): void {
    this.#active = 0;
    for (let at = 0; at < features.count; at += 1) {
      const row = this.index.rowOfKey[keyOf(features.hashes[at] ?? 0)] ?? -1;
      if (row < 0) continue;
      this.#rows[this.#active] = row;
      this.#active += 1;
    }
  }
}
