/** FSRS-6 with a person's own aim and, where they have been fitted, their own weights. */
import { computeDecayFactor, FSRSAlgorithm, Rating, S_MAX, S_MIN, type Grade } from 'ts-fsrs';
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
 * once, and they are read without the library's proxy. It takes two thirds off the time of a replay.
 */
class SettledAlgorithm extends FSRSAlgorithm {
  readonly #firstDifficulties: readonly number[];
  readonly #weights: ReturnType<typeof nameWeights>;

  constructor(settings: ConstructorParameters<typeof FSRSAlgorithm>[0]) {
    super(settings);
    this.param = { ...this.parameters };
    this.#firstDifficulties = GRADES.map((grade) => super.init_difficulty(grade));
    this.#weights = nameWeights(this.param.w);
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
    const { reversion } = this.#weights;
    return toEightDigits(reversion * first + (1 - reversion) * difficulty);
  }

  override next_recall_stability(
    difficulty: number,
    stability: number,
    chance: number,
    grade: Grade,
  ): number {
    const { growth, saturation, spacing, hard, easy } = this.#weights;
    const times =
      1 +
      growth *
        (11 - difficulty) *
        stability ** -saturation *
        (Math.exp((1 - chance) * spacing) - 1) *
        (grade === Rating.Hard ? hard : 1) *
        (grade === Rating.Easy ? easy : 1);
    return toEightDigits(Math.min(Math.max(stability * times, S_MIN), S_MAX));
  }
}

/** What FSRS-6 takes of its weights 7 to 10, 15 and 16. */
function nameWeights(weights: readonly number[]) {
  const [reversion = 0, logGrowth = 0, saturation = 0, spacing = 0] = weights.slice(7);
  const [hard = 0, easy = 0] = weights.slice(15);
  return { reversion, growth: Math.exp(logGrowth), saturation, spacing, hard, easy };
}

const GRADES: readonly Grade[] = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];
/** As ts-fsrs rounds. */
function toEightDigits(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
