import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ClauseFrame } from './frame-clause.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import { agreeWithSingular, supportWithDo } from './inflect-verb.ts';
import { splitPreposition } from './split-preposition.ts';
import type { Target } from './target.ts';
import { withoutEdgeMarks } from './trim-phrase.ts';
import { writeWords } from './write-words.ts';

/** Longest question, in words: what is longer cannot be held in mind. */
const MAX_WORDS = 30;

/** A blank of the text's own, or a clause that has lost its subject: *until was settled*. */
const TORN =
  /_{3}|\s(?:until|because|when|after|before|that|if|while|although)\s(?:was|were|is|are|had|has|have|did|does|could|would)\b/u;

/** The question about a target, from its capital to its question mark; null where it cannot be formed. */
export function writeQuestion(
  frame: ClauseFrame,
  target: Target,
  grammar: EnglishGrammar,
): string | null {
  const pieces =
    target.head === frame.subject && !frame.existential && target.word !== 'why'
      ? askBySubject(frame, target)
      : askByInversion(frame, target, grammar);
  if (pieces === null) return null;
  const text = pieces.filter((piece) => piece !== '').join(' ');
  if (text.split(' ').length > MAX_WORDS || TORN.test(text)) return null;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}

/** *Who discovered radium in 1898?*: the order of the statement stays. */
function askBySubject(frame: ClauseFrame, target: Target): string[] | null {
  const { view, finite, body } = frame;
  const verb = view.words[finite];
  if (verb === undefined) return null;
  const agreed = target.plural ? verb.form : agreeWithSingular(verb);
  const before = writeWords(
    view,
    body.filter((at) => at < finite),
  );
  const after = writeWords(
    view,
    keptOf(frame, target).filter((at) => at > finite),
  );
  const lead = writeLead(frame, target);
  if (agreed === null || before === null || after === null || lead === null) return null;
  // *What exploded?* asks for too much.
  if (after === '' && lead === '') return null;
  return [target.wh, before, isNegator(frame, finite) ? '' : agreed, after, lead];
}

/** *What did Marie Curie discover in 1898?*: the operator before the subject, the verb bare. */
function askByInversion(
  frame: ClauseFrame,
  target: Target,
  grammar: EnglishGrammar,
): string[] | null {
  const { view, operator, finite, subjectWords } = frame;
  const verb = view.words[finite];
  if (verb === undefined) return null;
  const subject = writeSubject(frame);
  const supported = operator === null ? supportWithDo(verb, grammar) : null;
  if (operator === null && supported === null) return null;
  const kept = keptOf(frame, target).filter((at) => at !== finite);
  const before = writeWords(
    view,
    kept.filter((at) => at < finite),
  );
  const after = writeWithInsert(
    frame,
    kept.filter((at) => at > finite),
    target,
  );
  const lead = writeLead(frame, target);
  const helper = supported?.support ?? operatorForm(verb.form);
  if (subject === null || before === null || after === null || lead === null || helper === null)
    return null;
  if (subjectWords.length === 0) return null;
  return [target.wh, helper, subject, before, supported?.base ?? '', after, lead];
}

/** *'s* could be *is* or *has*; the parts of *can't* and *won't* are known. */
function operatorForm(form: string): string | null {
  if (/^['’]/u.test(form)) return null;
  const lower = form.toLowerCase();
  return lower === 'ca' ? 'can' : lower === 'wo' ? 'will' : lower;
}

function isNegator({ view }: ClauseFrame, at: number): boolean {
  return /^n['’]t$/iu.test(view.words[at]?.form ?? '');
}

function keptOf(frame: ClauseFrame, { removed }: Target): number[] {
  const { body, view } = frame;
  const gone = new Set([...removed, ...agesOf(frame)]);
  return withoutEdgeMarks(
    view,
    body.filter((at) => !gone.has(at)),
  );
}

/** *at the age of fifteen*, *aged fifteen*: goes without saying beside what else is asked for. */
function agesOf({ view, body, lead }: ClauseFrame): number[] {
  return [...body, ...lead.flat()].flatMap((at) => {
    const word = view.words[at];
    if (word?.lemma !== 'age' || word.upos !== 'NOUN') return [];
    const { preposition, whole } = splitPreposition(view, at);
    return preposition === 'at' ? whole : [];
  });
}

function writeWithInsert(
  { view }: ClauseFrame,
  words: readonly number[],
  { insert }: Target,
): string | null {
  if (insert === undefined) return writeWords(view, words);
  const before = writeWords(
    view,
    words.filter((at) => at <= insert.behind),
  );
  const after = writeWords(
    view,
    words.filter((at) => at > insert.behind),
  );
  return before === null || after === null ? null : `${before} ${insert.text} ${after}`.trim();
}

function writeSubject({ view, subjectWords, existential }: ClauseFrame): string | null {
  if (existential) return 'there';
  const text = writeWords(view, subjectWords);
  return text === null ? null : lowerFirst(view, text, subjectWords[0]);
}

/** What opened the sentence goes last: *In 1985, the film …* → *… in 1985?* */
function writeLead(frame: ClauseFrame, { removed }: Target): string | null {
  const { view, lead } = frame;
  const gone = new Set([...removed, ...agesOf(frame)]);
  const parts = lead
    .filter((words) => !words.some((at) => gone.has(at)))
    .map((words) => {
      const text = writeWords(view, words);
      return text === null ? null : lowerFirst(view, text, words[0]);
    });
  return parts.includes(null) ? null : parts.join(' ');
}

/** The capital of the sentence goes, that of a name stays. */
function lowerFirst(view: TreeView, text: string, at: number | undefined): string {
  const upos = view.words[at ?? -1]?.upos ?? 'PROPN';
  const named = view.mentions.some(
    (mention) =>
      mention.value === null && mention.form === 'name' && mention.words.includes(at ?? -1),
  );
  if (at !== 0 || named || /^(?:PROPN|X|SYM)$/u.test(upos)) return text;
  return /^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
