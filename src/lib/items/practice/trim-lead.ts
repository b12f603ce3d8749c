import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Circumstances and clauses that a statement can do without. */
const LOOSE = /^(?:advcl|obl|advmod|cc|punct|mark)(?::|$)/u;
/** Words that call for what follows: *plus … plus*, *à peine … que*, *non seulement … mais*. */
const CALLS_FOR_MORE =
  /(?<!\p{L})(?:plus|moins|autant|tant|tel(?:le)?s?|à peine|non|soit|aussitôt dit|d’une part|d'une part)(?!\p{L})/iu;
/** Nothing is gained by cutting fewer words. */
const LEAST_WORDS = 4;

/**
 * Where a sentence may begin behind its own beginning, the first place first: offsets of the words behind
 * a comma before which stand only circumstances of the main verb: *Après avoir vendu sa maison, elle part*.
 */
export function findLateStarts({ words, text }: TreeView): number[] {
  const root = words.findIndex(({ head }) => head === -1);
  return words.flatMap((mark, at): number[] => {
    const next = words[at + 1];
    if (mark.form !== ',' || at < LEAST_WORDS || at >= root || next === undefined) return [];
    const isFree = words.every(({ head, deprel }, one) =>
      one <= at ? head <= at || (head === root && LOOSE.test(deprel)) : head > at || one === root,
    );
    const isStatement = /^(?:DET|PROPN|NOUN|PRON)$/u.test(next.upos);
    const left = text.slice(0, mark.start);
    return isFree && isStatement && !CALLS_FOR_MORE.test(left) && !/[«"“(]/u.test(left)
      ? [next.start]
      : [];
  });
}
