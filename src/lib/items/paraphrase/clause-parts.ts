import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ItemContext } from '../context.ts';
import { findVerbGroups } from '../conjugation/find-verb-groups.ts';
import { listSubtree } from './list-subtree.ts';
import type { VerbGroup } from '../conjugation/verb-group.ts';

/** A stretch of a sentence with the word that heads it; `end` in UTF-16, half-open. */
export interface Phrase {
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence of one clause and one verb, whose subject stands right before the verb. */
export interface SimpleClause {
  readonly group: VerbGroup;
  /** What stands before the subject: nothing, or an adverbial with its comma and space. */
  readonly opening: string;
  readonly subject: Phrase;
  /** Index of the verb that carries the meaning. */
  readonly verb: number;
}

const LOOSE = /[;:«»"“”()?!]/u;
const NEGATION = /^(?:ne|n['’]|pas|jamais|plus|aucun|aucune|ni|guère)$/iu;
const MIN_ARC = 0.6;

/** Null where the sentence has a second verb, a pronoun, a negation or a subject that is not sure. */
export function readSimpleClause(tree: TreeView, context: ItemContext): SimpleClause | null {
  const { words, text, dependents } = tree;
  const verb = words.findIndex(({ head }) => head === -1);
  if (words[verb]?.upos !== 'VERB' || LOOSE.test(text) || !/[^.]\.$/u.test(text)) return null;
  const isSimple = words.every(
    ({ upos, form, deprel, feats }, at) =>
      at === verb ||
      (!/^(?:VERB|SCONJ|PRON)$/u.test(upos) &&
        !NEGATION.test(form) &&
        feats['Poss'] !== 'Yes' &&
        !/^(?:acl|advcl|ccomp|xcomp|parataxis)/u.test(deprel)),
  );
  if (!isSimple) return null;
  const [group, ...others] = findVerbGroups(tree, context, () => undefined);
  if (group === undefined || others.length > 0 || group.reflexive || group.at.person !== 3)
    return null;
  const heads = (dependents[verb] ?? []).filter((at) => words[at]?.deprel.startsWith('nsubj'));
  const [head, ...more] = heads;
  if (head === undefined || more.length > 0) return null;
  const subject = phraseOf(tree, head);
  if (subject === null || text.slice(subject.end, group.start) !== ' ') return null;
  const opening = text.slice(0, subject.start);
  if (opening !== '' && !/^[^,]+, $/u.test(opening)) return null;
  return { group, opening, subject, verb };
}

/** All that hangs on a word, where it is one unbroken stretch; null where it is not, or not sure. */
export function phraseOf(tree: TreeView, head: number): Phrase | null {
  const { words } = tree;
  if ((words[head]?.arcConfidence ?? 0) < MIN_ARC) return null;
  const inside = listSubtree(tree, head);
  const first = Math.min(...inside);
  const last = Math.max(...inside);
  if (last - first + 1 !== inside.length) return null;
  return { head, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** With a small letter at its head, but for a name. */
export function inMidSentence(tree: TreeView, { start, end }: Phrase): string {
  const phrase = tree.text.slice(start, end);
  const first = tree.words.find((word) => word.start === start);
  const isName =
    first?.upos === 'PROPN' ||
    tree.mentions.some(
      (mention) => mention.start === start && mention.value === null && mention.form === 'name',
    );
  return isName && !/^(?:DET|ADP)$/u.test(first?.upos ?? '')
    ? phrase
    : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

export function atHead(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
