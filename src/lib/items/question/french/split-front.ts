import { isMark, subtreeOf } from './keep-phrase.ts';
import type { Source } from './statement.ts';

/** One of the circumstances that open a sentence. */
interface FrontPart {
  readonly head: number;
  readonly words: readonly number[];
}

/**
 * *En 1824, à quinze ans, …*: when and where, side by side before the subject, are often read as one
 * phrase. Its parts, where one of them is a whole date and each opens and holds together by itself;
 * else the phrase as it is.
 */
export function splitFront(source: Source, head: number, words: readonly number[]): FrontPart[] {
  const { view } = source;
  const whole = [{ head, words }];
  const parts: number[][] = [[]];
  for (const at of subtreeOf(source, head)) {
    if (source.bracketed.has(at)) return whole;
    if (view.words[at]?.form === ',') parts.push([]);
    else parts.at(-1)?.push(at);
  }
  const filled = parts.filter((own) => own.length > 0);
  if (filled.length < 2) return whole;
  const found = filled.map((own) => {
    const inside = new Set(own);
    const heads = own.filter(
      (at) => !isMark(source, at) && !inside.has(view.words[at]?.head ?? -1),
    );
    const [first = -1] = own;
    const opens = view.words[first]?.upos === 'ADP' || isDateAt(source, own);
    return heads.length === 1 && opens ? { head: heads[0] ?? head, words: own } : null;
  });
  const all = found.flatMap((part) => part ?? []);
  const dated = all.some((part) => isDateAt(source, part.words));
  return dated && all.length === filled.length ? all : whole;
}

/** Nothing but a date, with its article or preposition. */
function isDateAt({ view }: Source, own: readonly number[]): boolean {
  const date = view.mentions.find(
    ({ type, words }) => type === 'date' && own.some((at) => words.includes(at)),
  );
  return (
    date !== undefined &&
    own.every((at) => date.words.includes(at) || /^(?:ADP|DET)$/u.test(view.words[at]?.upos ?? ''))
  );
}
