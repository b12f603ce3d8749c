import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '#lib/items/data/droppable-openers.json' with { type: 'json' };
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import { findPointers } from './find-pointers.ts';
import type { Range } from './rewritten-text.ts';

const alternatives = (sources: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${sources.map((source) => source.replace(/'/gu, "['’]").replace(/ /gu, '\\s') + (source.endsWith("'") ? '' : '(?![\\p{L}-])')).join('|')})`,
    'iu',
  );

/** Open what is told beside the statement: *, qui …*, *, ce qui …*, *, tandis que …*. */
const ASIDE = alternatives(words.asides);
/** Open what stands before the statement and does not limit it: *Malgré …,*, *Bien que …,*. */
const FRAME = alternatives(words.frames);

/**
 * What a French statement can lose and still be true and whole, as ranges of its text, the shortest
 * first: brackets, relative and participial clauses behind a comma, grounds, purposes and contrasts. What limits
 * it (*sauf*, *si*, *quand*, *selon*) is none of them.
 */
export function findDroppable(view: TreeView): Range[] {
  const found = [
    ...findBrackets(view.text),
    ...findAsides(view),
    ...findFrame(view),
    ...findPointers(view),
  ];
  return found.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
}

/** With the space before them; not those within a word. */
function findBrackets(text: string): Range[] {
  return [...text.matchAll(/\s\([^()[\]]*\)(?=[\s,.;:])/gu)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

/** What a comma opens and the next one or the end of the sentence closes. */
function findAsides(view: TreeView): Range[] {
  const commas = view.words.flatMap(({ form }, at) => (form === ',' ? [at] : []));
  const last = lastWord(view);
  return commas.flatMap((comma): Range[] => {
    if (!opensAside(view, comma + 1)) return [];
    const ends = [...commas.filter((at) => at > comma + 2), last + 1];
    const next = ends[0] ?? last;
    if (isBeforeVerb(view, comma, next))
      return [[view.words[comma]?.start ?? 0, view.words[next]?.end ?? 0]];
    for (const end of ends) {
      const top = onlyTop(view, comma + 1, end);
      if (top === null || !isAside(view, top, comma)) continue;
      return [rangeOf(view, comma, end, last, top)];
    }
    return [];
  });
}

/** *Paul Varn, qui vivait à Lyon, fonda*: so plain that the tree need not show it. */
function isBeforeVerb({ words: all, dependents }: TreeView, comma: number, next: number): boolean {
  const [opener, behind] = [all[comma + 1], all[next + 1]];
  return (
    /^qui$/iu.test(opener?.form ?? '') &&
    behind?.feats['VerbForm'] === 'Fin' &&
    all.slice(comma, next).some(({ feats }) => feats['VerbForm'] === 'Fin') &&
    !all.slice(0, comma).some(({ feats }) => feats['VerbForm'] === 'Fin') &&
    !(dependents[next + 1] ?? []).some((of) => of > next && isSubject(all[of]))
  );
}

function isSubject(word: Word | undefined): boolean {
  return word?.deprel.startsWith('nsubj') === true;
}

function lastWord({ words: all }: TreeView): number {
  return all.findLastIndex(({ upos }) => upos !== 'PUNCT');
}

function opensAside({ words: all, text }: TreeView, at: number): boolean {
  const word = all[at];
  if (word === undefined) return false;
  return ASIDE.test(text.slice(word.start)) || isParticiple(word);
}

function isParticiple({ upos, feats }: Word): boolean {
  return /^(?:VERB|ADJ)$/u.test(upos) && feats['VerbForm'] === 'Part';
}

/** The one word between two places that hangs on a word outside; null for several, and where one outside hangs on it. */
function onlyTop({ words: all }: TreeView, from: number, to: number): number | null {
  const isInside = (at: number): boolean => at >= from && at < to;
  let top: number | null = null;
  for (const [at, { head, upos }] of all.entries()) {
    if (upos === 'PUNCT' || isInside(at) === isInside(head)) continue;
    if (!isInside(at) || head < 0 || top !== null) return null;
    top = at;
  }
  return top;
}

/** It hangs on something before it, as a clause or an apposition does. */
function isAside({ words: all }: TreeView, top: number, comma: number): boolean {
  const word = all[top];
  return (
    word !== undefined &&
    word.head < comma &&
    /^(?:acl|advcl|appos|parataxis|obl|nmod)/u.test(word.deprel)
  );
}

/** With both commas where they would part a subject from its verb, else with the first. */
function rangeOf(view: TreeView, comma: number, end: number, last: number, top: number): Range {
  const all = view.words;
  const from = all[comma]?.start ?? 0;
  if (end > last) return [from, all[last]?.end ?? view.text.length];
  const main = findMainSubject(view);
  const isOfSubject =
    main !== null &&
    main.finite > end &&
    phraseOf(view, main.subject).includes(all[top]?.head ?? -1);
  const to = all[end];
  return [from, (isOfSubject ? to?.end : to?.start) ?? from];
}

/** What stands before the subject up to its comma, with the space behind it. */
function findFrame(view: TreeView): Range[] {
  const main = findMainSubject(view);
  if (main === null || !FRAME.test(view.text)) return [];
  const first = phraseOf(view, main.subject)[0] ?? 0;
  const comma = first - 1;
  if (view.words[comma]?.form !== ',') return [];
  if (onlyTop(view, 0, comma) === null) return [];
  return [[0, view.words[first]?.start ?? 0]];
}
