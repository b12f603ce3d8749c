import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { ClauseFrame } from './frame-clause.ts';
import { listDropped } from './list-dropped.ts';
import { phraseOf, trimmedPhrase, withoutEdgeMarks } from './trim-phrase.ts';

const RELATIVE = /^(?:who|which|that)$/iu;
const OPERATOR = /^(?:aux|cop)(?::|$)/u;

/**
 * The clause in which a sentence says something in passing of a noun, laid out for asking: *Kate Bell,
 * who was born in Tours, …*. Null where it says nothing by itself.
 */
export function frameAside(view: TreeView, predicate: number): ClauseFrame | null {
  const word = view.words[predicate];
  const host = view.words[word?.head ?? -1];
  if (word?.upos !== 'VERB' || !word.deprel.startsWith('acl') || host === undefined) return null;
  if (!/^(?:NOUN|PROPN)$/u.test(host.upos) || word.head > predicate) return null;
  const dependents = view.dependents[predicate] ?? [];
  const relative = dependents.find(
    (at) =>
      /^nsubj(?::pass)?$/u.test(view.words[at]?.deprel ?? '') &&
      RELATIVE.test(view.words[at]?.form ?? ''),
  );
  // without a comma it tells which one is meant
  if (relative === undefined || view.words[relative - 1]?.form !== ',') return null;
  const operator = dependents.find((at) => OPERATOR.test(view.words[at]?.deprel ?? '')) ?? null;
  const finite = operator ?? predicate;
  if (view.words[finite]?.feats['VerbForm'] !== 'Fin') return null;
  const about = new Set(phraseOf(view, predicate));
  const subjectWords = trimmedPhrase(view, word.head).filter((at) => !about.has(at));
  const [first = 0] = subjectWords;
  if (subjectWords.length === 0 || subjectWords.some((at, place) => at !== first + place))
    return null;
  const dropped = new Set([relative, ...listDropped(view, predicate, false)]);
  const body = [
    predicate,
    ...dependents.flatMap((at) => (dropped.has(at) ? [] : trimmedPhrase(view, at))),
  ].sort((a, b) => a - b);
  return {
    view,
    predicate,
    subject: word.head,
    subjectWords,
    existential: false,
    operator,
    finite,
    lead: [],
    body: withoutEdgeMarks(view, body),
    negated: dependents.some((at) =>
      /^(?:not|n['’]t|never|no)$/iu.test(view.words[at]?.form ?? ''),
    ),
  };
}
