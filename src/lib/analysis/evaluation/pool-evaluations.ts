import type { Evaluation } from './evaluate-analysis.ts';
import { addTallies } from './tally.ts';
import type { Distinction } from './tell-contractions.ts';

/** The counts of several texts, or of several folds, as of one. */
export function poolEvaluations(first: Evaluation, ...rest: readonly Evaluation[]): Evaluation {
  return rest.reduce(add, first);
}

function add(a: Evaluation, b: Evaluation): Evaluation {
  return {
    tokens: addTallies(a.tokens, b.tokens),
    words: addTallies(a.words, b.words),
    sentences: addTallies(a.sentences, b.sentences),
    upos: addTallies(a.upos, b.upos),
    feats: addTallies(a.feats, b.feats),
    lemmas: addTallies(a.lemmas, b.lemmas),
    uas: addTallies(a.uas, b.uas),
    las: addTallies(a.las, b.las),
    des: addDistinctions(a.des, b.des),
    du: addDistinctions(a.du, b.du),
    subjects: addTallies(a.subjects, b.subjects),
    sureSubjects: addTallies(a.sureSubjects, b.sureSubjects),
    confidence: a.confidence.map((bin, index) => ({
      words: bin.words + (b.confidence[index]?.words ?? 0),
      stated: bin.stated + (b.confidence[index]?.stated ?? 0),
      correct: bin.correct + (b.confidence[index]?.correct ?? 0),
    })),
  };
}

function addDistinctions(a: Distinction, b: Distinction): Distinction {
  return { correct: a.correct + b.correct, total: a.total + b.total };
}
