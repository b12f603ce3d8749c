import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { alignTrees, linkByModel } from './align-trees.ts';
import type { AlignmentLexicons } from './alignment-lexicons.ts';
import { settleCandidates } from './settle-candidates.ts';
import { weighPair } from './weigh-pair.ts';
import type { WordLink } from './word-link.ts';
import { WordModel, type WeighedPair } from './word-model.ts';

/** Rounds of expectation and maximisation; further ones change little. */
const ROUNDS = 2;

/** A sentence and its translation. */
export interface TreePair {
  readonly french: TreeView;
  readonly english: TreeView;
}

/** Links words as one document uses them. */
export interface WordAligner {
  /** For any pair of views, be it a sentence of the document or a clause cut out of one. */
  readonly linksOf: (french: TreeView, english: TreeView) => readonly WordLink[];
}

/**
 * Learns from all sentence pairs of a document which words go together in it, as the Model 1 of
 * Brown et al. (1993) does, but with what lexicon, spelling, place and tree say as a start. Nothing is
 * read before the first links are asked for.
 */
export function buildWordAligner(
  pairs: readonly TreePair[],
  lexicons: AlignmentLexicons,
): WordAligner {
  let trained: { readonly model: WordModel; readonly links: Links } | null = null;
  return {
    linksOf: (french, english) => {
      trained ??= train(pairs, lexicons);
      const { model, links } = trained;
      const known = links.get(french);
      if (known?.english === english) return known.links;
      const found = alignTrees(french, english, lexicons, model);
      links.set(french, { english, links: found });
      return found;
    },
  };
}

type Links = WeakMap<TreeView, { readonly english: TreeView; readonly links: readonly WordLink[] }>;

function train(
  pairs: readonly TreePair[],
  lexicons: AlignmentLexicons,
): { model: WordModel; links: Links } {
  const weighed = pairs.map(({ french, english }) => weighPair(french, english, lexicons));
  let chances = weighed.map((pair) => settleCandidates(pair, null));
  let model = countAll(weighed, chances);
  for (let round = 1; round < ROUNDS; round += 1) {
    const before = model;
    chances = weighed.map((pair, at) =>
      settleCandidates(pair, before.factorsFor(pair, chances[at] ?? NONE)),
    );
    model = countAll(weighed, chances);
  }
  const links: Links = new WeakMap();
  pairs.forEach(({ french, english }, at) => {
    const pair = weighed[at];
    if (pair) links.set(french, { english, links: linkByModel(pair, chances[at] ?? NONE, model) });
  });
  return { model, links };
}

const NONE = new Float64Array();

function countAll(weighed: readonly WeighedPair[], chances: readonly Float64Array[]): WordModel {
  const model = new WordModel();
  weighed.forEach((pair, at) => {
    model.add(pair, chances[at] ?? NONE);
  });
  return model;
}
