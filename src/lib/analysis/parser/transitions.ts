import { SHIFT, type ArcHybridState } from './arc-hybrid.ts';

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

  left(label: number): number {
    return 1 + label;
  }

  right(label: number): number {
    return 1 + this.labels.length + label;
  }

  isLeft(transition: number): boolean {
    return transition > SHIFT && transition <= this.labels.length;
  }

  isRight(transition: number): boolean {
    return transition > this.labels.length;
  }

  labelOf(transition: number): number {
    return this.isRight(transition) ? transition - 1 - this.labels.length : transition - 1;
  }

  isAllowed(state: ArcHybridState, transition: number): boolean {
    if (transition === SHIFT) return state.canShift;
    const isRoot = this.labelOf(transition) === 0;
    if (this.isRight(transition)) return state.canRight && !isRoot;
    return state.canLeft && isRoot === (state.front === state.count);
  }

  apply(state: ArcHybridState, transition: number): void {
    if (transition === SHIFT) state.shift();
    else if (this.isRight(transition)) state.rightArc(this.labelOf(transition));
    else state.leftArc(this.labelOf(transition));
  }
}
