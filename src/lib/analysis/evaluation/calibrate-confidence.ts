import type { Alignment } from './align-words.ts';
import { sameArc } from './count-arcs.ts';
import type { Placed } from './place-words.ts';

/** Words whose stated chance of a right arc lies in one tenth of 0 to 1. */
export interface ConfidenceBin {
  readonly words: number;
  /** Sum of the stated chances: over `words` it is what was promised. */
  readonly stated: number;
  /** Words whose head and relation are right: over `words` it is what was kept. */
  readonly correct: number;
}

export const CONFIDENCE_BINS = 10;

/** Over aligned words that are not punctuation and carry `Confidence=` in MISC, lowest bin first. */
export function calibrateConfidence(
  gold: Placed,
  system: Placed,
  alignment: Alignment,
): ConfidenceBin[] {
  const bins = Array.from({ length: CONFIDENCE_BINS }, () => ({ words: 0, stated: 0, correct: 0 }));
  for (const [index, { word }] of system.words.entries()) {
    const goldWord = gold.words[alignment.toGold[index] ?? -1];
    const confidence = Number(word.misc['Confidence'] ?? Number.NaN);
    if (goldWord === undefined || goldWord.word.upos === 'PUNCT') continue;
    if (!(confidence >= 0 && confidence <= 1)) continue;
    const bin = bins[Math.min(CONFIDENCE_BINS - 1, Math.floor(confidence * CONFIDENCE_BINS))];
    if (bin === undefined) continue;
    bin.words += 1;
    bin.stated += confidence;
    if (sameArc(gold, system, alignment, index)) bin.correct += 1;
  }
  return bins;
}
