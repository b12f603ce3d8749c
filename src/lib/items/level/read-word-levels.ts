import { readTsv } from '#lib/analysis/read-tsv.ts';
import { LEVELS } from '#lib/core/level.ts';

/** By lemma: the index in `LEVELS` at which it is met. */
export type WordLevels = ReadonlyMap<string, number>;

/** `core`: a level and its lemmas, parted by spaces, a line (`core-lemmas.tsv`). */
export function readWordLevels(core: string): WordLevels {
  return new Map(
    readTsv(core).flatMap(([level = '', lemmas = '']) => {
      const index = LEVELS.findIndex((one) => one === level);
      return lemmas.split(' ').map((lemma) => [lemma, index] as const);
    }),
  );
}
