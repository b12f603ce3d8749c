import { KEY_BITS, keyOf } from '#lib/analysis/model/linear-model.ts';
import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';

/** The features that training keeps weights for: those that were seen often enough. */
export interface FeatureIndex {
  /** Row of a feature's key, -1 where it has none. */
  readonly rowOfKey: Int32Array;
  readonly rowCount: number;
}

/** Counts features over the training data, so that the rare ones never become weights. */
export class FeatureCounter {
  readonly #counts = new Uint8Array(1 << KEY_BITS);

  count(features: FeatureBuffer): void {
    for (let at = 0; at < features.count; at += 1) {
      const key = keyOf(features.hashes[at] ?? 0);
      const seen = this.#counts[key] ?? 0;
      if (seen < 255) this.#counts[key] = seen + 1;
    }
  }

  /** Rows in the order of the keys. */
  indexOfFrequent(atLeast: number): FeatureIndex {
    const rowOfKey = new Int32Array(1 << KEY_BITS).fill(-1);
    let rowCount = 0;
    for (let key = 0; key < rowOfKey.length; key += 1)
      if ((this.#counts[key] ?? 0) >= atLeast) {
        rowOfKey[key] = rowCount;
        rowCount += 1;
      }
    return { rowOfKey, rowCount };
  }
}
