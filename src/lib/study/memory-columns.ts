/** Memories of cards as columns: entry `i` of each belongs to row `i`. */
import { VERDICTS } from './log/answer-columns.ts';
import type { CardMemory, OwnMemory, Step } from './schedule-card.ts';

/** By index, which is what its column holds. */
const STEPS: readonly (Step | null)[] = [
  null,
  { phase: 'learning', index: 0 },
  { phase: 'learning', index: 1 },
  { phase: 'relearning', index: 0 },
];

export class MemoryColumns {
  readonly #stability: Float64Array;
  readonly #difficulty: Float64Array;
  readonly #lastAt: Float64Array;
  readonly #lapses: Uint32Array;
  readonly #reviews: Uint32Array;
  /** Index into `VERDICTS`. */
  readonly #lastVerdict: Uint8Array;
  /** Index into `STEPS`. */
  readonly #step: Uint8Array;

  constructor(rows: number) {
    this.#stability = new Float64Array(rows);
    this.#difficulty = new Float64Array(rows);
    this.#lastAt = new Float64Array(rows);
    this.#lapses = new Uint32Array(rows);
    this.#reviews = new Uint32Array(rows);
    this.#lastVerdict = new Uint8Array(rows);
    this.#step = new Uint8Array(rows);
  }

  /** 0 for a row that nothing has been written to. */
  reviews(row: number): number {
    return this.#reviews[row] ?? 0;
  }

  /** All but the card. */
  read(row: number, memory: OwnMemory): void {
    memory.stability = this.#stability[row] ?? 0;
    memory.difficulty = this.#difficulty[row] ?? 0;
    memory.lastAt = this.#lastAt[row] ?? 0;
    memory.lapses = this.#lapses[row] ?? 0;
    memory.reviews = this.reviews(row);
    memory.lastVerdict = VERDICTS[this.#lastVerdict[row] ?? 0] ?? 'wrong';
    memory.step = STEPS[this.#step[row] ?? 0] ?? null;
  }

  write(row: number, memory: Omit<CardMemory, 'card'>): void {
    this.#stability[row] = memory.stability;
    this.#difficulty[row] = memory.difficulty;
    this.#lastAt[row] = memory.lastAt;
    this.#lapses[row] = memory.lapses;
    this.#reviews[row] = memory.reviews;
    this.#lastVerdict[row] = VERDICTS.indexOf(memory.lastVerdict);
    this.#step[row] = indexOfStep(memory.step);
  }
}

function indexOfStep(step: Step | null): number {
  if (step === null) return 0;
  return step.phase === 'learning' ? 1 + step.index : 3 + step.index;
}
