import { isConnective } from './is-connective.ts';
import type { Source } from './statement.ts';

/** Says something more of a noun once a comma sets it off. */
const IN_PASSING = /^(?:acl|advcl|appos|parataxis)(?::|$)/u;
const COMMA = /^[,;:–—-]$/u;

/** A word with all that hangs on it, ascending. */
export function subtreeOf({ view }: Pick<Source, 'view'>, head: number): number[] {
  const words = [head];
  for (const at of words) words.push(...(view.dependents[at] ?? []));
  return words.sort((a, b) => a - b);
}

export function isMark({ view }: Pick<Source, 'view'>, at: number): boolean {
  return view.words[at]?.upos === 'PUNCT';
}

/** Whether a mark that sets something off stands right before the word. */
export function isAfterComma({ view }: Pick<Source, 'view'>, at: number): boolean {
  return COMMA.test(view.words[at - 1]?.form ?? '');
}

/**
 * The words of a phrase without what is said in passing: brackets, and between commas appositions,
 * participles and relative clauses. `takes` picks among the head's own dependents. Null where words
 * of something else stand between them.
 */
export function keepPhrase(
  source: Source,
  head: number,
  takes: (dependent: number) => boolean = () => true,
): number[] | null {
  const { view, bracketed } = source;
  const kept: number[] = [];
  const own = new Set<number>();
  const named: number[] = [];
  const visit = [head];
  for (let at = visit.pop(); at !== undefined; at = visit.pop()) {
    kept.push(at);
    for (const below of view.dependents[at] ?? []) {
      if (at === head && !takes(below)) continue;
      const subtree = subtreeOf(source, below);
      for (const word of subtree) own.add(word);
      if (bracketed.has(below) || isMark(source, below)) continue;
      const [first = below] = subtree.filter((word) => !isMark(source, word));
      const { deprel = '', feats = {} } = view.words[below] ?? {};
      if (IN_PASSING.test(deprel) && isAfterComma(source, first)) {
        // *deux amis, Paul Varn et Luc Bel*: the second of them is no third
        if (deprel === 'appos' && isJoined(source, at, below)) return null;
        if (deprel === 'appos') named.push(below);
        continue;
      }
      // *une indépendance de fait*: behind a noun it says what kind of
      if (subtree.length > 1 && deprel !== 'nmod' && isConnective(source, below)) continue;
      if (deprel === 'nmod' && isBetweenCommas(source, first, subtree)) continue;
      if (deprel === 'conj' && feats['VerbForm'] === 'Fin') continue;
      if (deprel === 'conj' && isWider(source, at, below, first)) continue;
      // *Paul Valéry né à Sète*: of a name, a participle only tells more
      if (deprel === 'acl' && isName(source, at) && feats['VerbForm'] === 'Part') continue;
      visit.push(below);
    }
  }
  kept.sort((a, b) => a - b);
  if (named.some((at) => isListed(source, at, kept))) return null;
  for (let at = kept[0] ?? head; at < (kept.at(-1) ?? head); at += 1) {
    if (at === head || own.has(at) || isMark(source, at) || bracketed.has(at)) continue;
    const member = listMember(source, head, at);
    if (member === null) return null;
    for (const word of member) own.add(word);
    kept.push(...member);
    kept.sort((a, b) => a - b);
  }
  return withMarksBetween(source, kept);
}

/** Whether a conjunct of the noun stands behind what a comma sets off from it. */
function isJoined({ view }: Source, noun: number, aside: number): boolean {
  return (view.dependents[noun] ?? []).some(
    (at) => at > aside && view.words[at]?.deprel === 'conj' && view.words[at].upos === 'PROPN',
  );
}

