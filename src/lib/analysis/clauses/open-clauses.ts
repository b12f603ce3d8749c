import type { ClauseKind } from './clause.ts';
import { isFinite, verbFormOf, type ClauseTree } from './clause-tree.ts';

const OPENING_QUOTES = /^[«“"„]$/;
/** Its conjuncts stand by themselves as it does. */
const INDEPENDENT: ReadonlySet<ClauseKind> = new Set(['main', 'quotation', 'juxtaposed']);

/**
 * The words that head a clause, with its kind. An infinitive or a participle that completes a verb
 * (*doit partir*, *il faut partir*) stays in that verb's clause, as does a lone participle beside
 * its noun (*les scènes coupées*) and what has no verb after a colon or *que*.
 */
export function openClauses(tree: ClauseTree): ReadonlyMap<number, ClauseKind> {
  const kinds = new Map<number, ClauseKind>();
  const visit = [tree.root];
  const seen = new Set<number>();
  for (let at = visit.pop(); at !== undefined; at = visit.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const kind = at === tree.root ? kindOfRoot(tree) : kindOf(tree, at, kinds);
    if (kind) kinds.set(at, kind);
    for (const below of tree.dependents[at] ?? []) visit.push(below);
  }
  return kinds;
}

function kindOfRoot(tree: ClauseTree): ClauseKind {
  return isQuoted(tree, tree.root) ? 'quotation' : 'main';
}

function kindOf(
  tree: ClauseTree,
  at: number,
  above: ReadonlyMap<number, ClauseKind>,
): ClauseKind | null {
  const { deprel = '', head = -1 } = tree.words[at] ?? {};
  const [relation = '', subtype] = deprel.split(':');
  const form = verbFormOf(tree, at);
  switch (relation) {
    case 'acl':
    case 'advcl':
      if (subtype === 'relcl') return 'relative';
      if (subtype === 'cleft') return 'cleft';
      return kindOfModifier(tree, at, relation, form);
    case 'ccomp':
    case 'csubj':
      if (isQuoted(tree, at) && form !== null) return 'quotation';
      return form === 'Fin' ? 'complement' : null;
    case 'parataxis':
      if (subtype === 'insert' && form !== null) return 'incise';
      if (isQuoted(tree, at) && form !== null) return 'quotation';
      return form === 'Fin' ? 'juxtaposed' : null;
    case 'conj':
      return kindOfConjunct(tree, at, form, above.get(head));
    default:
      return null;
  }
}

function kindOfModifier(
  tree: ClauseTree,
  at: number,
  relation: 'acl' | 'advcl',
  form: string | null,
): ClauseKind | null {
  const alone = (tree.dependents[at] ?? []).every((index) => tree.words[index]?.deprel === 'punct');
  if (relation === 'acl' && alone) return null;
  if (form === 'Part' || form === 'Ger') return 'participial';
  if (form === 'Inf') return 'infinitival';
  return relation === 'acl' ? 'complement' : 'adverbial';
}

function kindOfConjunct(
  tree: ClauseTree,
  at: number,
  form: string | null,
  first: ClauseKind | undefined,
): ClauseKind | null {
  // *l'un lit, l'autre un journal*
  const gapped = tree.dependents[at]?.some((index) => tree.words[index]?.deprel === 'orphan');
  if (form !== 'Fin' && (first === undefined || (form === null && !gapped))) return null;
  return first === undefined || INDEPENDENT.has(first) ? 'coordinate' : first;
}

/** The first thing said in the clause is its own opening quotation mark, and there is a verb. */
function isQuoted(tree: ClauseTree, at: number): boolean {
  const first = tree.dependents[at]?.find((index) => tree.words[index]?.form !== ':');
  if (first === undefined || first > at || !isFinite(tree, at)) return false;
  return OPENING_QUOTES.test(tree.words[first]?.form ?? '');
}
