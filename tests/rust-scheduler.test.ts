import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '#lib/core/random.ts';
import { DEFAULT_SCHEDULING, type Scheduling } from '#lib/study/default-scheduling.ts';
import type { Rating } from '#lib/study/review-event.ts';
import { remember, type CardMemory } from '#lib/study/schedule-card.ts';
import { buildScheduler } from '#lib/study/scheduler.ts';

/**
 * The scheduler against the reference implementation in Rust, each on its own from answer to answer.
 * That one computes with half the digits, hence the tolerance.
 */
const TOLERANCE = 1e-5;
const STEPS = 20_000;
const ANSWERS_PER_CARD = 10;
const DAY_MILLIS = 86_400_000;
const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
const CARD = { bank: 'b', item: 'i', study: 'fr' } as const;

/** Weights of a made-up person: fitted with fsrs-rs to answers drawn at random. */
const FITTED = [
  1.801, 5.5108, 11.988, 23.2419, 6.489, 0.8011, 2.8314, 0.0866, 1.7393, 0.2453, 0.6816, 1.6067,
  0.0389, 0.5727, 1.7293, 0.6014, 1.8729, 0.5424, 0.0897, 0.0658, 0.1,
];

interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}

interface ItemState {
  readonly memory: Memory;
  /** In days. */
  readonly interval: number;
}

/** What is used of `@open-spaced-repetition/binding`, whose native code this is. */
interface Rust {
  readonly FSRSBinding: new (parameters?: number[]) => {
    nextStates(
      memory: Memory | null,
      retention: number,
      days: number,
    ): Readonly<Record<Rating, ItemState>>;
  };
  readonly BindingMemoryState: new (stability: number, difficulty: number) => Memory;
}

function isRust(loaded: unknown): loaded is Rust {
  return typeof loaded === 'object' && loaded !== null && 'FSRSBinding' in loaded;
}

/** It is installed where it runs (Linux, x64) and nowhere else; null there. */
function loadRust(): Rust | null {
  try {
    const require = createRequire(import.meta.url);
    const loaded: unknown = require('@open-spaced-repetition/binding-linux-x64-gnu');
    return isRust(loaded) ? loaded : null;
  } catch {
    return null;
  }
}

const binding = loadRust();

describe.skipIf(binding === null)('against the implementation in Rust', () => {
  it.each<[string, Scheduling]>([
    ['the weights that ship', DEFAULT_SCHEDULING],
    ['weights of a person', { retention: 0.85, parameters: FITTED }],
  ])(`${String(STEPS)} random steps come out the same, with %s`, (_, scheduling) => {
    if (binding === null) return;
    const random = seededRandom(20_260_101);
    let stability = 0;
    let difficulty = 0;
    let rounding = 0;
    for (let step = 0; step < STEPS; step += ANSWERS_PER_CARD) {
      for (const { ours, theirs } of answerBoth(binding, scheduling, random)) {
        stability = Math.max(stability, distance(ours.stability, theirs.stability));
        difficulty = Math.max(difficulty, distance(ours.difficulty, theirs.difficulty));
        rounding = Math.max(rounding, Math.abs(ours.days - theirs.days) - TOLERANCE * ours.days);
      }
    }
    expect(stability).toBeLessThan(TOLERANCE);
    expect(difficulty).toBeLessThan(TOLERANCE);
    expect(rounding).toBeLessThanOrEqual(0.5);
  });
});

interface Step {
  readonly stability: number;
  readonly difficulty: number;
  /** To wait; ours are whole ones, one at the least. */
  readonly days: number;
}

/** One card answered at random, on the same day or long after it was due. */
function* answerBoth(
  { FSRSBinding, BindingMemoryState }: Rust,
  scheduling: Scheduling,
  random: Random,
): Generator<{ ours: Step; theirs: Step }> {
  const algorithm = buildScheduler(scheduling);
  const reference = new FSRSBinding(scheduling.parameters ? [...scheduling.parameters] : undefined);
  let ours: CardMemory | undefined;
  let theirs: Memory | null = null;
  let at = 0;
  for (let count = 0; count < ANSWERS_PER_CARD; count += 1) {
    const days = Math.floor(random() * random() * 4 * Math.min(ours?.stability ?? 0, 2000));
    const rating = RATINGS[Math.floor(random() * RATINGS.length)] ?? 'again';
    at += days * DAY_MILLIS;
    ours = remember(ours, { card: CARD, at, verdict: 'right', rating }, algorithm);
    const next: ItemState = reference.nextStates(theirs, scheduling.retention, days)[rating];
    const { stability, difficulty } = next.memory;
    yield {
      ours: { ...ours, days: algorithm.next_interval(ours.stability, days) },
      theirs: { stability, difficulty, days: Math.max(1, next.interval) },
    };
    theirs = new BindingMemoryState(stability, difficulty);
  }
}

function distance(ours: number, theirs: number): number {
  return Math.abs(ours - theirs) / theirs;
}
