import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { StudySegment } from '../../context.ts';

/** What a trait is told of. */
export interface Bearer {
  /** As the text writes it. */
  readonly name: string;
  /** A word of the name, or of the noun that it stands beside. */
  readonly at: number;
}

/** Whether somebody or something is a matter of the text, and no trifle that it names in passing. */
export type Matters = (bearer: Bearer, segment: StudySegment) => boolean;

type Role = 'subject' | 'object' | 'passing';

const OFTEN = 2;
/** Of one clause, or of the one that it is joined to. */
const CLAUSE = /^(?:root|conj)$/u;
/** What stands beside a noun or a name and makes one with it. */
const BESIDE = /^(?:flat|appos|amod|compound|fixed)/u;
/** One of several: *certains, dont Jean Roux*. */
const EXAMPLE =
  /(?<!\p{L})(?:dont|notamment|comme|tels? que?|telles? que?|et|ou) (?:l[ea] |l['’]|les )?$/iu;
const COPULA = /^(?:est|était|fut)$/u;

/**
 * Who matters is the subject of the first sentence of a paragraph, is defined by the sentence, or is
 * named in several sentences and acts in this one or is acted upon.
 */
export function findMatters(segments: readonly StudySegment[]): Matters {
  const sentences = new Set<string>();
  const openings = new Map<number, string>();
  for (const { paragraph, sentence, fr } of segments) {
    const whole = sentence ?? fr;
    sentences.add(whole);
    if (!openings.has(paragraph)) openings.set(paragraph, whole);
  }
  return ({ name, at }, { trees: { french }, sentence, fr, paragraph }) => {
    if (french === null) return false;
    const role = roleOf(french, name, at);
    if (role === 'passing') return false;
    if (role === 'subject' && openings.get(paragraph) === (sentence ?? fr)) return true;
    if (role === 'subject' && isDefined(french, at)) return true;
    const called = lastPart(name);
    return [...sentences].filter((each) => called.test(each)).length >= OFTEN;
  };
}

/** The word that a name, with what stands beside it, is headed by. */
function headOf(view: TreeView, at: number): number {
  const { deprel = '', head = -1 } = view.words[at] ?? {};
  return BESIDE.test(deprel) ? headOf(view, head) : at;
}

function roleOf(view: TreeView, name: string, at: number): Role {
  const { words, dependents, text } = view;
  const top = headOf(view, at);
  const { deprel = '', head = -1, start = 0 } = words[top] ?? {};
  const listed = (dependents[top] ?? []).some((each) => words[each]?.deprel.startsWith('conj'));
  if (listed || EXAMPLE.test(text.slice(0, words[at]?.start))) return 'passing';
  if (deprel.startsWith('nsubj'))
    return CLAUSE.test(words[head]?.deprel ?? '') ? 'subject' : 'object';
  // *Le Corvin est un navire*, but not *C’est le navire Corvin*: the noun heads the clause
  if (deprel === 'root') {
    const named = text.indexOf(name);
    return hasCopula(view, top) && named >= 0 && named < start ? 'subject' : 'passing';
  }
  return /^i?obj/u.test(deprel) ? 'object' : 'passing';
}

/** *X est un …*, *X, né en …, est …*. */
function isDefined(view: TreeView, at: number): boolean {
  const head = headOf(view, at);
  const { deprel = '', head: up = -1 } = view.words[head] ?? {};
  return hasCopula(view, deprel === 'root' ? head : up);
}

function hasCopula({ words, dependents }: TreeView, at: number): boolean {
  return (
    words[at]?.upos === 'NOUN' &&
    (dependents[at] ?? []).some(
      (each) => words[each]?.deprel === 'cop' && COPULA.test(words[each].form),
    )
  );
}

/** Where a text goes on with the surname alone. */
function lastPart(name: string): RegExp {
  const parts = name.split(/[ \u00a0]/u).filter((part) => /^\p{Lu}/u.test(part));
  const last = (parts.at(-1) ?? name).replace(/[^\p{L}\p{N}]/gu, '.');
  return new RegExp(`(?<!\\p{L})${last}(?!\\p{L})`, 'u');
}
