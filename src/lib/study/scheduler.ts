/** FSRS-6 with a person's own aim and, where they have been fitted, their own weights. */
import { computeDecayFactor, FSRSAlgorithm, Rating, type Grade } from 'ts-fsrs';
import type { Scheduling } from './default-scheduling.ts';

/** No fuzz: equal logs give equal days on every device. */
export function buildScheduler({ retention, parameters }: Scheduling): FSRSAlgorithm {
  return new SettledAlgorithm({
    enable_fuzz: false,
    request_retention: retention,
    ...(parameters && { w: parameters }),
  });
}

/**
 * The same to the last bit, for parameters that never change: what depends on them alone is reckoned
 * once, and they are read without the library's proxy. It halves the time of a replay.
 */
class SettledAlgorithm extends FSRSAlgorithm {
  readonly #firstDifficulties: readonly number[];
  /** Weight 7: how far a difficulty is drawn back to the first one of *easy*. */
  readonly #reversion: number;

  constructor(settings: ConstructorParameters<typeof FSRSAlgorithm>[0]) {
    super(settings);
    this.param = { ...this.parameters };
    this.#firstDifficulties = GRADES.map((grade) => super.init_difficulty(grade));
    this.#reversion = this.param.w[7] ?? 0;
    const { decay, factor } = computeDecayFactor(this.param.w);
    this.forgetting_curve = (days, stability) =>
      toEightDigits((1 + (factor * days) / stability) ** decay);
  }

  override init_difficulty(grade: Grade): number {
    return this.#firstDifficulties[grade - 1] ?? super.init_difficulty(grade);
  }

  override linear_damping(change: number, difficulty: number): number {
    return toEightDigits((change * (10 - difficulty)) / 9);
  }

  override mean_reversion(first: number, difficulty: number): number {
    return toEightDigits(this.#reversion * first + (1 - this.#reversion) * difficulty);
  }
}

const GRADES: readonly Grade[] = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];

/** As ts-fsrs rounds. */
function toEightDigits(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
