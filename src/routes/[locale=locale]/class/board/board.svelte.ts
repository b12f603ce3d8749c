/** What the teacher sees and does at the wall, whoever keeps the log. */
import { askItem, type AskedItem } from '#lib/classroom/item/asked-item.ts';
import type { ItemRecord } from '#lib/classroom/session/class-session.ts';
import { itemOf, type Phase } from '#lib/classroom/session/phase.ts';
import type { Participant } from '#lib/classroom/session/participant.ts';
import type { ClassDriver, EventDraft } from '../drive/class-driver.ts';
import { nextAct, revealSteps, type RevealStep } from './next-act.ts';
import { keepShownStep, readShownStep, type ShownStep } from './shown-step.ts';
import { keepShownCards, readShownCards, type ShownCards } from './shown-cards.ts';

/** How much time is added at once. */
const MORE_MILLIS = 30_000;
const MORE_OWN_MILLIS = 5 * 60_000;
/** Where items follow each other by themselves: how long the answer stands before its explanation. */
const ANSWER_MILLIS = 4000;
/** Where a card is shown after the time is up, so much is added for it. */
const LATE_MILLIS = 1000;

export class Board {
  readonly driver: ClassDriver;
  /** Chosen by hand, for one item. */
  #shown = $state.raw<ShownStep | null>(null);
  #cards = $state.raw<ShownCards>({});
  #cardsOf = $state(-1);
  /** UTC milliseconds by the clock of the log. */
  now = $state(0);

  constructor(driver: ClassDriver) {
    this.driver = driver;
    this.now = driver.now();
    this.#shown = readShownStep(driver.session.plan.id);
  }

  get session() {
    return this.driver.session;
  }

  get phase(): Phase {
    return this.session.phase;
  }

  /** What the screen is about, also while it is paused. */
  get before(): Phase {
    return this.phase.kind === 'paused' ? this.phase.before : this.phase;
  }

  /** Index of the item on the wall; null where there is none. */
  get item(): number | null {
    return itemOf(this.phase);
  }

  get record(): ItemRecord | null {
    return this.item === null ? null : (this.session.items[this.item] ?? null);
  }

  get asked(): AskedItem | null {
    const { material, plan } = this.session;
    const { item, record } = this;
    if (item === null || record === null) return null;
    return askItem(material, item, record.order, plan.study);
  }

  get isRevealed(): boolean {
    return this.before.kind === 'revealed';
  }

  /** Which screen after the answer. */
  get step(): RevealStep {
    if (this.#shown !== null && this.#shown.item === this.item) return this.#shown.step;
    const { phase, session } = this;
    if (phase.kind !== 'revealed' || session.plan.settings.advance === 'by-hand') return 'answer';
    return !session.plan.settings.survey && this.now > phase.since + ANSWER_MILLIS
      ? 'why'
      : 'answer';
  }

  /** Milliseconds until no answer is taken; null where nothing runs out, or time stands still. */
  get leftMillis(): number | null {
    const { phase } = this;
    if (phase.kind === 'paused' && phase.before.kind === 'asking')
      return left(phase.before.closesAt, phase.since);
    return phase.kind === 'asking' || phase.kind === 'own' ? left(phase.closesAt, this.now) : null;
  }

  get isTimed(): boolean {
    return this.leftMillis !== null;
  }

  /** On a wall without phones the teacher says who knew what. */
  get isByHand(): boolean {
    return this.driver.by === 'wall';
  }

  get teams(): readonly Participant[] {
    return this.isByHand ? this.session.roster.present : [];
  }

  /** The cards that teams hold up for the item on the wall. */
  get cards(): ShownCards {
    if (this.item === null) return {};
    return this.#cardsOf === this.item
      ? this.#cards
      : readShownCards(this.session.plan.id, this.item);
  }

  /** Whether going on asks to be confirmed first. */
  next(): 'done' | 'confirm' {
    if (this.driver.isBusy) return 'done';
    const next = nextAct(this.session, this.step);
    switch (next.does) {
      case 'show':
        this.#show(next.step);
        break;
      case 'act':
        if (next.draft.type === 'revealed') this.#tellCards(next.draft.item);
        this.act(next.draft);
        break;
      case 'finish':
        return 'confirm';
      case 'nothing':
        break;
    }
    return 'done';
  }

  /** One screen back; what has happened stays. */
  back(): void {
    if (!this.isRevealed) return;
    const steps = revealSteps(this.session);
    this.#show(steps[Math.max(0, steps.indexOf(this.step) - 1)] ?? 'answer');
  }

  act(draft: EventDraft): void {
    this.driver.act(draft);
    this.now = this.driver.now();
  }

  pause(): void {
    if (this.driver.isBusy) return;
    this.act(this.phase.kind === 'paused' ? { type: 'resumed' } : { type: 'paused' });
  }

  addTime(): void {
    const millis = this.phase.kind === 'own' ? MORE_OWN_MILLIS : MORE_MILLIS;
    if (this.isTimed) this.act({ type: 'extended', millis });
  }

  skip(): void {
    const { before } = this;
    if (before.kind === 'asking' || before.kind === 'closed')
      this.act({ type: 'skipped', item: before.item });
  }

  /** Hands raised for the options of the item on the wall, by place. */
  get hands(): readonly number[] {
    return this.record?.hands ?? this.record?.order.map(() => 0) ?? [];
  }

  countHands(place: number, count: number): void {
    const { item, record } = this;
    if (item === null || record === null || !('options' in record.item)) return;
    if (!this.isByHand || this.teams.length > 0 || place >= record.order.length) return;
    const counts = this.hands.with(place, Math.max(0, Math.min(999, count)));
    this.act({ type: 'tallied', item, counts });
  }

  /** The same card once more takes it down. */
  showCard(team: string, place: number): void {
    const { item, phase, cards } = this;
    if (item === null || phase.kind !== 'asking') return;
    const { [team]: before, ...others } = cards;
    const millis = Math.max(0, this.driver.now() - phase.askedAt);
    this.#cards = before?.place === place ? others : { ...cards, [team]: { place, millis } };
    this.#cardsOf = item;
    keepShownCards(this.session.plan.id, item, this.#cards);
  }

  /** A team was right with what it said; or was not after all. */
  credit(participant: string, on: boolean): void {
    if (this.item !== null) this.act({ type: 'credited', item: this.item, participant, on });
  }

  #show(step: RevealStep): void {
    if (this.item === null) return;
    this.#shown = { item: this.item, step };
    keepShownStep(this.session.plan.id, this.#shown);
  }

  #tellCards(item: number): void {
    const { phase, cards } = this;
    if (!this.isByHand || phase.kind !== 'asking') return;
    const lateMillis = phase.closesAt === null ? 0 : this.driver.now() - phase.closesAt;
    if (lateMillis > 0 && Object.keys(cards).length > 0)
      this.act({ type: 'extended', millis: Math.ceil(lateMillis) + LATE_MILLIS });
    for (const [participant, { place, millis }] of Object.entries(cards))
      this.act({ type: 'answered', participant, item, response: { way: 'choose', place }, millis });
  }
}

function left(closesAt: number | null, now: number): number | null {
  return closesAt === null ? null : Math.max(0, closesAt - now);
}
