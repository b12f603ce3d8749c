import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** A counted phrase cut in two: *more than two million* | *copies of the book*. */
export interface CountedPhrase {
  readonly amount: readonly number[];
  readonly counted: readonly number[];
}

const NUMBER_WORD = /^(?:hundred|thousand|million|billion)$/iu;
const MEASURE_MARK = /^(?:%|[$€£])$/u;

/** Null where nothing is counted, or the phrase is definite (*the three lakes*) and so not asked for. */
export function countPhrase(
  view: TreeView,
  head: number,
  rest: readonly number[],
): CountedPhrase | null {
  if (view.words[head]?.upos !== 'NOUN') return null;
  const below = view.dependents[head] ?? [];
  const definite = below.some((at) =>
    /^(?:det|nmod:poss)(?::|$)/u.test(view.words[at]?.deprel ?? ''),
  );
  const number = below.find((at) => view.words[at]?.deprel === 'nummod' && at < head);
  if (definite || number === undefined || below.some((at) => view.words[at]?.deprel === 'conj'))
    return null;
  const last = endOfNumber(view, rest, rest.indexOf(number));
  const amount = rest.slice(0, last + 1);
  const counted = rest.slice(last + 1);
  const odd = rest.some((at) => MEASURE_MARK.test(view.words[at]?.form ?? ''));
  // *one* asks for nothing: the noun behind *how many* would have to change.
  const single = /^(?:1|one)$/iu.test(view.words[number]?.form ?? '');
  return last < 0 || counted.length === 0 || odd || single ? null : { amount, counted };
}

/** *two hundred and fifty courts*, *nineteen thousand inhabitants*: a number in words goes on. */
function endOfNumber({ words }: TreeView, rest: readonly number[], from: number): number {
  const isNumber = (place: number): boolean => {
    const { upos, form = '' } = words[rest[place] ?? -1] ?? {};
    return upos === 'NUM' || NUMBER_WORD.test(form);
  };
  let last = from;
  for (;;) {
    const isJoined = /^(?:and|-)$/iu.test(words[rest[last + 1] ?? -1]?.form ?? '');
    if (last >= 0 && isNumber(last + 1)) last += 1;
    else if (last >= 0 && isJoined && isNumber(last + 2)) last += 2;
    else return last;
  }
}
