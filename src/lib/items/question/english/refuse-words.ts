import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ClauseFrame } from './frame-clause.ts';
import type { Target } from './target.ts';
import { mentionAt } from './tell-animacy.ts';

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
  if (target.head === frame.subject && target.answer.some((at) => isPersonal(view, at)))
    return 'unresolved-pronoun';
  if (isTornName(view, target)) return 'torn-name';
  return null;
}

/** *this war* and *those*, but not the *that* of *the film that*. */
function isPointing(view: TreeView, at: number): boolean {
  const word = view.words[at];
  // *a former monastery*, not *the former*
  if (/^(?:former|latter)$/iu.test(word?.form ?? '') && word?.deprel === 'amod') return false;
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
  if (
    /^(?:his|hers?|its|theirs?)$/iu.test(word?.form ?? '') &&
    !canOwn(view, subject, word?.form ?? '')
  )
    return true;
  // *its fame* goes back to the subject; *him* and *them* do not.
  const possessive = word?.feats['Poss'] === 'Yes' || /sel(?:f|ves)$/u.test(word?.form ?? '');
  return !possessive || (subjectWords.includes(at) && subjectWords[0] === at);
}

/** Whether a possessive can go back to the subject: *his* to a man, *its* to a thing. */
function canOwn(view: TreeView, subject: number, form: string): boolean {
  const several = view.words[subject]?.feats['Number'] === 'Plur' || hasConjunct(view, subject);
  if (/^theirs?$/iu.test(form)) return several;
  if (several) return false;
  const mention = mentionAt(view, subject);
  const isPerson = mention?.type === 'person';
  if (/^its$/iu.test(form)) return !isPerson;
  const gender = mention?.value === null ? view.entities.get(mention.entity)?.gender : null;
  if (mention !== null && !isPerson && mention.type !== null) return false;
  return !gender || gender === (/^his$/iu.test(form) ? 'Masc' : 'Fem');
}

function hasConjunct(view: TreeView, at: number): boolean {
  return (view.dependents[at] ?? []).some((below) => view.words[below]?.deprel === 'conj');
}

/** Whether a name goes on beyond the edges of the answer, or a mention is cut through. */
function isTornName(view: TreeView, { answer, wh }: Target): boolean {
  const first = answer[0] ?? -1;
  const last = answer.at(-1) ?? -1;
  // *which king*: the title is asked with
  const title = view.words[first - 1]?.form.toLowerCase();
  const titled = title !== undefined && wh.endsWith(` ${title}`);
  const inside = new Set(titled ? [first - 1, ...answer] : answer);
  const cut = view.mentions.some(
    ({ words, value }) =>
      value === null && words.some((at) => inside.has(at)) && !words.every((at) => inside.has(at)),
  );
  if (cut) return true;
  const isName = (at: number): boolean => {
    const word = view.words[at];
    return word?.upos === 'PROPN' && /^\p{Lu}/u.test(word.form);
  };
  return (isName(first) && isName(first - 1) && !titled) || (isName(last) && isName(last + 1));
}
