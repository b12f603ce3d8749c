import { describe, expect, test } from 'vitest';
import { readAnalyser, writeAnalyser } from '#lib/analysis/model/analyser-file.ts';
import { analyseText } from '#lib/analysis/analyse-text.ts';
import { documentToConllu } from '#lib/analysis/tree/document-to-conllu.ts';
import { fixtureSentences, treeFixtures } from '../../../../tests/support/tree-fixtures.ts';
import { trainAnalyser } from './train-analyser.ts';

const french = treeFixtures
  .filter((name) => name !== 'english')
  .flatMap((name) => fixtureSentences(name));
const train = (seed: number) =>
  trainAnalyser({
    lang: 'fr',
    treebanks: [
      { domain: 0, sentences: french.slice(0, 60) },
      { domain: 1, sentences: french.slice(60, 90) },
    ],
    lexicon: null,
    seed,
    chances: null,
    onStep: () => undefined,
  });

describe('training', () => {
  const bytes = writeAnalyser(train(1));

  test('gives the same bytes for the same trees and seed, and others for another seed', () => {
    expect(writeAnalyser(train(1))).toEqual(bytes);
    expect(writeAnalyser(train(2))).not.toEqual(bytes);
  });

  test('gives models that read what they were trained on', () => {
    const read = readAnalyser(bytes, 'fr', null);
    if (!read.ok) throw new Error(read.error.code);
    const [first] = french;
    const [again] = documentToConllu(analyseText(first?.text ?? '', read.value));
    expect(again?.words.map(({ form, upos }) => `${form} ${upos}`)).toEqual(
      first?.words.map(({ form, upos }) => `${form} ${upos}`),
    );
    expect(writeAnalyser(read.value)).toEqual(bytes);
  });
});
