/**
 * All figures of the page about progress, in one replay of the log. Everything is derived from the
 * answers themselves, so that it outlives a change of the scheduler or of its weights.
 */
import type { Kind } from '#lib/bank/schema.ts';
import { localDay, type Moment } from '../local-day.ts';
import { RATINGS, VERDICTS } from '../log/answer-columns.ts';
import { NOT_RATED, type AnswerLog } from '../log/answer-log.ts';
import { replayLog } from '../replay-log.ts';
import type { CardRef } from '../review-event.ts';
import { NOT_TESTED } from '../schedule-card.ts';
import { BINS, binOf, calibrationBins, type CalibrationBin } from './calibration-bins.ts';
import { findStreak, type Streak } from './find-streak.ts';
import { forecastDue, type Forecast } from './forecast-due.ts';
import { rankHardest, type HardCard } from './rank-hardest.ts';
import { TallyColumns, type Counted } from './tally-columns.ts';
import type { Tally } from './tally.ts';

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
/** Chances are rounded to parts of it, so that their sums are exact: the same in any order. */
const CHANCE_PARTS = 2 ** 26;

export function collectStatistics(log: AnswerLog, scope: Scope): Statistics {
  const sums = new Sums(log, scope.from);
  const state = replayLog(log, (index, isFresh, chance) => {
    sums.take(index, isFresh, chance);
  });
  const days = sums.tallyDays();
  return {
    days,
    streak: findStreak(days.keys(), localDay(scope.now, scope.offsetMinutes)),
    forecast: forecastDue(state, scope, (card) => scope.isAsked(card)),
    ...sums.addUp((card) => scope.kindOf(card)),
    bins: calibrationBins(sums.bins),
  };
}

/** By day and by card; cards are added up at the end, of which there are far fewer than answers. */
class Sums {
  /** A row for each bin. */
  readonly bins = new TallyColumns(BINS);
  readonly #log: AnswerLog;
  /** The first local day of the period. */
  readonly #from: number;
  readonly #days = new Groups<number>();
  /** A row for each card of the log. */
  readonly #cards: TallyColumns;
  /** UTC milliseconds of each card's last answer. */
  readonly #lastAt: Float64Array;
  /** The day of the last answer, which is that of the next one nearly always; and its row. */
  #day = Number.NaN;
  #dayRow = 0;
  readonly #counted: Counted = {
    verdict: 0,
    responseMillis: 0,
    isFresh: false,
    // No integer to begin with, or engines lay the field out anew.
    foretold: 0.5,
    isRecalled: false,
  };

  constructor(log: AnswerLog, from: number) {
    this.#log = log;
    this.#from = from;
    this.#cards = new TallyColumns(log.cards.length);
    this.#lastAt = new Float64Array(log.cards.length);
  }

  /** @param chance of recall, 0 to 1, or `NOT_TESTED` */
  take(index: number, isFresh: boolean, chance: number): void {
    const { at, offsetMinutes, card, responseMillis, verdict, rating } = this.#log;
    const time = at[index] ?? 0;
    const counted = this.#counted;
    const given = rating[index] ?? NOT_RATED;
    counted.verdict = verdict[index] ?? WRONG;
    counted.responseMillis = responseMillis[index] ?? 0;
    counted.isFresh = isFresh;
    counted.isRecalled = given === NOT_RATED ? counted.verdict !== WRONG : given !== AGAIN;
    counted.foretold = Math.round(chance * CHANCE_PARTS) / CHANCE_PARTS;

    const day = localDay(time, offsetMinutes[index] ?? 0);
    if (day !== this.#day) {
      this.#day = day;
      this.#dayRow = this.#days.rowOf(day);
    }
    this.#days.sums.count(this.#dayRow, counted);
    if (day < this.#from) return;
    const which = card[index] ?? 0;
    this.#cards.count(which, counted);
    this.#lastAt[which] = time;
    if (chance !== NOT_TESTED) this.bins.countRecall(binOf(counted.foretold), counted);
  }

  tallyDays(): Map<number, Tally> {
    return this.#days.tallies();
  }

  addUp(kindOf: Scope['kindOf']): Pick<Statistics, 'total' | 'kinds' | 'texts' | 'hardest'> {
    const total = new TallyColumns(1);
    const kinds = new Groups<Kind | null>();
    const texts = new Groups<string>();
    const hard: HardCard[] = [];
    for (const [row, card] of this.#log.cards.entries()) {
      const answers = this.#cards.answersOf(row);
      if (answers === 0) continue;
      const wrong = this.#cards.wrongOf(row);
      const kind = kindOf(card);
      total.addRow(0, this.#cards, row);
      kinds.sums.addRow(kinds.rowOf(kind), this.#cards, row);
      texts.sums.addRow(texts.rowOf(card.bank), this.#cards, row);
      if (kind !== null) hard.push({ card, answers, wrong, lastAt: this.#lastAt[row] ?? 0 });
    }
    return {
      total: total.tallyOf(0),
      kinds: kinds.tallies(),
      texts: texts.tallies(),
      hardest: rankHardest(hard, MOST_HARD),
    };
  }
}

/** A row for each key there is. */
class Groups<Key> {
  readonly sums = new TallyColumns();
  readonly #rows = new Map<Key, number>();

  rowOf(key: Key): number {
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = this.sums.add();
    this.#rows.set(key, row);
    return row;
  }

  tallies(): Map<Key, Tally> {
    return new Map([...this.#rows].map(([key, row]) => [key, this.sums.tallyOf(row)]));
  }
}
