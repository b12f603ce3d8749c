import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lang } from '#lib/core/language.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';
import { readConllu } from '#lib/text/conllu/read-conllu.ts';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { expandToken } from '#lib/text/tokens/expand-token.ts';
import { splitTokens } from '#lib/text/tokens/split-tokens.ts';

const TREEBANKS = join('..', 'shared', 'corpora', 'treebanks');

interface Floor {
  readonly file: string;
  readonly lang: Lang;
  /** F1 in per cent: of surface tokens in the sentences given; of the words they stand for. */
  readonly tokens: number;
  readonly words: number;
  /** F1 in per cent from raw text. Sequoia and EWT have many headings and lists without a mark. */
  readonly sentences: number;
}

const FLOORS: readonly Floor[] = [
  { file: 'fr_gsd-ud-dev', lang: 'fr', tokens: 99.9, words: 99.9, sentences: 97 },
  { file: 'fr_sequoia-ud-dev', lang: 'fr', tokens: 99.5, words: 99.5, sentences: 82 },
  { file: 'fr_fqb-ud-test', lang: 'fr', tokens: 99.9, words: 99.9, sentences: 99.5 },
  { file: 'en_ewt-ud-dev', lang: 'en', tokens: 99.6, words: 99.2, sentences: 85.5 },
];

/** Spans as `start:end` strings, so that two sets can be compared. */
type Spans = ReadonlySet<string>;

function f1(pairs: readonly (readonly [gold: Spans, found: Spans])[]): number {
  let [right, all] = [0, 0];
  for (const [gold, found] of pairs) {
    all += gold.size + found.size;
    right += [...found].filter((span) => gold.has(span)).length;
  }
  return (200 * right) / all;
}

const spansOf = (spans: readonly { start: number; end: number }[]): Spans =>
  new Set(spans.map(({ start, end }) => `${String(start)}:${String(end)}`));

interface GoldToken {
  readonly form: string;
  readonly words: readonly string[];
}

function goldTokens({ words, ranges }: ConlluSentence): GoldToken[] {
  let covered = 0;
  return words.flatMap(({ form }, index): GoldToken[] => {
    const range = ranges.find(({ first }) => first === index + 1);
    if (range) {
      covered = range.last;
      const inside = words.slice(range.first - 1, range.last).map((word) => word.form);
      return [{ form: range.form, words: inside }];
    }
    return index + 1 > covered ? [{ form, words: [form] }] : [];
  });
}

interface TokenMeasure {
  readonly tokens: number;
  readonly words: number;
}

/** Words are right where the token is and its words are; *du* and *des* are given their kind. */
function measureTokens(sentences: readonly ConlluSentence[], lang: Lang): TokenMeasure {
  const tokenPairs: (readonly [Spans, Spans])[] = [];
  const wordPairs: (readonly [Spans, Spans])[] = [];
  for (const sentence of sentences) {
    const goldWords = new Map<string, readonly string[]>();
    let at = 0;
    for (const { form, words } of goldTokens(sentence)) {
      const start = sentence.text.indexOf(form, at);
      at = start + form.length;
      goldWords.set(`${String(start)}:${String(at)}`, words);
    }
    const found = splitTokens(sentence.text, lang);
    const foundWords = found.map(({ form, start, end }): readonly [string, readonly string[]] => {
      const span = `${String(start)}:${String(end)}`;
      const expansion = expandToken(form, lang);
      if (expansion.kind === 'contraction') return [span, expansion.words];
      const opened = expansion.kind === 'ambiguous' && (goldWords.get(span) ?? []).length > 1;
      return [span, opened ? expansion.words : [form]];
    });
    tokenPairs.push([new Set(goldWords.keys()), spansOf(found)]);
    wordPairs.push([tagged([...goldWords]), tagged(foundWords)]);
  }
  return { tokens: f1(tokenPairs), words: f1(wordPairs) };
}

const tagged = (tokens: readonly (readonly [string, readonly string[]])[]): Spans =>
  new Set(
    tokens.flatMap(([span, words]) =>
      words.map((word, index) => `${span} ${String(index)} ${word.toLowerCase()}`),
    ),
  );

/** The raw text is the sentences with one space between, in paragraphs where the file has them. */
function measureSentences(sentences: readonly ConlluSentence[], lang: Lang): number {
  const paragraphs: string[][] = [];
  for (const { comments, text } of sentences) {
    if (paragraphs.length === 0 || comments.some((comment) => /^new(?:par|doc)\b/.test(comment)))
      paragraphs.push([]);
    paragraphs.at(-1)?.push(text.trim());
  }
  return f1(
    paragraphs.map((paragraph) => {
      let at = 0;
      const gold = paragraph.map((text) => {
        const start = at;
        at += text.length + 1;
        return { start, end: start + text.length };
      });
      return [spansOf(gold), spansOf(splitSentences(paragraph.join(' '), lang))];
    }),
  );
}

describe.each(FLOORS)('$file', ({ file, lang, tokens, words, sentences }) => {
  const path = join(TREEBANKS, `${file}.conllu`);
  const present = existsSync(path);
  if (!present) console.log(`skipped: ${path} is not here`);

  it.skipIf(!present)('is cut as its annotators cut it', () => {
    const read = readConllu(readFileSync(path, 'utf8'));
    if (!read.ok) throw new Error(`${path}:${String(read.error.line)}: not CoNLL-U`);
    const measure = measureTokens(read.value, lang);
    expect(measure.tokens).toBeGreaterThanOrEqual(tokens);
    expect(measure.words).toBeGreaterThanOrEqual(words);
    expect(measureSentences(read.value, lang)).toBeGreaterThanOrEqual(sentences);
  });
});
