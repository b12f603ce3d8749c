import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
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
  buffer.begin(201 + MAX_RELATION_FEATURES * label);
  buffer.add(0);
  buffer.add(tw, th, side);
  buffer.add(lw, tw);
  buffer.add(lh, th);
  buffer.add(word[w] ?? 0, side);
  buffer.add(lw, lh);
  buffer.add(lw, th);
  buffer.add(tw, lh);
  buffer.add(morphology[w] ?? 0, tw, side);
  buffer.add(morphology[h] ?? 0, th);
  buffer.add(morphology[w] ?? 0, morphology[h] ?? 0);
  buffer.add(dependentLabels[index] ?? 0, tw);
  buffer.add(dependentLabels[headIndex] ?? 0, th);
  buffer.add(dependentLabels[headIndex] ?? 0, tw);
  buffer.add(word[first] ?? 0, tw);
  buffer.add(word[first] ?? 0, lh);
  buffer.add(word[first] ?? 0, lh, lw);
  buffer.add(word[first] ?? 0, tw, th);
  buffer.add(tag[first] ?? 0, tw, th);
  buffer.add(word[headFirst] ?? 0, tw);
  buffer.add(labels[headIndex] ?? -1, tw, th);
  buffer.add(lemma[w - 1] ?? 0, lw);
  buffer.add(word[w + 1] ?? 0, tw);
  buffer.add(tag[w + 1] ?? 0, lw);
  buffer.add(tag[w - 1] ?? 0, tw, side);
  buffer.add(Math.min(5, Math.abs(index - headIndex)), side, tw);
}
