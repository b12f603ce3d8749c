import type { Lang } from '#lib/core/language.ts';

/** One block of sentences in so many is kept apart to learn how sure the models can be. */
export const CALIBRATION_FOLDS = 6;

/**
 * How the models are trained. Chosen by cross-validation on the treebanks that are given, never on
 * those that only measure.
 */
const FRENCH = {
  /** Parts that the training text is tagged in, each by a tagger that saw the others. */
  jackknifeFolds: 5,
  jackknifeEpochs: 5,
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

/**
 * Nothing but sentences of the web teaches English, without a lexicon: rare features count for more
 * there. Pruned like the French ones, its parsers lost 3.5 points of LAS; they are fetched only for a
 * text that comes with its English.
 */
const ENGLISH = {
  ...FRENCH,
  tagging: {
    ...FRENCH.tagging,
    epochs: 10,
    compilation: { pruneBelow: 0.8, unit: 0.1 },
  },
  parsing: {
    ...FRENCH.parsing,
    epochs: 10,
    minFeatureCount: 2,
    compilation: { pruneBelow: 1.25, unit: 0.2 },
  },
} as const;

export const RECIPES = { fr: FRENCH, en: ENGLISH } as const satisfies Record<Lang, unknown>;
