/**
 * How the models are trained. Chosen by cross-validation on the treebanks that are given, never on
 * those that only measure.
 */
export const RECIPE = {
  /** Parts that the training text is tagged in, each by a tagger that saw the others. */
  jackknifeFolds: 5,
  jackknifeEpochs: 5,
  /** One block of sentences in so many is kept apart to learn how sure the models can be. */
  calibrationFolds: 6,
  tagging: {
    epochs: 8,
    minFeatureCount: 2,
    compilation: { pruneBelow: 1.5, unit: 0.2 },
    contractionCompilation: { pruneBelow: 0.3, unit: 0.05 },
  },
  parsing: {
    epochs: 8,
    minFeatureCount: 3,
    compilation: { pruneBelow: 3.5, unit: 0.4 },
    subtypes: {
      epochs: 6,
      minFeatureCount: 2,
      compilation: { pruneBelow: 1.5, unit: 0.2 },
    },
  },
} as const;
