import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Range } from './drop-phrase.ts';

/**
 * Clauses that a statement can do without: relatives behind a comma, and what is coordinated with its
 * main verb. A range holds the comma or the conjunction before the clause.
 */
export function findLooseClauses(view: TreeView): Range[] {
  const { words, dependents, text } = view;
  const root = words.findIndex(({ head }) => head < 0);
  return words.flatMap(({ deprel, head, upos }, at): Range[] => {
    const coordinate = deprel === 'conj' && head === root && (upos === 'VERB' || hasVerb(view, at));
    const below = [at];
    for (const one of below) below.push(...(dependents[one] ?? []));
    const own = below
      .filter((one) => words[one]?.upos !== 'PUNCT')
      .sort((a, b) => a - b)
      .flatMap((one) => words[one] ?? []);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    // Some parsers hang a relative on the verb before it.
    const relative = /^(?:acl|parataxis)/u.test(deprel) && first.feats['PronType'] === 'Rel';
    if (!coordinate && !relative && deprel !== 'acl:relcl') return [];
    const comma = /,\s*$/u.exec(text.slice(0, first.start));
    if (comma === null)
      return coordinate && first.upos === 'CCONJ' ? [[first.start, last.end]] : [];
    // The comma that closes the clause goes with it.
    const closing = /^\s*,/u.exec(text.slice(last.end))?.[0].length ?? 0;
    return [[comma.index, last.end + closing]];
  });
}

function hasVerb({ words, dependents }: TreeView, at: number): boolean {
  return (dependents[at] ?? []).some((one) => /^(?:aux|cop)/u.test(words[one]?.deprel ?? ''));
}
