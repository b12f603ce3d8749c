import { analyseText } from './analyse-text.ts';
import type { Analyser } from './analyser.ts';
import { findEntities } from './entities/find-entities.ts';
import type { Mention } from './entities/entity.ts';
import type { Lexicon } from './lexicon.ts';
import type { AnalysedBlock, AnalysedDocument, AnalysedSentence } from './tree/document.ts';
import type { TreeView } from './tree/tree-view.ts';

/**
 * Reads texts that are cut into sentences already, paragraph by paragraph, with the names of all of
 * them chained. The answer has the shape of what is given; a text in which the analyser sees no
 * sentence, or several, has no view. `onProgress` is told after each paragraph.
 */
export function viewParagraphs(
  paragraphs: readonly (readonly string[])[],
  analyser: Analyser,
  lexicon: Lexicon,
  onProgress: (done: number, of: number) => void = () => undefined,
): (TreeView | null)[][] {
  const blocks: AnalysedBlock[] = [];
  const placed: { readonly offset: number; readonly sentences: readonly AnalysedSentence[] }[][] =
    [];
  let from = 0;
  for (const texts of paragraphs) {
    const start = from;
    const read = texts.map((text) => {
      const offset = from;
      from += text.length + 1;
      return { offset, sentences: sentencesOf(text, analyser).map((at) => moved(at, offset)) };
    });
    // an empty paragraph, such as a heading leaves, still ends a line of the source
    if (texts.length === 0) from += 1;
    placed.push(read);
    onProgress(placed.length, paragraphs.length);
    blocks.push({
      kind: 'paragraph',
      start,
      end: Math.max(start, from - 1),
      sentences: read.flatMap(({ sentences }) => sentences),
    });
  }
  const source = paragraphs.map((texts) => texts.join(' ')).join('\n');
  const document: AnalysedDocument = { lang: analyser.lang, blocks };
  const { mentions, entities } = findEntities(source, document, lexicon);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = bySentence.get(mention.sentence);
    if (known) known.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  let position = 0;
  return placed.map((read, paragraph) =>
    read.map(({ offset, sentences }, index): TreeView | null => {
      const first = position;
      position += sentences.length;
      const [only, ...more] = sentences;
      const text = paragraphs[paragraph]?.[index] ?? '';
      if (only === undefined || more.length > 0) return null;
      return {
        ...moved(only, -offset),
        start: 0,
        end: text.length,
        lang: analyser.lang,
        text,
        dependents: dependentsOf(only),
        mentions: (bySentence.get(first) ?? []).map((mention) => movedMention(mention, offset)),
        entities: byId,
      };
    }),
  );
}

function sentencesOf(text: string, analyser: Analyser): AnalysedSentence[] {
  return analyseText(text, analyser).blocks.flatMap(({ sentences }) => sentences);
}

function moved(sentence: AnalysedSentence, by: number): AnalysedSentence {
  const shift = <Span extends { readonly start: number; readonly end: number }>(
    span: Span,
  ): Span => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    ...shift(sentence),
    tokens: sentence.tokens.map(shift),
    words: sentence.words.map(shift),
  };
}

function movedMention<Any extends Mention>(mention: Any, by: number): Any {
  return { ...mention, start: mention.start - by, end: mention.end - by };
}

function dependentsOf({ words }: AnalysedSentence): number[][] {
  const dependents: number[][] = words.map(() => []);
  words.forEach(({ head }, dependent) => dependents[head]?.push(dependent));
  return dependents;
}
