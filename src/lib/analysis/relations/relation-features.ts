import { mix, type FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import type { WordTable } from '#lib/analysis/parser/word-table.ts';

/** Upper bound of the features that one decision on a relation's subtype looks at. */
export const MAX_RELATION_FEATURES = 40;

/** A tree whose relations have no subtypes yet. Heads are word indices, the root `table.count`. */
export interface BareTree {
  readonly table: WordTable;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Bits by label modulo 31 of each word's dependents. */
  readonly dependentLabels: Int32Array;
  /** First dependent of each word, -1 for none. */
  readonly firstDependents: Int32Array;
}

export function bareTree(table: WordTable, heads: Int32Array, labels: Int32Array): BareTree {
  const dependentLabels = new Int32Array(table.count + 1);
  const firstDependents = new Int32Array(table.count + 1).fill(-1);
  for (let word = table.count - 1; word >= 0; word -= 1) {
    const head = heads[word] ?? table.count;
    dependentLabels[head] = (dependentLabels[head] ?? 0) | (1 << ((labels[word] ?? 0) % 31));
    firstDependents[head] = word;
  }
  return { table, heads, labels, dependentLabels, firstDependents };
}

/** The word, its head, what else hangs on both, and what introduces them. */
export function addRelationFeatures(buffer: FeatureBuffer, tree: BareTree, index: number): void {
  const { table, heads, labels, dependentLabels, firstDependents } = tree;
  const { word, lemma, tag, morphology } = table;
  const headIndex = heads[index] ?? table.count;
  const [w, h] = [index + 1, headIndex + 1];
  const first = (firstDependents[index] ?? -1) + 1;
  const headFirst = (firstDependents[headIndex] ?? -1) + 1;
  const label = labels[index] ?? 0;
  const [tw, th] = [tag[w] ?? 0, tag[h] ?? 0];
  const [lw, lh] = [lemma[w] ?? 0, lemma[h] ?? 0];
  const side = index < headIndex ? 1 : 2;
  let template = 201;
  const add = (a: number, b = 0, c = 0): void => {
    buffer.add(mix(mix(mix(mix(Math.imul(template, 0x9e3779b1), label), a), b), c));
    template += 1;
  };
  buffer.count = 0;
  add(0);
  add(tw, th, side);
  add(lw, tw);
  add(lh, th);
  add(word[w] ?? 0, side);
  add(lw, lh);
  add(lw, th);
  add(tw, lh);
  add(morphology[w] ?? 0, tw, side);
  add(morphology[h] ?? 0, th);
  add(morphology[w] ?? 0, morphology[h] ?? 0);
  add(dependentLabels[index] ?? 0, tw);
  add(dependentLabels[headIndex] ?? 0, th);
  add(dependentLabels[headIndex] ?? 0, tw);
  add(word[first] ?? 0, tw);
  add(word[first] ?? 0, lh);
  add(word[first] ?? 0, lh, lw);
  add(word[first] ?? 0, tw, th);
  add(tag[first] ?? 0, tw, th);
  add(word[headFirst] ?? 0, tw);
  add(labels[headIndex] ?? -1, tw, th);
  add(lemma[w - 1] ?? 0, lw);
  add(word[w + 1] ?? 0, tw);
  add(tag[w + 1] ?? 0, lw);
  add(tag[w - 1] ?? 0, tw, side);
  add(Math.min(5, Math.abs(index - headIndex)), side, tw);
}
