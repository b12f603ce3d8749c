import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '#lib/items/data/droppable-openers.json' with { type: 'json' };
import { findMainSubject, type MainSubject } from './find-main-subject.ts';
import type { Range } from './rewritten-text.ts';
import { hasYear } from './self-standing/open-occasion.ts';

/** Tell when or on what occasion by what stood before: *alors*, *l'année suivante*. */
const POINTER = new RegExp(
  `(?<![\\p{L}-])(?:${words.pointers.map((source) => source.replace(/'/gu, "['’]").replace(/ /gu, '\\s')).join('|')})(?![\\p{L}-])(?!\\s(?:que|qu['’]|d[eu]|des|d['’]|où))`,
  'giu',
);

/** *L'année suivante*, *alors*, *à cette occasion* of something that happened: it did so anyway. */
export function findPointers(view: TreeView): Range[] {
  const main = findMainSubject(view);
  if (main === null || !tellsOfEvent(view, main) || !isDated(view, main)) return [];
  const { text } = view;
  return [...text.matchAll(POINTER)].flatMap(({ index, 0: said }): Range[] => {
    const end = index + said.length;
    if (index === 0) return [[0, end + (/^,?\s/u.exec(text.slice(end))?.[0].length ?? 0)]];
    const isSetOff = /,\s$/u.test(text.slice(0, index)) && text[end] === ',';
    if (isSetOff) return [[index - 2, end + (main.predicate < wordAt(view, index) ? 0 : 1)]];
    return /[\s,]$/u.test(text.slice(0, index - 1)) || text[end] === ',' ? [] : [[index - 1, end]];
  });
}

function wordAt({ words: all }: TreeView, offset: number): number {
  return all.findIndex(({ start }) => start >= offset);
}

/** No state, and nothing that was so for a while. */
function tellsOfEvent({ words: all, dependents }: TreeView, main: MainSubject): boolean {
  const isState = (dependents[main.predicate] ?? []).some((of) => all[of]?.deprel === 'cop');
  return !isState && !/^(?:Imp|Fut)$/u.test(all[main.finite]?.feats['Tense'] ?? '');
}

/** Another date says when: without one, it would be told of no time at all. */
function isDated(view: TreeView, main: MainSubject): boolean {
  const verb = view.words[main.predicate];
  return view.mentions.some(
    (mention) =>
      hasYear(mention) &&
      // *fit venir Paul Varn, champion en 1936*
      !view.text.slice(verb?.end ?? 0, mention.start).includes(',') &&
      mention.words.some((at) => view.words[at]?.head === main.predicate) &&
      !/^(?:nsubj|obj|conj)/u.test(view.words[mention.words[0] ?? -1]?.deprel ?? ''),
  );
}
