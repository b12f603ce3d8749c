import { isConnective } from '../is-connective.ts';
import { isAfterComma, isMark, keepPhrase } from '../keep-phrase.ts';
import { isRelative } from '../is-relative.ts';
import type { Phrase, Source, Statement, VerbGroup } from '../statement.ts';

const JOINS = /^(?:cc|conj|punct)(?::|$)/u;
const COMPLEMENT = /^(?:obj|obl|xcomp|advmod)(?::|$)/u;
const CLAUSE = /^(?:advcl|parataxis)(?::|$)/u;

/** What a part of a sentence states, once it has a subject and a verb with a person. */
export interface Part {
  readonly predicate: number;
  readonly group: VerbGroup;
  /** Dependents of the verbs of the group, ascending. */
  readonly others: readonly number[];
  readonly subject: { readonly head: number; readonly words: readonly number[] };
  /** Where the verb stands in the sentence. */
  readonly verbAt: number;
}

/**
 * Lays out a part of a sentence as a statement of its own; null where something of it is not surely
 * a complement of its verb.
 */
export function layOutPart(source: Source, part: Part): Statement | null {
  const { view } = source;
  const { predicate, group, others, subject, verbAt } = part;
  const phrases: Phrase[] = [];
  for (const at of others) {
    const deprel = view.words[at]?.deprel ?? '';
    if (isMark(source, at) || JOINS.test(deprel) || isConnective(source, at)) continue;
    if (CLAUSE.test(deprel)) {
      if (isAfterComma(source, subtreeStart(source, at))) continue;
      return null;
    }
    const words = COMPLEMENT.test(deprel) ? keepPhrase(source, at) : null;
    if (words === null || isRelative(source, words)) return null;
    const first = words.find((word) => !isMark(source, word)) ?? at;
    const place = (words.at(-1) ?? at) < verbAt ? 'front' : 'behind';
    phrases.push({ head: at, deprel, words, place, aside: isAfterComma(source, first) });
  }
  phrases.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
  const objects = phrases.filter(({ deprel }) => /^obj(?::|$)/u.test(deprel));
  if (objects.length > 1) return null;
  return {
    ...source,
    predicate,
    verb: group,
    subject: { ...subject, deprel: 'nsubj', place: 'front', aside: false },
    impersonal: false,
    attribute: null,
    object: objects[0] ?? null,
    phrases,
  };
}

function subtreeStart({ view }: Source, head: number): number {
  let first = head;
  const visit = [head];
  for (const at of visit) {
    if (at < first && view.words[at]?.upos !== 'PUNCT') first = at;
    visit.push(...(view.dependents[at] ?? []));
  }
  return first;
}
