import { KEY_BITS, keyOf } from '#lib/analysis/model/linear-model.ts';
import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';

/** The features that training keeps weights for: those that were seen often enough. */
export interface FeatureIndex {
  /** Row of a feature's key, -1 where it has none. */
  readonly rowOfKey: Int32Array;
  /** Ascending. */
  readonly keyOfRow: Int32Array;
  /** What `count` was told of a row's feature when it was first seen. */
  readonly groupOfRow: Uint8Array;
}

/** Counts features over the training data, so that the rare ones never become weights. */
export class FeatureCounter {
  readonly #counts = new Uint8Array(1 << KEY_BITS);
  readonly #groups = new Uint8Array(1 << KEY_BITS);

  /** `group` is for features that occur with one kind of decision only, 0 to 255. */
  count(features: FeatureBuffer, group = 0): void {
    for (let at = 0; at < features.count; at += 1) {
      const key = keyOf(features.hashes[at] ?? 0);
      const seen = this.#counts[key] ?? 0;
      if (seen === 0) this.#groups[key] = group;
      if (seen < 255) this.#counts[key] = seen + 1;
    }
  }

  /** Rows in the order of the keys. */
  indexOfFrequent(atLeast: number): FeatureIndex {
    const rowOfKey = new Int32Array(1 << KEY_BITS).fill(-1);
    const keys: number[] = [];
    for (let key = 0; key < rowOfKey.length; key += 1)
      if ((this.#counts[key] ?? 0) >= atLeast) {
        rowOfKey[key] = keys.length;
        keys.push(key);
      }
    return {
      rowOfKey,
      keyOfRow: Int32Array.from(keys),
      groupOfRow: Uint8Array.from(keys, (key) => this.#groups[key] ?? 0),
    };
  }
}
