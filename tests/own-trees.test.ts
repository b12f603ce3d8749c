import { describe, expect, test } from 'vitest';
import { analyseText } from '#lib/analysis/analyse-text.ts';
import type { Analyser } from '#lib/analysis/analyser.ts';
import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import { evaluateAnalysis } from '#lib/analysis/evaluation/evaluate-analysis.ts';
import { poolEvaluations } from '#lib/analysis/evaluation/pool-evaluations.ts';
import { f1 } from '#lib/analysis/evaluation/tally.ts';
import { documentToConllu } from '#lib/analysis/tree/document-to-conllu.ts';
import type { ConlluSentence, ConlluWord } from '#lib/text/conllu/conllu.ts';
import { SURE_TREE, treeConfidence } from '#lib/analysis/tree/tree-confidence.ts';
import { shippedAnalyser } from './support/shipped-analyser.ts';
import { fixtureSentences, treeFixtures } from './support/tree-fixtures.ts';
import { wrongArcs } from './support/wrong-arcs.ts';

const LIKELY = 0.95;
const isLikely = ({ upos, misc }: ConlluWord): boolean =>
  upos !== 'PUNCT' && Number(misc['Confidence']) >= LIKELY;

const [french, english] = [shippedAnalyser('fr'), shippedAnalyser('en')];
const constructions = treeFixtures.filter((name) => name !== 'english' && name !== 'mask-1985');

/** A sentence a line, as each was written to be read alone. */
function analyseEach(gold: readonly ConlluSentence[], analyser: Analyser): ConlluSentence[] {
  return gold.flatMap(({ text }) => documentToConllu(analyseText(text, analyser)));
}

function evaluate(names: readonly string[], analyser: Analyser) {
  const [first, ...rest] = names.map((name) => {
    const gold = fixtureSentences(name);
    return evaluateAnalysis(gold, analyseEach(gold, analyser));
  });
  if (first === undefined) throw new Error('no fixture');
  return poolEvaluations(first, ...rest);
}

describe('constructions that break parsers, in sentences of our own', () => {
  const all = evaluate(constructions, french);

  test('are read by the models that ship about as well as running text', () => {
    expect(f1(all.upos)).toBeGreaterThan(0.95);
    expect(f1(all.feats)).toBeGreaterThan(0.93);
    expect(f1(all.lemmas)).toBeGreaterThan(0.96);
    expect(f1(all.las)).toBeGreaterThan(0.8);
  });

  test('a subject that is said to be sure is right', () => {
    const { correct, system, gold } = all.sureSubjects;
    expect(correct / system).toBeGreaterThan(0.9);
    expect(correct / gold).toBeGreaterThan(0.35);
  });

  test('what is said to be likely is right as often as it is said', () => {
    const arcs = constructions.flatMap((name) => {
      const gold = fixtureSentences(name);
      const found = analyseEach(gold, french);
      const wrong = wrongArcs(gold, found).filter(({ confidence }) => confidence >= LIKELY).length;
      const all = found.flatMap(({ words }) => words).filter(isLikely).length;
      return [{ name, wrong, all }];
    });
    const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
    const likely = sum(arcs.map(({ all }) => all));
    expect(likely).toBeGreaterThan(400);
    expect(1 - sum(arcs.map(({ wrong }) => wrong)) / likely).toBeGreaterThan(LIKELY);
  });
});

describe('the first text', () => {
  const gold = fixtureSentences('mask-1985');

  test.each(gold.map((sentence, index) => [sentence.text, index] as const))(
    'is read right, or marked unsure: %s',
    (text, index) => {
      const document = analyseText(text, french);
      const trees = documentToConllu(document);
      const sentences = document.blocks.flatMap((block) => block.sentences);
      const isSure = sentences.every((sentence) => treeConfidence(sentence) >= SURE_TREE);
      const [tree] = gold.slice(index);
      const wrong = tree === undefined ? [] : wrongArcs([tree], trees);
      if (isSure) expect(wrong).toEqual([]);
      if (tree === undefined) return;
      const { correct, system } = evaluateAnalysis([tree], trees).sureSubjects;
      expect(correct).toBe(system);
    },
  );

  test('is read well enough to make questions of', () => {
    const all = evaluate(['mask-1985'], french);
    expect(f1(all.las)).toBeGreaterThan(0.85);
    expect(all.sureSubjects.system / all.sureSubjects.gold).toBeGreaterThan(0.5);
  });

  test('its clauses come out of the trees found: each word in one, each with its predicate', () => {
    const document = analyseText(gold.map(({ text }) => text).join('\n'), french);
    for (const { sentences } of document.blocks)
      for (const sentence of sentences) {
        const clauses = splitClauses(sentence);
        expect(clauses.flatMap(({ words }) => words).toSorted((a, b) => a - b)).toEqual([
          ...sentence.words.keys(),
        ]);
        expect(clauses.length).toBeGreaterThan(0);
      }
  });
});

test('English sentences of our own are read as well', () => {
  const all = evaluate(['english'], english);
  expect(f1(all.upos)).toBeGreaterThan(0.93);
  expect(f1(all.las)).toBeGreaterThan(0.8);
});
