import { LinearModel } from '#lib/analysis/model/linear-model.ts';
import { quantise } from '#lib/analysis/model/quantise.ts';
import type { Perceptron } from './perceptron.ts';

export interface Compilation {
  /** Averaged weights nearer to nought than this are left out. */
  readonly pruneBelow: number;
  /** Weights are kept as this unit times the square of a whole number. */
  readonly unit: number;
}

/**
 * Where a decision is between a few of many classes, and the feature says between which, rows hold
 * those alone: class 0 of a row is the first of its group.
 */
export interface ClassGroups {
  readonly classCount: number;
  readonly firstClassOf: (group: number) => number;
}

/** Makes an averaged perceptron into the model that ships: of the first domain, pruned, rounded. */
export function compileModel(
  perceptron: Perceptron,
  { pruneBelow, unit }: Compilation,
  groups: ClassGroups | null = null,
): LinearModel {
  const { index } = perceptron;
  const keys: number[] = [];
  const starts: number[] = [0];
  const classes: number[] = [];
  const levels: number[] = [];
  const averaged = new Float64Array(perceptron.classCount);
  for (const [row, key] of index.keyOfRow.entries()) {
    perceptron.averageRow(row, 0, averaged);
    const before = classes.length;
    const firstClass = groups === null ? 0 : groups.firstClassOf(index.groupOfRow[row] ?? 0);
    for (let label = 0; label < averaged.length; label += 1) {
      const weight = averaged[label] ?? 0;
      if (weight === 0 || Math.abs(weight) < pruneBelow) continue;
      classes.push(firstClass + label);
      levels.push(quantise(weight, unit));
    }
    if (classes.length === before) continue;
    keys.push(key);
    starts.push(classes.length);
  }
  return new LinearModel({
    classCount: groups?.classCount ?? perceptron.classCount,
    keys: Int32Array.from(keys),
    starts: Int32Array.from(starts),
    classes: Uint16Array.from(classes),
    levels: Int8Array.from(levels),
    unit,
  });
}
