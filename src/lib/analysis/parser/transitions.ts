import { SHIFT, type ArcHybridState } from './arc-hybrid.ts';

/** LEFT with the label 0: hangs the last word on the root. */
const ROOT_LEFT = 1;

/**
 * Transitions by number: SHIFT, then LEFT with each label, then RIGHT with each label. The label 0
 * is `root`, which the root alone gives, to its one word.
 */
export class TransitionSet {
  readonly labels: readonly string[];
  readonly count: number;

  constructor(labels: readonly string[]) {
    this.labels = labels;
    this.count = 1 + 2 * labels.length;
  }

  isRight(transition: number): boolean {
    return transition > this.labels.length;
  }

  labelOf(transition: number): number {
    return this.isRight(transition) ? transition - 1 - this.labels.length : transition - 1;
  }

  /**
   * Writes the ranges (half-open, three pairs) of what may be done: SHIFT, LEFT and RIGHT. An empty
   * range is `0, 0`.
   */
  allowed(state: ArcHybridState, ranges: Int32Array): void {
    const labelCount = this.labels.length;
    const rootIsNext = state.front === state.count;
    ranges.fill(0);
    if (state.canShift) ranges[1] = 1;
    if (state.canLeft) {
      ranges[2] = rootIsNext ? ROOT_LEFT : 2;
      ranges[3] = rootIsNext ? 2 : 1 + labelCount;
    }
    if (state.canRight) {
      ranges[4] = 2 + labelCount;
      ranges[5] = this.count;
    }
  }

  /** The one transition that may be done; -1 where there is a choice. */
  forced(state: ArcHybridState): number {
    if (state.size === 0) return SHIFT;
    return state.size === 1 && !state.canShift ? ROOT_LEFT : -1;
  }

  apply(state: ArcHybridState, transition: number): void {
    if (transition === SHIFT) state.shift();
    else if (this.isRight(transition)) state.rightArc(this.labelOf(transition));
    else state.leftArc(this.labelOf(transition));
  }
}
