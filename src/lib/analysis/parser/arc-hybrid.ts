/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) with the root behind the
 * last word: SHIFT moves the first word of the buffer onto the stack, LEFT hangs the top of the
 * stack on the first word of the buffer, RIGHT hangs it on the word below it.
 */
export const SHIFT = 0;

/**
 * Node numbers are word indices; the root is `count`; -1 is no node. What features look at is kept by
 * position, node + 1, so that 0 is no node and nothing is read outside the arrays.
 */
export class ArcHybridState {
  readonly count: number;
  readonly stack: Int32Array;
  size = 0;
  /** First node of the buffer; `count` once only the root is left. */
  front = 0;
  readonly heads: Int32Array;
  /** Label of the arc to the head, -1 before there is one. */
  readonly labels: Int32Array;
  /** The same by position; -1 at position 0. */
  readonly labelAt: Int32Array;
  /** Positions of the outermost and second outermost dependents on each side, by position. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Which labels the dependents on each side have, as bits by label modulo 31. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;

  constructor(count: number) {
    const nodes = count + 1;
    const positions = count + 2;
    this.count = count;
    this.stack = new Int32Array(nodes);
    this.heads = new Int32Array(nodes).fill(-1);
    this.labels = new Int32Array(nodes).fill(-1);
    this.labelAt = new Int32Array(positions).fill(-1);
    this.left1 = new Int32Array(positions);
    this.left2 = new Int32Array(positions);
    this.right1 = new Int32Array(positions);
    this.right2 = new Int32Array(positions);
    this.leftCount = new Int32Array(positions);
    this.rightCount = new Int32Array(positions);
    this.leftLabels = new Int32Array(positions);
    this.rightLabels = new Int32Array(positions);
  }

  get done(): boolean {
    return this.size === 0 && this.front === this.count;
  }

  /** The node `depth` below the top of the stack, or -1. */
  below(depth: number): number {
    return depth < this.size ? (this.stack[this.size - 1 - depth] ?? -1) : -1;
  }

  get canShift(): boolean {
    return this.front < this.count;
  }

  /** The root takes one word only, so that every tree has one root. */
  get canLeft(): boolean {
    return this.size > 0 && (this.front < this.count || this.size === 1);
  }

  get canRight(): boolean {
    return this.size > 1;
  }

  shift(): void {
    this.stack[this.size] = this.front;
    this.size += 1;
    this.front += 1;
  }

  leftArc(label: number): void {
    const head = this.front + 1;
    const dependent = this.#attach(this.front, label);
    this.left2[head] = this.left1[head] ?? 0;
    this.left1[head] = dependent;
    this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
    this.leftLabels[head] = (this.leftLabels[head] ?? 0) | (1 << (label % 31));
  }

  rightArc(label: number): void {
    const head = this.below(1) + 1;
    const dependent = this.#attach(this.below(1), label);
    this.right2[head] = this.right1[head] ?? 0;
    this.right1[head] = dependent;
    this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
    this.rightLabels[head] = (this.rightLabels[head] ?? 0) | (1 << (label % 31));
  }

  /** Takes the top off the stack and hangs it on a node; its position. */
  #attach(head: number, label: number): number {
    const dependent = this.below(0);
    this.size -= 1;
    this.heads[dependent] = head;
    this.labels[dependent] = label;
    this.labelAt[dependent + 1] = label;
    return dependent + 1;
  }
}
