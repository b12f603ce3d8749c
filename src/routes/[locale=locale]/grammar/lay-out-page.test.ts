import { describe, expect, it } from 'vitest';
import type { AnalysedBlock, Word } from '#lib/analysis/tree/document.ts';
import { layOutPage, takeBlocks } from './lay-out-page.ts';

const word = (form: string, upos: Word['upos'], arcConfidence = 1): Word => ({
  form,
  lemma: form,
  upos,
  feats: {},
  head: -1,
  deprel: 'root',
  start: 0,
  end: form.length,
  tagConfidence: 1,
  arcConfidence,
});

/** One sentence in a block of its own; *au* stands for two words. */
function block(...forms: readonly (readonly [string, Word['upos'], number?])[]): AnalysedBlock {
  const words = forms.flatMap(([form, upos, chance]) =>
    form === 'au' ? [word('à', 'ADP'), word('le', 'DET', chance)] : [word(form, upos, chance)],
  );
  let firstWord = 0;
  const tokens = forms.map(([form]) => {
    const wordCount = form === 'au' ? 2 : 1;
    const token = { form, start: 0, end: 1, spaceAfter: true, firstWord, wordCount };
    firstWord += wordCount;
    return token;
  });
  const sentence = { start: 0, end: 1, tokens, words, sureSubjects: [] };
  return { kind: 'paragraph', start: 0, end: 1, sentences: [sentence] };
}

describe('layOutPage', () => {
  it('numbers words through the text, and passes over punctuation', () => {
    const { words, sentences } = layOutPage([
      block(['Zoé', 'PROPN'], ['dort', 'VERB'], ['.', 'PUNCT']),
      block(['Elle', 'PRON'], ['rêve', 'VERB']),
    ]);
    expect(words.map(({ index, token }) => `${index} ${token.form}`)).toEqual([
      '0 Zoé',
      '1 dort',
      '2 Elle',
      '3 rêve',
    ]);
    expect(sentences.map(({ first }) => first)).toEqual([0, 2]);
  });

  it('keeps the words of a contraction together, and their doubt', () => {
    const { words } = layOutPage([block(['au', 'ADP', 0.3], ['lac', 'NOUN'])]);
    expect(words.map(({ words: own, unsure }) => [own.length, unsure])).toEqual([
      [2, true],
      [1, false],
    ]);
  });
});

describe('takeBlocks', () => {
  it('stops after the sentence that holds the last word wanted', () => {
    const { blocks } = layOutPage([
      block(['Zoé', 'PROPN'], ['dort', 'VERB']),
      block(['Elle', 'PRON']),
      block(['Oui', 'INTJ']),
    ]);
    expect(takeBlocks(blocks, 3)).toHaveLength(2);
    expect(takeBlocks(blocks, 99)).toHaveLength(3);
  });
});
