/**
 * All figures of the page about progress, in one replay of the log. Everything is derived from the
 * answers themselves, so that it outlives a change of the scheduler or of its weights.
 */
import type { Kind } from '#lib/bank/schema.ts';
import { applyStanding } from '../apply-standing.ts';
import { EMPTY_LEARNING_STATE } from '../empty-learning-state.ts';
import { localDay, type Moment } from '../local-day.ts';
import { RATINGS, VERDICTS } from '../log/answer-columns.ts';
import { NOT_RATED, type AnswerLog } from '../log/answer-log.ts';
import { replayLog } from '../replay-log.ts';
import type { CardRef } from '../review-event.ts';
import { binOf, emptyBins, type CalibrationBin } from './calibration-bins.ts';
import { count, countRecall, NOT_TESTED, type Counted } from './counted-answer.ts';
import { findStreak, type Streak } from './find-streak.ts';
import { forgettingCurve, type ForgettingCurve } from './forgetting-curve.ts';
import { forecastDue, type Forecast } from './forecast-due.ts';
import { rankHardest, type HardCard } from './rank-hardest.ts';
import { emptyTally, type Tally } from './tally.ts';

export interface Scope extends Moment {
  /** The first local day that `total`, `kinds`, `texts`, `bins` and `hardest` count. */
  readonly from: number;
  /** Null where the card's question is not there any more. */
  kindOf(card: CardRef): Kind | null;
  /** Whether the card is asked in what is being studied; only those come due. */
  isAsked(card: CardRef): boolean;
}

export interface Statistics {
  /** By local day, the earliest answer's first; of all time. */
  readonly days: ReadonlyMap<number, Readonly<Tally>>;
  readonly streak: Streak;
  readonly forecast: Forecast;
  readonly total: Readonly<Tally>;
  /** Null: of questions that are not there any more. */
  readonly kinds: ReadonlyMap<Kind | null, Readonly<Tally>>;
  /** By the bank's id. */
  readonly texts: ReadonlyMap<string, Readonly<Tally>>;
  readonly bins: readonly Readonly<CalibrationBin>[];
  /** The hardest first; only questions that are there. */
  readonly hardest: readonly HardCard[];
}

const MOST_HARD = 6;
const AGAIN = RATINGS.indexOf('again');
const WRONG = VERDICTS.indexOf('wrong');
const DAY_MILLIS = 86_400_000;

export function collectStatistics(log: AnswerLog, scope: Scope): Statistics {
  const sums = new Sums(log, scope);
  const state = replayLog(log, (index, before) => sums.take(index, before));
  const today = localDay(scope.now, scope.offsetMinutes);
  return {
    days: sums.days,
    streak: findStreak(sums.days.keys(), today),
    forecast: forecastDue(state, scope, (card) => scope.isAsked(card)),
    total: sums.total,
    kinds: sums.kinds,
    texts: sums.texts,
    bins: sums.bins,
    hardest: rankHardest(sums.hardCards(), MOST_HARD),
  };
}

/** What is counted of one card, and where its answers are counted too. */
interface CardSums {
  readonly kind: Kind | null;
  readonly groups: readonly Tally[];
  answers: number;
  wrong: number;
  lastAt: number;
}

class Sums {
  readonly days = new Map<number, Tally>();
  readonly kinds = new Map<Kind | null, Tally>();
  readonly texts = new Map<string, Tally>();
  readonly total = emptyTally();
  readonly bins = emptyBins();
  readonly #log: AnswerLog;
  readonly #scope: Scope;
  readonly #cards: (CardSums | undefined)[];
  readonly #chance: ForgettingCurve;
  /** The day of the last answer, which is that of the next one nearly always. */
  #day: { readonly day: number; readonly tally: Tally } = { day: Number.NaN, tally: emptyTally() };
  readonly #counted: Counted = {
    verdict: 0,
    responseMillis: 0,
    isFresh: false,
    foretold: NOT_TESTED,
    isRecalled: false,
  };

  constructor(log: AnswerLog, scope: Scope) {
    this.#log = log;
    this.#scope = scope;
    this.#cards = log.cards.map(() => undefined);
    const { scheduling } = log.amendments.standing.reduce(applyStanding, EMPTY_LEARNING_STATE);
    this.#chance = forgettingCurve(scheduling);
  }

  /** `before`: the card as it was; undefined where this is its first answer. */
  take(index: number, before: { lastAt: number; stability: number } | undefined): void {
    const { at, offsetMinutes, card, responseMillis, verdict, rating } = this.#log;
    const time = at[index] ?? 0;
    const counted = this.#counted;
    const nights = before === undefined ? 0 : nightsBetween(before.lastAt, time);
    const given = rating[index] ?? NOT_RATED;
    counted.verdict = verdict[index] ?? WRONG;
    counted.responseMillis = responseMillis[index] ?? 0;
    counted.isFresh = before === undefined;
    counted.isRecalled = given === NOT_RATED ? counted.verdict !== WRONG : given !== AGAIN;
    counted.foretold =
      before === undefined || nights < 1 ? NOT_TESTED : this.#chance(nights, before.stability);

    const day = localDay(time, offsetMinutes[index] ?? 0);
    if (day !== this.#day.day) this.#day = { day, tally: getOrAdd(this.days, day, emptyTally) };
    count(this.#day.tally, counted);
    if (day < this.#scope.from) return;
    count(this.total, counted);
    const own = this.#sumsOf(card[index] ?? 0);
    for (const group of own.groups) count(group, counted);
    own.answers += 1;
    if (counted.verdict === WRONG) own.wrong += 1;
    own.lastAt = time;
    if (counted.foretold !== NOT_TESTED) countRecall(binOf(this.bins, counted.foretold), counted);
  }

  hardCards(): HardCard[] {
    return this.#cards.flatMap((sums, index) => {
      const card = this.#log.cards[index];
      if (sums === undefined || card === undefined || sums.kind === null) return [];
      const { answers, wrong, lastAt } = sums;
      return [{ card, answers, wrong, lastAt }];
    });
  }

  #sumsOf(index: number): CardSums {
    const known = this.#cards[index];
    if (known !== undefined) return known;
    const card = this.#log.cards[index];
    if (card === undefined) throw new Error('an answer without its card');
    const kind = this.#scope.kindOf(card);
    const groups = [
      getOrAdd(this.kinds, kind, emptyTally),
      getOrAdd(this.texts, card.bank, emptyTally),
    ];
    const sums = { kind, groups, answers: 0, wrong: 0, lastAt: 0 };
    this.#cards[index] = sums;
    return sums;
  }
}

/** Days of the calendar in UTC, as FSRS counts them. */
function nightsBetween(before: number, after: number): number {
  return Math.floor(after / DAY_MILLIS) - Math.floor(before / DAY_MILLIS);
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
