import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** What is done to a building one after the other. */
const BUILDING = /^(?:pp|v|infinitive)-build/u;
const RANKS =
  /(?<!\p{L})(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)(?!\p{L})/giu;

/** *L'usine fut construite à Brest*: and later destroyed there, where no date says of when it is told. */
export function isTrueInTurn(set: string, tree: TreeView | null): boolean {
  return BUILDING.test(set) && tree?.mentions.some(({ value }) => value?.kind === 'date') !== true;
}

/** *la troisième semaine, puis la quatrième*: one rank shows the other. */
export function isOfSeries(set: string, key: string, sentence: string): boolean {
  if (!set.startsWith('ordinal')) return false;
  return [...sentence.matchAll(RANKS)].some(([rank]) => rank.toLowerCase() !== key.toLowerCase());
}
