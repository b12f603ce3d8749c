import type { Analyser } from '#lib/analysis/analyser.ts';
import { analyseText } from '#lib/analysis/analyse-text.ts';
import { evaluateAnalysis, type Evaluation } from '#lib/analysis/evaluation/evaluate-analysis.ts';
import { makeRawText } from '#lib/analysis/evaluation/make-raw-text.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { trainAnalyser, type Treebank } from '#lib/analysis/training/train-analyser.ts';
import { documentToConllu } from '#lib/analysis/tree/document-to-conllu.ts';
import type { Lang } from '#lib/core/language.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';

export interface CrossValidation {
  readonly lang: Lang;
  readonly treebanks: readonly Treebank[];
  readonly lexicon: FormLexicon | null;
  readonly seed: number;
  /** As of the models that ship: learning them anew for each fold would take twice the time. */
  readonly chances: Analyser['chances'];
  /** Parts of the first treebank; each is analysed by models trained on all but it. */
  readonly folds: number;
  /** How many of the folds are measured, from the first on. */
  readonly take: number;
  readonly onStep: (step: string) => void;
}

/** Sentences that stay together in one fold, so that neighbours of one text rarely part. */
const BLOCK = 20;

/** One evaluation a fold, over the running text of its sentences. */
export function crossValidate(input: CrossValidation): Evaluation[] {
  const folds = splitFolds(input.treebanks, input.folds).slice(0, input.take);
  return folds.map(({ heldOut, kept }, fold) => {
    const onStep = (step: string): void => {
      input.onStep(`fold ${String(fold + 1)} of ${String(input.folds)}: ${step}`);
    };
    const analyser = trainAnalyser({ ...input, treebanks: kept, onStep });
    const document = analyseText(makeRawText(heldOut), analyser);
    return evaluateAnalysis(heldOut, documentToConllu(document));
  });
}

export interface Fold {
  readonly heldOut: readonly ConlluSentence[];
  readonly kept: readonly Treebank[];
}

export function splitFolds(treebanks: readonly Treebank[], folds: number): Fold[] {
  return Array.from({ length: folds }, (_, fold) => {
    const heldOut: ConlluSentence[] = [];
    let seen = 0;
    const kept = treebanks.map((treebank) => {
      if (treebank.domain !== 0) return treebank;
      const sentences = treebank.sentences.filter((sentence) => {
        const isHeldOut = Math.floor(seen / BLOCK) % folds === fold;
        seen += 1;
        if (isHeldOut) heldOut.push(sentence);
        return !isHeldOut;
      });
      return { ...treebank, sentences };
    });
    return { heldOut, kept };
  });
}
