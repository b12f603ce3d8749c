/** Counts behind an F1 score: sums of them over parts of a corpus give the score of the whole. */
export interface Tally {
  readonly correct: number;
  /** What the gold standard holds, and what the system gave. */
  readonly gold: number;
  readonly system: number;
}

/** 0 to 1; null where the system gave nothing. */
export function precision({ correct, system }: Tally): number | null {
  return system === 0 ? null : correct / system;
}

/** 0 to 1; null where the gold standard holds nothing. */
export function recall({ correct, gold }: Tally): number | null {
  return gold === 0 ? null : correct / gold;
}

/** Harmonic mean of precision and recall, 0 to 1; null where there is nothing to find. */
export function f1({ correct, gold, system }: Tally): number | null {
  return gold + system === 0 ? null : (2 * correct) / (gold + system);
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    correct: a.correct + b.correct,
    gold: a.gold + b.gold,
    system: a.system + b.system,
  };
}
