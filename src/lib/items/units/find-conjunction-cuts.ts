import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Cut } from './find-cuts.ts';
import { findMainSubject, phraseOf, type MainSubject } from './find-main-subject.ts';
import type { Range } from './rewritten-text.ts';

/** Joins statements of which each is true by itself; *ou*, *ni* do not. */
export const CONJUNCTION = /^(?:et|mais|puis|or|car|and|but|so|yet)$/iu;
const DEFINITE = /^(?:le|la|l['’]|les|the)$/iu;
/** Longest subject that bears being said twice, in words. */
const MAX_SUBJECT = 8;

/** Cuts before the conjunctions that coordinate main clauses. */
export function findConjunctionCuts(view: TreeView): Cut[] {
  const main = findMainSubject(view);
  if (main === null || hasFrame(view, main)) return [];
  const { words } = view;
  return words.flatMap((word, head): Cut[] => {
    if (word.deprel !== 'conj' || !isJoinedToRoot(view, head) || !isFinite(view, head)) return [];
    const first = phraseOf(view, head).find((at) => words[at]?.upos !== 'PUNCT');
    const conjunction = words[first ?? -1];
    if (first === undefined || conjunction === undefined) return [];
    if (!CONJUNCTION.test(conjunction.form) || crosses(view, first)) return [];
    const before = words.slice(0, first).findLast(({ upos }) => upos !== 'PUNCT');
    const behind = words[first + 1];
    if (before === undefined || behind === undefined || behind.upos === 'PUNCT') return [];
    // *Elle adore et protège son fils*
    if (before === words[main.predicate] || before === words[main.finite]) return [];
    if (endsEnumeration(view, first)) return [];
    const subject = subjectBehind(view, main, first, head);
    return subject === undefined ? [] : [{ at: [before.end, behind.start], subject }];
  });
}

/** Something said before the subject holds for all that follows, unless it is but a date. */
export function hasFrame(view: TreeView, { subject }: MainSubject): boolean {
  const from = view.words[phraseOf(view, subject)[0] ?? -1]?.start ?? 0;
  if (from === 0) return false;
  return !view.mentions.some(({ type, end }) => type === 'date' && end <= from);
}

function isJoinedToRoot({ words }: TreeView, from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= words.length; steps += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.head < 0) return true;
    if (word.deprel !== 'conj') return false;
    at = word.head;
  }
  return false;
}

function isFinite({ words, dependents }: TreeView, at: number): boolean {
  return [
    at,
    ...(dependents[at] ?? []).filter((of) => /^(?:aux|cop)/u.test(words[of]?.deprel ?? '')),
  ].some((of) => words[of]?.feats['VerbForm'] === 'Fin');
}

/** Whether anything but coordination and marks ties the words on both sides of a place together. */
function crosses({ words }: TreeView, first: number): boolean {
  return words.some(
    ({ head, deprel, upos }, at) =>
      head >= 0 &&
      at < first !== head < first &&
      upos !== 'PUNCT' &&
      (at < first || deprel !== 'conj' || words[head]?.upos === 'PUNCT'),
  );
}

/** *Il entre, s'assied et lit*: without its last verb, the list lacks its *et*. */
function endsEnumeration(view: TreeView, first: number): boolean {
  return view.words.slice(0, first).some((word, at) => {
    if (word.deprel !== 'conj' || !isJoinedToRoot(view, at) || !isFinite(view, at)) return false;
    return !(view.dependents[at] ?? []).some((of) => view.words[of]?.deprel === 'cc');
  });
}

/** Null where the clause has a subject of its own; undefined where none can be given to it. */
function subjectBehind(
  view: TreeView,
  main: MainSubject,
  first: number,
  head: number,
): Range | null | undefined {
  const { words } = view;
  const own = (view.dependents[head] ?? []).find((at) =>
    /^(?:nsubj|expl:subj)/u.test(words[at]?.deprel ?? ''),
  );
  if (own !== undefined) return own < first || own > head ? undefined : null;
  // *et, en 1985, publie …*
  if (!/^(?:VERB|AUX|PRON|ADV|PART)$/u.test(words[first + 1]?.upos ?? '')) return undefined;
  return repeatSubject(view, main) ?? undefined;
}

/** The subject's words without what is set off by commas; null for one that says *some*, *no*, *he*. */
export function repeatSubject(view: TreeView, { subject, finite }: MainSubject): Range | null {
  const { words } = view;
  const noun = words[subject];
  if (noun === undefined || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) return null;
  const bound = (view.dependents[subject] ?? []).map((at) => words[at]);
  const determiner = bound.find((word) => word?.deprel.startsWith('det'));
  const isKnown = determiner ? DEFINITE.test(determiner.form) : noun.upos === 'PROPN';
  if (!isKnown || bound.some((word) => word?.deprel.startsWith('nummod'))) return null;
  const phrase = phraseOf(view, subject);
  const comma = phrase.find((at) => at > subject && words[at]?.form === ',');
  // *En 1925, le peintre …*: what a comma sets off before it is no part of it
  const opening = phrase.findLast((at) => at < subject && words[at]?.form === ',') ?? -1;
  const kept = phrase.filter((at) => at > opening && at < (comma ?? finite));
  const [first, last] = [kept[0] ?? subject, kept.at(-1) ?? subject];
  if (last - first + 1 !== kept.length || kept.length > MAX_SUBJECT) return null;
  const [from, to] = [words[first], words[last]];
  return from && to ? [from.start, to.end] : null;
}
