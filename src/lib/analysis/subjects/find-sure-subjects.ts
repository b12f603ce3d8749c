import { isImpersonal } from '#lib/analysis/entities/chains/is-impersonal.ts';
import type { ParsedSentence } from '#lib/analysis/parser/parse-sentence.ts';
import type { Word } from '#lib/analysis/tree/document.ts';

const IL = /^(?:-t)?-?il$/iu;

/** Least product of the chances of all arcs that make the subject and tie it to its verb. */
const MIN_CHANCE = 0.8;

/**
 * Subjects whose verb and whole extent are sure: both parsers built every arc of the phrase and the
 * arc to the verb, the phrase is in one piece, and an *il* stands for somebody or something. Word
 * indices, ascending.
 */
export function findSureSubjects(
  words: readonly Word[],
  { agreed, arcChances }: Pick<ParsedSentence, 'agreed' | 'arcChances'>,
): number[] {
  const dependents = words.map((): number[] => []);
  for (const [index, { head }] of words.entries()) dependents[head]?.push(index);
  return words.flatMap(({ form, deprel, head }, index) => {
    if (!/^nsubj(?::|$)/u.test(deprel) || head < 0) return [];
    if (IL.test(form) && isImpersonal({ words, dependents }, head)) return [];
    const phrase = [index];
    for (const member of phrase) phrase.push(...(dependents[member] ?? []));
    const [first, last] = [Math.min(...phrase), Math.max(...phrase)];
    if (last - first + 1 !== phrase.length) return [];
    let chance = 1;
    for (const member of phrase) {
      if (agreed[member] !== 1) return [];
      chance *= arcChances[member] ?? 0;
    }
    return chance >= MIN_CHANCE ? [index] : [];
  });
}
