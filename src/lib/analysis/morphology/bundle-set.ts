import type { Feats } from '#lib/text/conllu/conllu.ts';
import { formatFeats } from '#lib/text/conllu/feats.ts';

/** Features that go together with a tag, as the treebanks have them. */
export interface Bundle {
  /** Index into `TAGS`. */
  readonly tag: number;
  readonly feats: Feats;
}

/** The bundles that a model chooses from, those of a tag side by side. */
export class BundleSet {
  readonly bundles: readonly Bundle[];
  readonly #ranges = new Map<number, { first: number; end: number }>();
  readonly #byKey = new Map<string, number>();

  constructor(bundles: readonly Bundle[]) {
    this.bundles = bundles.toSorted((a, b) => a.tag - b.tag);
    for (const [index, { tag, feats }] of this.bundles.entries()) {
      this.#byKey.set(keyOf(tag, feats), index);
      const range = this.#ranges.get(tag);
      if (range) range.end = index + 1;
      else this.#ranges.set(tag, { first: index, end: index + 1 });
    }
  }

  /** Indices (half-open) of the bundles that a tag can have; none where the tag was never seen. */
  ofTag(tag: number): { readonly first: number; readonly end: number } {
    return this.#ranges.get(tag) ?? NONE;
  }

  /** Most bundles that one tag has. */
  get largestGroup(): number {
    return Math.max(0, ...[...this.#ranges.values()].map(({ first, end }) => end - first));
  }

  /** -1 where the bundle is not in the set. */
  indexOf(tag: number, feats: Feats): number {
    return this.#byKey.get(keyOf(tag, feats)) ?? -1;
  }
}

const NONE = { first: 0, end: 0 };

function keyOf(tag: number, feats: Feats): string {
  return `${String(tag)} ${formatFeats(feats)}`;
}
