import { alignWords } from '#lib/analysis/evaluation/align-words.ts';
import { placeWords } from '#lib/analysis/evaluation/place-words.ts';
import { baseRelation } from '#lib/analysis/relations/relation-set.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';

export interface WrongArc {
  readonly form: string;
  /** `relation < form of the head`, of the gold tree and of the analysis. */
  readonly gold: string;
  readonly found: string;
  /** What the analysis says of its arc, 0 to 1. */
  readonly confidence: number;
}

/** The arcs of an analysis that the gold trees have not; marks and subtypes put aside. */
export function wrongArcs(
  gold: readonly ConlluSentence[],
  system: readonly ConlluSentence[],
): WrongArc[] {
  const [placedGold, placedSystem] = [placeWords(gold), placeWords(system)];
  const { toSystem } = alignWords(placedGold, placedSystem);
  return placedGold.words.flatMap(({ word, head }, index) => {
    if (word.upos === 'PUNCT') return [];
    const own = placedSystem.words[toSystem[index] ?? -1];
    const goldHead = head < 0 ? -1 : (toSystem[head] ?? -2);
    const sameRelation = baseRelation(own?.word.deprel ?? '') === baseRelation(word.deprel);
    if (own?.head === goldHead && sameRelation) return [];
    const describe = (relation: string, form: string | undefined): string =>
      `${baseRelation(relation)} < ${form ?? 'root'}`;
    return [
      {
        form: word.form,
        gold: describe(word.deprel, placedGold.words[head]?.word.form),
        found: describe(own?.word.deprel ?? '', placedSystem.words[own?.head ?? -1]?.word.form),
        confidence: Number(own?.word.misc['Confidence'] ?? 0),
      },
    ];
  });
}
