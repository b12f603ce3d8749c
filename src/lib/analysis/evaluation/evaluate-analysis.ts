import type { ConlluSentence, ConlluWord } from '#lib/text/conllu/conllu.ts';
import { alignWords } from './align-words.ts';
import { calibrateConfidence, type ConfidenceBin } from './calibrate-confidence.ts';
import { countArcs } from './count-arcs.ts';
import { countSameSpans } from './count-same-spans.ts';
import { matchSubjects } from './match-subjects.ts';
import { placeWords } from './place-words.ts';
import type { Tally } from './tally.ts';
import { tellContractions, type Distinction } from './tell-contractions.ts';

/** The features that are compared; all others are left out on both sides. */
export const COMPARED_FEATS = ['Gender', 'Number', 'Person', 'Mood', 'Tense', 'VerbForm'] as const;

/** All counts, no rates: the counts of several texts add up (`pool-evaluations.ts`). */
export interface Evaluation {
  readonly tokens: Tally;
  readonly words: Tally;
  readonly sentences: Tally;
  readonly upos: Tally;
  readonly feats: Tally;
  readonly lemmas: Tally;
  readonly uas: Tally;
  readonly las: Tally;
  readonly des: Distinction;
  readonly du: Distinction;
  readonly subjects: Tally;
  readonly sureSubjects: Tally;
  /** Tenths of 0 to 1, lowest first. */
  readonly confidence: readonly ConfidenceBin[];
}

/**
 * Compares two analyses of one text by the method of the CoNLL 2018 shared task.
 * @throws Error where the two do not have the same characters, white space put aside: a system must
 *   give back all of its text.
 */
export function evaluateAnalysis(
  goldSentences: readonly ConlluSentence[],
  systemSentences: readonly ConlluSentence[],
): Evaluation {
  const gold = placeWords(goldSentences);
  const system = placeWords(systemSentences);
  refuseOtherText(gold.characters, system.characters);
  const alignment = alignWords(gold, system);
  const count = (same: (goldWord: ConlluWord, systemWord: ConlluWord) => boolean): Tally => {
    let correct = 0;
    for (const [index, { word }] of system.words.entries()) {
      const goldWord = gold.words[alignment.toGold[index] ?? -1];
      if (goldWord !== undefined && same(goldWord.word, word)) correct += 1;
    }
    return { correct, gold: gold.words.length, system: system.words.length };
  };
  const subjects = matchSubjects(gold, system, alignment);
  return {
    tokens: countSameSpans(gold.tokens, system.tokens),
    words: count(() => true),
    sentences: countSameSpans(gold.sentences, system.sentences),
    upos: count((a, b) => a.upos === b.upos),
    feats: count((a, b) => COMPARED_FEATS.every((name) => a.feats[name] === b.feats[name])),
    lemmas: count((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    ...countArcs(gold, system, alignment),
    des: tellContractions(gold, system, 'des'),
    du: tellContractions(gold, system, 'du'),
    subjects: subjects.all,
    sureSubjects: subjects.sure,
    confidence: calibrateConfidence(gold, system, alignment),
  };
}

function refuseOtherText(gold: string, system: string): void {
  if (gold === system) return;
  let at = 0;
  while (gold[at] === system[at]) at += 1;
  const [wanted, found] = [gold, system].map((text) => JSON.stringify(text.slice(at, at + 20)));
  throw new Error(`the texts part at character ${String(at)}: gold ${wanted}, system ${found}`);
}
