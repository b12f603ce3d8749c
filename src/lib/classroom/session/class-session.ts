/**
 * A session in class: what replaying its events gives. No clock, no chance, no network: whoever keeps
 * the log says when things happened. An event that cannot happen changes nothing and says why, so
 * that any two replays of one log agree, however the events came into it.
 */
import type { Item } from '#lib/bank/schema.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { ordersOf } from '../item/asked-item.ts';
import { markClassResponse } from '../item/mark-class-response.ts';
import type { ClassMaterial } from '../plan/class-material.ts';
import type { ClassPlan } from '../plan/class-plan.ts';
import { answerMillis } from './answer-time.ts';
import type { ClassEvent, ClassEventOf } from './class-event.ts';
import { nextPhase, settledItems } from './next-phase.ts';
import type { GivenAnswer } from './participant.ts';
import type { Phase } from './phase.ts';
import { refuseAnswer } from './refuse-answer.ts';
import type { ClassRefusal } from './refusal.ts';
import { Roster } from './roster.ts';
import { pointsFor } from './score-answer.ts';

/** What became of one item. */
export interface ItemRecord {
  readonly item: Item;
  /** The order of the screen: indexes into the item's own list. */
  readonly order: readonly number[];
  /** Milliseconds to answer in; null for as long as it takes. Grows when time is added. */
  limitMillis: number | null;
  state: 'waiting' | 'asked' | 'revealed' | 'skipped';
  /** How many items had been settled when it was asked; 0 at one's own pace. */
  askedAfter: number;
  /** By participant. */
  readonly answers: Map<string, GivenAnswer>;
  /** Raised hands, by place of the screen; null where hands were not counted. */
  hands: readonly number[] | null;
}

export class ClassSession {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly roster: Roster;
  readonly items: readonly ItemRecord[];
  #phase: Phase = { kind: 'lobby' };

  constructor(plan: ClassPlan, material: ClassMaterial) {
    const orders = ordersOf(plan, material);
    this.plan = plan;
    this.material = material;
    this.roster = new Roster(plan.settings);
    this.items = material.items.map((item, index) => ({
      item,
      order: orders[index] ?? [],
      limitMillis: plan.settings.pace === 'own' ? null : answerMillis(item, plan.settings),
      state: 'waiting',
      askedAfter: 0,
      answers: new Map(),
      hands: null,
    }));
  }

  get phase(): Phase {
    return this.#phase;
  }

  get isOver(): boolean {
    return this.#phase.kind === 'ended';
  }

  /** What an answer to an item was worth so far, summed over the items that count. */
  pointsOf(participant: string): number {
    return this.items.reduce((sum, { state, answers }) => {
      return state === 'skipped' ? sum : sum + (answers.get(participant)?.points ?? 0);
    }, 0);
  }

  /** Changes nothing where it is refused. */
  apply(event: ClassEvent): Result<ClassEvent, ClassRefusal> {
    if (this.isOver) return fail('over');
    const refusal = this.#take(event);
    return refusal === null ? ok(event) : fail(refusal);
  }

  #take(event: ClassEvent): ClassRefusal | null {
    switch (event.type) {
      case 'joined':
      case 'renamed':
      case 'removed':
      case 'readmitted':
        return this.roster.take(event, this.#phase, this.#settledCount());
      case 'answered':
        return this.#answer(event);
      case 'credited':
        return this.#credit(event);
      case 'tallied':
        return this.#tally(event);
      default: {
        const next = nextPhase(this.#phase, event, this);
        if (!next.ok) return next.error;
        this.#phase = next.value;
        return null;
      }
    }
  }

  #answer(event: ClassEventOf<'answered'>): ClassRefusal | null {
    const refusal = refuseAnswer(event, this.#phase, this);
    const record = this.items[event.item];
    if (refusal !== null || record === undefined) return refusal ?? 'no-such-item';
    const { item, order, limitMillis, answers } = record;
    const verdict = markClassResponse(item, order, this.plan.study, event.response);
    if (verdict === null) return 'does-not-fit';
    const millis = event.millis ?? millisSince(this.#phase, event.at);
    const points = pointsFor(verdict, millis, limitMillis, this.plan.settings);
    answers.set(event.participant, { response: event.response, verdict, millis, points });
    return null;
  }

  #credit({ at, item, participant, on }: ClassEventOf<'credited'>): ClassRefusal | null {
    const record = this.items[item];
    if (record === undefined || record.state === 'waiting') return 'no-such-item';
    if (record.state === 'skipped') return 'not-open';
    if (!this.roster.isPresent(participant)) return 'no-such-participant';
    const given = record.answers.get(participant);
    if (given !== undefined && given.response !== null) return 'answered-already';
    if (!on) return record.answers.delete(participant) ? null : 'not-now';
    const millis = millisSince(this.#phase, at);
    const points = pointsFor('right', millis, null, this.plan.settings);
    record.answers.set(participant, { response: null, verdict: 'right', millis, points });
    return null;
  }

  #tally({ item, counts }: ClassEventOf<'tallied'>): ClassRefusal | null {
    const record = this.items[item];
    if (record === undefined || record.state === 'waiting') return 'no-such-item';
    if (record.state === 'skipped') return 'not-open';
    if (!('options' in record.item) || counts.length !== record.order.length) return 'does-not-fit';
    record.hands = counts;
    return null;
  }

  /** An item that takes no more answers is settled for whoever comes now. */
  #settledCount(): number {
    const phase = this.#phase.kind === 'paused' ? this.#phase.before : this.#phase;
    return settledItems(this.items) + (phase.kind === 'closed' ? 1 : 0);
  }
}

/** Since the item on the wall was asked; 0 where there is none. */
function millisSince(phase: Phase, at: number): number {
  return phase.kind === 'asking' ? Math.max(0, at - phase.askedAt) : 0;
}
