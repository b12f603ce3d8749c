import type { Source } from './statement.ts';

/** Forms that stand in for words of the sentence. */
export type Changes = ReadonlyMap<number, string>;
const NONE: Changes = new Map();

/**
 * Words as the sentence has them, in the form that they have amid a sentence. A contraction of
 * which one word is left out is resolved (*du* → *le*).
 */
export function writeWords(
  source: Source,
  words: readonly number[],
  changes: Changes = NONE,
): string {
  const { view } = source;
  const chosen = new Set(words);
  let text = '';
  let end = -1;
  let last = -2;
  for (const at of words) {
    const word = view.words[at];
    if (word === undefined) continue;
    if (word.start < end) {
      last = at;
      continue;
    }
    const partner = partnerOf(source, at);
    const whole = partner === null || chosen.has(partner);
    const form = whole ? view.text.slice(word.start, word.end) : word.form;
    const piece =
      changes.get(at) ?? (opensStatement(source, at) ? lowered(source, at, form) : form);
    const gap = last === at - 1 ? view.text.slice(end, word.start) : ' ';
    text += text === '' || /['’]$/u.test(text) ? piece : `${gap}${piece}`;
    end = word.end;
    last = at;
  }
  return text.replace(/ ([,.])/gu, '$1');
}

/** The first word, or an article behind a colon. */
function opensStatement({ view }: Source, at: number): boolean {
  return at === 0 || (view.words[at]?.upos === 'DET' && view.words[at - 1]?.form === ':');
}

/** The other word of the contraction that a word is in. */
function partnerOf({ view }: Source, at: number): number | null {
  const start = view.words[at]?.start ?? -1;
  return [at - 1, at + 1].find((other) => view.words[other]?.start === start) ?? null;
}

/** The first word of a sentence loses its capital unless a name begins with it. */
function lowered({ view }: Source, at: number, form: string): string {
  const word = view.words[at];
  const named = view.mentions.some(
    (mention) => mention.start === word?.start && 'form' in mention && mention.form === 'name',
  );
  const isName = named || word?.upos === 'PROPN' || /^\p{Lu}{2}/u.test(form);
  return isName ? form : form.charAt(0).toLowerCase() + form.slice(1);
}

/** From the first word's start to the last one's end; `start` skips a contraction with a preposition. */
export function spanOf(
  { view }: Pick<Source, 'view'>,
  words: readonly number[],
): { start: number; end: number } {
  const [first = 0] = words;
  const torn = view.words[first - 1]?.start === view.words[first]?.start;
  const from = torn ? (words[1] ?? first) : first;
  return { start: view.words[from]?.start ?? 0, end: view.words[words.at(-1) ?? 0]?.end ?? 0 };
}