/** *à Sète, | dans l'Hérault*: the place around a place, taken for a second one. */
function isWider(source: Source, place: number, below: number, first: number): boolean {
  const { view } = source;
  const isJoint = (at: number): boolean => /^(?:cc|conj)$/u.test(view.words[at]?.deprel ?? '');
  const other = caseOf(source, below);
  return (
    other !== undefined &&
    other !== caseOf(source, place) &&
    view.words[below]?.upos === 'PROPN' &&
    isAfterComma(source, first) &&
    !(view.dependents[below] ?? []).some(isJoint) &&
    (view.dependents[place] ?? []).filter(isJoint).length === 1
  );
}

function caseOf({ view }: Source, noun: number): string | undefined {
  const at = (view.dependents[noun] ?? []).find((of) => view.words[of]?.deprel === 'case');
  return view.words[at ?? -1]?.lemma;
}

/** *d'herbes, | de mousses | et de baies*: taken for a phrase of its own, with the same preposition; else null. */
function listMember(source: Source, head: number, inside: number): number[] | null {
  const { view } = source;
  const above = view.words[head]?.head ?? -1;
  let top = inside;
  while (top >= 0 && view.words[top]?.head !== above) top = view.words[top]?.head ?? -1;
  const alike = [head, top].every((at) => (view.words[at]?.deprel ?? '').startsWith('obl'));
  const [own, other] = [caseOf(source, head), caseOf(source, top)];
  if (top < 0 || !alike || other === undefined || other !== own) return null;
  const member = subtreeOf(source, top).filter((at) => !isMark(source, at));
  const [first = top] = member;
  const isWhole = member.every((at, index) => at === first + index);
  return isWhole && isAfterComma(source, first) ? member : null;
}

/** *deux peintres de Metz, Paul Varn et Luc Bel*: with no comma before it, *et* goes on with the names. */
function isListed({ view }: Source, name: number, kept: readonly number[]): boolean {
  const behind = (subtreeOf({ view }, name).at(-1) ?? name) + 1;
  const isName = view.words[name]?.upos === 'PROPN';
  return isName && view.words[behind]?.upos === 'CCONJ' && kept.includes(behind);
}

function isName({ view }: Source, at: number): boolean {
  const word = view.words[at];
  return (
    word?.upos === 'PROPN' &&
    !(view.dependents[at] ?? []).some((of) => view.words[of]?.upos === 'DET')
  );
}

/** *L'évolutionnisme, en anthropologie, est …* */
function isBetweenCommas(source: Source, first: number, subtree: readonly number[]): boolean {
  const last = subtree.filter((word) => !isMark(source, word)).at(-1) ?? first;
  return isAfterComma(source, first) && /^[,–—]$/u.test(source.view.words[last + 1]?.form ?? '');
}

/** Marks that stand between two neighbours that are both kept come along. */
function withMarksBetween(source: Source, kept: readonly number[]): number[] {
  const words: number[] = [];
  for (const at of kept) {
    const last = words.at(-1);
    const between: number[] = [];
    for (let mark = (last ?? at) + 1; mark < at; mark += 1) between.push(mark);
    if (between.every((mark) => isMark(source, mark) && !source.bracketed.has(mark)))
      words.push(...between);
    words.push(at);
  }
  return withQuotes(source, words);
}

/** The quotation marks right around the words. */
function withQuotes({ view }: Source, words: readonly number[]): number[] {
  const [first = 0] = words;
  const last = words.at(-1) ?? 0;
  const form = (at: number): string => view.words[at]?.form ?? '';
  const inside = words.map(form);
  const closes = inside.filter((text) => /^[»”]$/u.test(text)).length;
  const opens = inside.filter((text) => /^[«“]$/u.test(text)).length;
  if (opens > closes && /^[»”]$/u.test(form(last + 1))) return [...words, last + 1];
  if (closes > opens && /^[«“]$/u.test(form(first - 1))) return [first - 1, ...words];
  if (/^[«“"]$/u.test(form(first - 1)) && /^[»”"]$/u.test(form(last + 1)))
    return [first - 1, ...words, last + 1];
  return [...words];
}
