import { KEY_BITS, LinearModel } from '#lib/analysis/model/linear-model.ts';
import { quantise } from '#lib/analysis/model/quantise.ts';
import type { Perceptron } from './perceptron.ts';

export interface Compilation {
  /** Averaged weights nearer to nought than this are left out. */
  readonly pruneBelow: number;
  /** Weights are kept as this unit times the square of a whole number. */
  readonly unit: number;
}

/** Makes an averaged perceptron into the model that ships: of the first domain, pruned, rounded. */
export function compileModel(
  perceptron: Perceptron,
  { pruneBelow, unit }: Compilation,
): LinearModel {
  const { classCount, index } = perceptron;
  const keys: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const levels: number[] = [];
  const averaged = new Float64Array(classCount);
  for (let key = 0; key < 1 << KEY_BITS; key += 1) {
    const row = index.rowOfKey[key] ?? -1;
    if (row < 0) continue;
    perceptron.averageRow(row, 0, averaged);
    const before = classes.length;
    for (let label = 0; label < classCount; label += 1) {
      const weight = averaged[label] ?? 0;
      if (weight === 0 || Math.abs(weight) < pruneBelow) continue;
      classes.push(label);
      levels.push(quantise(weight, unit));
    }
    if (classes.length === before) continue;
    keys.push(key);
    starts.push(classes.length);
  }
  return new LinearModel({
    classCount,
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    classes: Uint16Array.from(classes),
    levels: Int8Array.from(levels),
    unit,
  });
}
