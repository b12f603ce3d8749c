/** Number words that agree with nothing and leave no doubt; *un* is left to the articles. */
export const FRENCH_NUMBER_WORDS = [
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100],
  ['mille', 1000],
] as const satisfies readonly (readonly [string, number])[];

/** A word behind which a number names something: *chapitre 3*, *Louis XIV*. */
export const NAMES_A_NUMBER =
  /^(?:années|année|an|chapitre|article|n|no|nº|page|numéro|siècle|tome|volume|louis|henri|charles)$/iu;
