/** What a model looks at, by name; a name that is absent counts as 0. Values lie about 0 to 1. */
export type Features = Readonly<Record<string, number>>;

/** Weights of a logistic model by the names of features; `bias` is always active. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The log-odds that a model gives. Names are added in the order of the features. */
export function logOdds(features: Features, { bias, weights }: LogisticModel): number {
  let sum = bias;
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0);
  return sum;
}
