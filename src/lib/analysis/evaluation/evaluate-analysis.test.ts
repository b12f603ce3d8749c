import { describe, expect, test } from 'vitest';
import { drawSentence } from '../../../../tests/support/draw-sentence.ts';
import { evaluateAnalysis } from './evaluate-analysis.ts';
import { poolEvaluations } from './pool-evaluations.ts';
import { f1 } from './tally.ts';

const gold = [
  drawSentence(`
    La le DET 2 det Gender=Fem|Number=Sing|Definite=Def
    meunière meunier NOUN 3 nsubj Gender=Fem|Number=Sing
    parle parler VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    = du 2
    de de ADP 6 case
    le le DET 6 det Gender=Masc|Number=Sing
    vent vent NOUN 3 obl:arg Gender=Masc|Number=Sing
    . . PUNCT 3 punct`),
  drawSentence(`
    Des un DET 2 det Number=Plur
    enfants enfant NOUN 3 nsubj Number=Plur
    rient _ VERB 0 root
    . . PUNCT 3 punct`),
];

describe('an analysis of itself', () => {
  const evaluation = evaluateAnalysis(gold, gold);

  test('is right throughout', () => {
    expect(evaluation.tokens).toEqual({ correct: 10, gold: 10, system: 10 });
    expect(evaluation.words).toEqual({ correct: 11, gold: 11, system: 11 });
    expect(evaluation.sentences).toEqual({ correct: 2, gold: 2, system: 2 });
    for (const tally of [evaluation.upos, evaluation.feats, evaluation.lemmas])
      expect(tally).toEqual({ correct: 11, gold: 11, system: 11 });
  });

  test('leaves punctuation out of the arcs', () => {
    expect(evaluation.uas).toEqual({ correct: 9, gold: 9, system: 9 });
    expect(evaluation.las).toEqual({ correct: 9, gold: 9, system: 9 });
  });

  test('counts each contraction and determiner once', () => {
    expect(evaluation.des).toEqual({ correct: 1, total: 1 });
    expect(evaluation.du).toEqual({ correct: 1, total: 1 });
  });
});

describe('an analysis with faults', () => {
  const system = [
    drawSentence(`
      La le DET 2 det Gender=Fem|Number=Sing
      meunière meunière NOUN 3 nsubj:pass Gender=Fem|Number=Sing _
      parle parler AUX 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
      du un DET 5 det Gender=Masc|Number=Sing
      vent vent NOUN 3 obj Gender=Masc|Number=Sing
      . . PUNCT 5 punct
      = Des 2
      De de ADP 9 case
      les le DET 9 det Number=Plur
      enfants enfant NOUN 10 nsubj Number=Plur
      rient rire VERB 3 parataxis
      . . PUNCT 10 punct`),
  ];
  const evaluation = evaluateAnalysis(gold, system);

  test('words are aligned by what they stand for', () => {
    expect(evaluation.tokens).toEqual({ correct: 10, gold: 10, system: 10 });
    // Unaligned are de, le and Des on the gold side, du, De and les on the other.
    expect(evaluation.words).toEqual({ correct: 8, gold: 11, system: 11 });
    expect(evaluation.sentences).toEqual({ correct: 0, gold: 2, system: 1 });
  });

  test('tags, features and lemmas are compared on aligned words', () => {
    expect(evaluation.upos.correct).toBe(7);
    // Definite is not compared; the tense of parle is.
    expect(evaluation.feats.correct).toBe(7);
    // A gold lemma that is not known accepts any.
    expect(evaluation.lemmas.correct).toBe(7);
  });

  test('arcs are compared without subtypes, a root only with a root', () => {
    // Right heads: La, meunière, parle, vent, enfants. Not obl as obj, and rient is no root.
    expect(evaluation.uas).toEqual({ correct: 5, gold: 9, system: 9 });
    expect(evaluation.las).toEqual({ correct: 4, gold: 9, system: 9 });
  });

  test('a contraction taken for a determiner is wrong, and the other way round', () => {
    expect(evaluation.du).toEqual({ correct: 0, total: 1 });
    expect(evaluation.des).toEqual({ correct: 0, total: 1 });
  });

  test('counts add up', () => {
    const pooled = poolEvaluations(evaluation, evaluateAnalysis(gold, gold));
    expect(pooled.upos).toEqual({ correct: 18, gold: 22, system: 22 });
    expect(pooled.du).toEqual({ correct: 1, total: 2 });
    expect(f1(pooled.upos)).toBeCloseTo(18 / 22);
  });
});

test('a system that loses characters is at fault', () => {
  const lost = [drawSentence('La le DET 2 det\nmeunier meunier NOUN 0 root')];
  expect(() => evaluateAnalysis(gold, lost)).toThrow(/part at character 7: gold "èreparle/u);
});

test('nothing compared with nothing has no score', () => {
  expect(f1(evaluateAnalysis([], []).upos)).toBeNull();
});
