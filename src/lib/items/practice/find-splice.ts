import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/**
 * A statement that is hung on another with a comma alone: *Elle est venue, s'est assise*, *Le pont est
 * vieux, il tremble*. Null for none, else the index of its head. The last of three may have *et*.
 */
export function findSplice(view: TreeView): number | null {
  const { words, dependents } = view;
  for (const at of words.keys()) {
    const below = dependents[at] ?? [];
    const hung = below.filter(
      (one) => one > at && isStatement(view, one) && !isOpened(view, at, one),
    );
    const beside = hung.filter((one) => words[one]?.deprel === 'parataxis');
    const spliced = beside.find((one) => markBefore(view, at, one) === ',');
    if (spliced !== undefined) return spliced;
    const last = hung.findLast((one) => words[one]?.deprel.startsWith('conj'));
    if (last === undefined || markBefore(view, at, last) !== ',') continue;
    const joined = (dependents[last] ?? []).some((one) => words[one]?.deprel === 'cc');
    const hasSubject = findOwnSubject(words, dependents[last] ?? []) !== undefined;
    if (!joined && hasSubject) return last;
  }
  return null;
}

/** Words that hang a clause on another: what they open is no second statement, however it was read. */
const OPENS_CLAUSE =
  /^(?:que|qu['’]|qui|quoi|dont|où|(?:l|des|aux)?quel(?:le)?s?|quand|lorsqu(?:e|['’])|puisqu(?:e|['’])|parce|tandis|alors|afin|pour|bien|comme|si|s['’]|car|ainsi|sauf|dès|pendant)$/iu;

/** *d'où il voit la ville*, *à laquelle il tient*, *dont plusieurs dorment*, *parce qu'il dort*. */
function isOpened({ words, dependents }: TreeView, from: number, to: number): boolean {
  const first = Math.min(to, ...(dependents[to] ?? []).filter((one) => one > from));
  const opening = words.slice(first, to).filter(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ');
  const [one, two] = opening;
  return [one, one?.upos === 'ADP' ? two : undefined].some((word) =>
    OPENS_CLAUSE.test(word?.form ?? ''),
  );
}

function isStatement({ words, dependents }: TreeView, at: number): boolean {
  return [at, ...(dependents[at] ?? [])].some(
    (one) =>
      words[one]?.feats['VerbForm'] === 'Fin' &&
      (one === at || /^(?:aux|cop)/u.test(words[one].deprel)),
  );
}

/** The mark that opens the second statement. */
function markBefore({ words, dependents }: TreeView, from: number, to: number): string {
  const first = Math.min(to, ...(dependents[to] ?? []).filter((one) => one > from));
  const opening = words.slice(from, first + 1).findLast(({ upos }) => upos === 'PUNCT');
  return opening?.form ?? ',';
}
