import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ClauseFrame } from './frame-clause.ts';
import type { Target } from './target.ts';

const FIRST_OR_SECOND = /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|myself|ourselves)$/iu;
const POINTING = /^(?:this|that|these|those|such|former|latter|aforementioned)$/iu;
const QUOTES = /^[“”"«»]$/u;

/** Why the words that a question would show or want cannot be understood alone; null where they can. */
export function refuseWords(frame: ClauseFrame, target: Target): string | null {
  const { view, subjectWords, body, lead } = frame;
  const removed = new Set(target.removed);
  const shown = [...subjectWords, ...lead.flat(), ...body].filter((at) => !removed.has(at));
  const words = [...new Set([...shown, ...target.answer])];
  const form = (at: number): string => view.words[at]?.form ?? '';
  if (words.some((at) => FIRST_OR_SECOND.test(form(at)))) return 'first-or-second-person';
  if (words.filter((at) => QUOTES.test(form(at))).length % 2 === 1) return 'torn-quotation';
  if (words.some((at) => isPointing(view, at))) return 'points-elsewhere';
  if (shown.some((at) => isLoosePronoun(frame, at))) return 'unresolved-pronoun';
  if (target.answer.some((at) => isPersonal(view, at) && subjectWords.length === 0))
    return 'unresolved-pronoun';
  return null;
}

/** *this war* and *those*, but not the *that* of *the film that*. */
function isPointing(view: TreeView, at: number): boolean {
  const word = view.words[at];
  return POINTING.test(word?.form ?? '') && /^(?:DET|PRON|ADJ)$/u.test(word?.upos ?? '')
    ? word?.feats['PronType'] === 'Dem' || word?.upos === 'ADJ'
    : false;
}

function isPersonal(view: TreeView, at: number): boolean {
  const word = view.words[at];
  return word?.upos === 'PRON' && word.feats['PronType'] === 'Prs';
}

/** A pronoun as subject stands for somebody whom only another sentence names. */
function isLoosePronoun(
  { view, subject, subjectWords, existential }: ClauseFrame,
  at: number,
): boolean {
  if (!isPersonal(view, at)) return false;
  if (at === subject && !existential) return true;
  const word = view.words[at];
  // *its fame* goes back to the subject; *him* and *them* do not.
  const possessive = word?.feats['Poss'] === 'Yes' || /sel(?:f|ves)$/u.test(word?.form ?? '');
  return !possessive || (subjectWords.includes(at) && subjectWords[0] === at);
}
