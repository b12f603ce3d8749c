import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { listSubtree } from '../paraphrase/list-subtree.ts';
import bothWays from '../data/relative-words.json' with { type: 'json' };
import type { Relative } from './read-relative.ts';

/** Verbs that take an object as well as a complement with *de*: *le sujet qu'il traite*, *dont il traite*. */
const WITH_DE: ReadonlySet<string> = new Set(bothWays.objectOrDe);
const BARE = /^(?:obj|nsubj|xcomp|iobj|attr|ccomp|dislocated)/u;

/**
 * The relative pronouns that surely cannot stand where one does: one that would leave the verb without its
 * subject, or give it a second one, or a complement that it has no room for.
 */
export function ruleOutRelatives(view: TreeView, relative: Relative): Relative['form'][] {
  switch (relative.form) {
    case 'qui':
      return isOnlySubject(view, relative) ? ['que', 'dont', 'où'] : [];
    case 'que':
      return isOnlyObject(view, relative) ? ['qui', 'dont'] : [];
    case 'dont':
      return relative.subject !== null && isSaturated(view, relative) ? ['qui', 'que'] : [];
    case 'où':
      if (relative.subject === null || !isSaturated(view, relative)) return [];
      return isPronounAlone(view, relative) ? ['qui', 'que', 'dont'] : ['qui', 'que'];
  }
}

/**
 * *le roi qui bat son frère* may be *que bat son frère*: nothing behind the verb may be its subject,
 * by its number or because the verb has its object already.
 */
function isOnlySubject(view: TreeView, { at, predicate, finite }: Relative): boolean {
  const { words, dependents } = view;
  if (!(words[at]?.deprel ?? '').startsWith('nsubj')) return false;
  const own = dependents[predicate] ?? [];
  const hasClitic = own.some(
    (one) =>
      one > at &&
      one < finite &&
      words[one]?.upos === 'PRON' &&
      (/^(?:expl|obj)/u.test(words[one].deprel) || /^s(?:e|['’])$/iu.test(words[one].form)),
  );
  if (hasClitic) return true;
  const number = words[finite]?.feats['Number'];
  const copula = own.some((one) => words[one]?.deprel.startsWith('cop'));
  if (copula && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(words[predicate]?.upos ?? '')) return false;
  return listSubtree(view, predicate)
    .filter((one) => one > finite && one !== predicate && isBare(view, one))
    .every((one) => {
      const other = words[one]?.feats['Number'];
      const joined = (dependents[one] ?? []).some((of) => words[of]?.deprel.startsWith('conj'));
      return words[one]?.upos === 'NOUN' && !joined && other !== undefined && other !== number;
    });
}

/** A noun or pronoun without a preposition, which could be a subject behind its verb. */
function isBare({ words, dependents }: TreeView, at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:NOUN|PROPN|PRON|NUM)$/u.test(word.upos)) return false;
  if (!BARE.test(word.deprel)) return false;
  return !(dependents[at] ?? []).some((of) => words[of]?.deprel.startsWith('case'));
}

/** The verb has its subject before it and no other object, and takes none with *de*. */
function isOnlyObject({ words, dependents }: TreeView, relative: Relative): boolean {
  const { at, predicate, subject } = relative;
  const verb = words[predicate];
  if (subject === null || verb?.upos !== 'VERB' || words[at]?.deprel !== 'obj') return false;
  if (WITH_DE.has(verb.lemma)) return false;
  return !(dependents[predicate] ?? []).some(
    (one) => one !== at && /^(?:obj|ccomp|xcomp|csubj|expl)/u.test(words[one]?.deprel ?? ''),
  );
}

/** The clause has no room for an object: it has one, is passive, or says what its subject is. */
function isSaturated({ words, dependents }: TreeView, { at, predicate }: Relative): boolean {
  const own = (dependents[predicate] ?? []).filter((one) => one !== at);
  return own.some((one) => {
    const { deprel = '', lemma = '', form = '' } = words[one] ?? {};
    if (/^(?:cop|aux:pass|expl)/u.test(deprel) || /^s(?:e|['’])$/iu.test(form)) return true;
    if (deprel.startsWith('aux') && lemma === 'être') return true;
    return deprel === 'obj' && one > predicate;
  });
}

/** *où elle est née*: nothing in the clause that could belong to what the pronoun stands for. */
function isPronounAlone(
  { words, dependents }: TreeView,
  { predicate, subject }: Relative,
): boolean {
  return (
    words[subject ?? -1]?.upos === 'PRON' &&
    words[predicate]?.upos === 'VERB' &&
    !(dependents[predicate] ?? []).some((one) => words[one]?.deprel === 'obj')
  );
}
