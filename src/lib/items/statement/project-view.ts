import type { Mention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** UTF-16, half-open. */
export type Range = readonly [start: number, end: number];

/** A sentence without some of its stretches, and where what is left stands now. */
export interface ShortenedView {
  readonly view: TreeView;
  /** Of an offset range of the whole sentence; null where some of it was left out. */
  readonly placeOf: (range: Range) => Range | null;
}

/**
 * The tree of a sentence without the ranges that are left out, which lie in order, apart, and between
 * words. Opens with a capital and closes with a full stop, as the sentence did.
 */
export function leaveOut(view: TreeView, left: readonly Range[]): ShortenedView {
  const kept: Range[] = [];
  let from = 0;
  for (const [start, end] of left) {
    if (start > from) kept.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < view.text.length) kept.push([from, view.text.length]);
  const placeOf = ([start, end]: Range): Range | null => {
    let at = 0;
    for (const [first, last] of kept) {
      if (start >= first && end <= last) return [at + start - first, at + end - first];
      at += last - first;
    }
    return null;
  };
  const joined = kept.map(([start, end]) => view.text.slice(start, end)).join('');
  const text = joined.charAt(0).toUpperCase() + joined.slice(1);
  return { view: { ...rebuilt(view, placeOf, text), text }, placeOf };
}

function rebuilt(
  view: TreeView,
  placeOf: (range: Range) => Range | null,
  text: string,
): Omit<TreeView, 'text'> {
  const places = view.words.map(({ start, end }) => placeOf([start, end]));
  const indexOf = new Map<number, number>();
  for (const [at, place] of places.entries()) if (place) indexOf.set(at, indexOf.size);
  const words = view.words.flatMap((word, at) => {
    const place = places[at];
    if (!place) return [];
    return [{ ...word, start: place[0], end: place[1], head: indexOf.get(word.head) ?? -1 }];
  });
  const dependents: number[][] = words.map(() => []);
  for (const [at, { head }] of words.entries()) dependents[head]?.push(at);
  const mentions = view.mentions.flatMap((mention): Mention[] => {
    const place = placeOf([mention.start, mention.end]);
    if (!place) return [];
    const [start, end] = place;
    const own = mention.words.flatMap((at) => indexOf.get(at) ?? []);
    return [{ ...mention, start, end, text: text.slice(start, end), words: own }];
  });
  const tokens = view.tokens.flatMap((token) => {
    const place = placeOf([token.start, token.end]);
    const firstWord = indexOf.get(token.firstWord);
    if (!place || firstWord === undefined) return [];
    return [{ ...token, start: place[0], end: place[1], firstWord }];
  });
  return {
    ...view,
    start: 0,
    end: text.length,
    words,
    dependents,
    mentions,
    tokens,
    sureSubjects: view.sureSubjects.flatMap((at) => indexOf.get(at) ?? []),
  };
}
