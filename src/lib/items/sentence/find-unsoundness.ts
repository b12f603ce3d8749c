import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** What keeps a sentence from being shown as one: told as the `guard` of a rejection. */
export type Unsoundness =
  | 'reject-fragment'
  | 'reject-loose-marks'
  | 'reject-spoken-turn'
  | 'reject-long-sentence'
  | 'reject-foreign-characters';

const OPENS = /^[«“"(]?\s?\p{Lu}/u;
const CLOSES = /[.!?…](?:\s?[»”"])?$/u;
/** A dash that opens a turn of a dialogue, a row of a list, or a letter that numbers it. */
const TURN = /^(?:[-–—•*]|\p{L}\)|\d+[.)])/u;
/** Of other alphabets, addresses, code, and references to notes. */
const FOREIGN =
  /[^\p{Script=Latin}\p{Script=Common}\p{M}]|https?:|www\.|@|[<>{}|\\^~=#_]|\[[^\]]*\]|…\s*\)/u;

/**
 * Why a sentence is none that a learner could be shown by itself: it does not open with a capital
 * or close with a mark, has no finite verb of its own, marks that do not pair, or more characters
 * than `longest`. Null for a sound one.
 */
export function findUnsoundness(view: TreeView, longest: number): Unsoundness | null {
  const { text, words } = view;
  if (text.length > longest) return 'reject-long-sentence';
  if (TURN.test(text)) return 'reject-spoken-turn';
  if (!OPENS.test(text) || !CLOSES.test(text)) return 'reject-fragment';
  if (FOREIGN.test(text)) return 'reject-foreign-characters';
  if (!arePaired(text)) return 'reject-loose-marks';
  return words.some((_, index) => isStatement(view, index)) ? null : 'reject-fragment';
}

/** Whether a word is a verb with a person, of a clause that hangs on no other. */
function isStatement({ words }: TreeView, verb: number): boolean {
  const word = words[verb];
  if (word?.feats['VerbForm'] !== 'Fin') return false;
  const isHelper = /^(?:aux|cop)(?::|$)/u.test(word.deprel);
  const predicate = isHelper ? words[word.head] : word;
  return predicate !== undefined && !/^(?:acl|advcl|ccomp|csubj)/u.test(predicate.deprel);
}

function arePaired(text: string): boolean {
  const count = (mark: RegExp): number => (text.match(mark) ?? []).length;
  return (
    count(/\(/gu) === count(/\)/gu) &&
    count(/«/gu) === count(/»/gu) &&
    count(/“/gu) === count(/”/gu) &&
    count(/"/gu) % 2 === 0
  );
}
