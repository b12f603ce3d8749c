import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isTornList } from '../sentence/is-torn-list.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';

/** A head that hangs on something before it. */
const DEPENDENT =
  /^(?:qui|qu['’]|que|quoi|dont|où|lequel|laquelle|lesquels|lesquelles|ce\s+qu|ni|which|who|whom|whose|that|nor|than)(?!\p{L})/iu;
/** Least chance that the subject's arc is right. */
const MIN_SUBJECT = 0.55;
const MIN_WORDS = 4;

/** Whether a text is one statement with a subject and a verb that agree, and hangs on nothing. */
export function isWholeClause(view: TreeView): boolean {
  const { words, text } = view;
  const main = findMainSubject(view);
  if (main === null || DEPENDENT.test(text) || /\?[\s»”"]*$/u.test(text)) return false;
  if (words.filter(({ upos }) => upos !== 'PUNCT').length < MIN_WORDS) return false;
  if (!isBalanced(text) || isTornList(view)) return false;
  const bound = view.dependents[main.predicate] ?? [];
  if (bound.some((at) => words[at]?.deprel === 'mark' && at < main.finite)) return false;
  // *une seringue, a déclaré X*: one comma parts what two would set off
  const commas = words.slice(main.subject, main.finite).filter(({ form }) => form === ',').length;
  if (commas === 1 && !isJoined(view, main.subject)) return false;
  const subject = words[main.subject];
  return (
    subject !== undefined &&
    subject.arcConfidence >= MIN_SUBJECT &&
    agrees(view, main.subject, main.finite)
  );
}

/** *Les scènes est* shows a tree that was read wrong. */
function agrees(view: TreeView, subject: number, finite: number): boolean {
  const number = view.words[finite]?.feats['Number'];
  const own = view.words[subject]?.feats['Number'];
  if (number === undefined || own === undefined || isJoined(view, subject)) return true;
  return number === own || view.words[subject]?.upos !== 'NOUN';
}

function isJoined(view: TreeView, subject: number): boolean {
  return phraseOf(view, subject).some((at) => view.words[at]?.deprel === 'conj');
}

/** Every quotation mark and bracket that opens closes, and the other way round. */
export function isBalanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    count('«') === count('»') &&
    count('“') === count('”') &&
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('"') % 2 === 0
  );
}
