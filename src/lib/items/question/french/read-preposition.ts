import type { Phrase, Source } from './statement.ts';

/** What opens a phrase, as it stands before *quel* or *qui*, and the words behind it. */
export interface Preposition {
  /** In lower case, uncontracted: *à*, *au sein de*; empty for none. */
  readonly text: string;
  readonly words: readonly number[];
  /** The phrase without them. */
  readonly rest: readonly number[];
}

/** *au-dessus de Paris*: read as an adverb and a phrase with *de*. */
const OPENING = /^(?:au-de(?:dans|hors|là|ssous|ssus|vant)|autour|auprès|hors|loin|lors|près)$/iu;

/** Null where the preposition does not come first, or there are two. */
export function readPreposition(source: Source, { head, words }: Phrase): Preposition | null {
  const { view } = source;
  const cases = (view.dependents[head] ?? []).filter((at) => view.words[at]?.deprel === 'case');
  if (cases.length === 0) return { text: '', words: [], rest: words };
  const [first = head] = cases;
  const all = cases.flatMap((at) => [at, ...(view.dependents[at] ?? [])]).sort((a, b) => a - b);
  if (all.some((at, index) => at !== (words[0] ?? first) + index)) return null;
  if (OPENING.test(view.words[(words[0] ?? first) - 1]?.form ?? '')) return null;
  const text = all
    .map((at) => view.words[at]?.form.toLowerCase() ?? '')
    .map((form) => (/^d['’]$/u.test(form) ? 'de' : form))
    .join(' ')
    .replace(/\bà le\b/gu, 'au')
    .replace(/\bde le\b/gu, 'du')
    .replace(/(['’]) /gu, '$1');
  return { text, words: all, rest: words.filter((at) => !all.includes(at)) };
}
