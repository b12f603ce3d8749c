/** A sheet while it is filled in: what it asks, what has been answered, kept on the device at once. */
import type { Bank } from '#lib/bank/schema.ts';
import type { FilledSheet } from '#lib/classroom/codes/filled-sheet.ts';
import { planOf, type HandOut } from '#lib/classroom/codes/hand-out.ts';
import { MOST_SECONDS, writeSheet } from '#lib/classroom/codes/sheet-code.ts';
import { askItem, ordersOf } from '#lib/classroom/item/asked-item.ts';
import { materialFor, type ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import { app } from '../../app-state.svelte.ts';
import { responseOf } from './response-of.ts';

export class Filling {
  readonly handOut: HandOut;
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly #orders: readonly (readonly number[])[];
  #sheet = $state.raw<FilledSheet>(EMPTY);
  #isKept = $state(true);
  /** Milliseconds since the page was opened. */
  #shownAt = performance.now();

  private constructor(
    handOut: HandOut,
    plan: ClassPlan,
    material: ClassMaterial,
    sheet: FilledSheet,
  ) {
    this.handOut = handOut;
    this.plan = plan;
    this.material = material;
    this.#orders = ordersOf(plan, material);
    this.#sheet = sheet;
  }

  /** Null where the bank is not the one that was meant. */
  static from(handOut: HandOut, bank: Bank, sheet: FilledSheet): Filling | null {
    const plan = planOf(handOut, bank);
    const material = plan.ok ? materialFor(bank, plan.value) : plan;
    return plan.ok && material.ok ? new Filling(handOut, plan.value, material.value, sheet) : null;
  }

  get sheet(): FilledSheet {
    return this.#sheet;
  }

  get total(): number {
    return this.plan.items.length;
  }

  /** Index of an item; from `total` on the sheet is looked over, then shown as a code. */
  get position(): number {
    return this.#sheet.position;
  }

  /** False while what was done last could not be stored. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** By item: whether there is an answer. */
  get answered(): readonly boolean[] {
    return this.plan.items.map((_, index) => this.#response(index) !== null);
  }

  item(index: number) {
    const item = this.material.items[index];
    const order = this.#orders[index];
    const asked = order && askItem(this.material, index, order, this.plan.study);
    return item && order && asked ? { item, order, asked } : null;
  }

  draftOf(index: number): string {
    return this.#sheet.drafts[index] ?? '';
  }

  draft(text: string): void {
    const { drafts, position } = this.#sheet;
    this.#keep({ drafts: drafts.map((before, index) => (index === position ? text : before)) });
  }

  goTo(position: number): void {
    this.#keep({ ...this.#timed(), position });
  }

  /** The page goes: what has been looked at so far counts. */
  pause(): void {
    if (this.position < this.total) this.#keep(this.#timed());
  }

  nameIt(label: string): void {
    this.#keep({ label });
  }

  /** Null until there is a label. */
  get code(): Uint8Array | null {
    const { label, times } = this.#sheet;
    if (label === null) return null;
    const { plan, material, handOut } = this;
    const answers = plan.items.map((_, index) => this.#response(index));
    const seconds = times.map((millis) => Math.min(MOST_SECONDS, Math.round(millis / 1000)));
    const sheet = { label, answers, seconds: handOut.times ? seconds : null };
    return writeSheet({ plan, material, key: handOut.key }, sheet);
  }

  isOver(now: number): boolean {
    return this.handOut.closesAt !== null && now > this.handOut.closesAt;
  }

  #response(index: number) {
    const item = this.material.items[index];
    return item ? responseOf(item, this.#orders[index] ?? [], this.draftOf(index)) : null;
  }

  #timed(): Pick<FilledSheet, 'times'> {
    const now = performance.now();
    const spent = Math.round(now - this.#shownAt);
    this.#shownAt = now;
    const { times, position } = this.#sheet;
    return { times: times.map((before, index) => (index === position ? before + spent : before)) };
  }

  #keep(change: Partial<FilledSheet>): void {
    this.#sheet = { ...this.#sheet, ...change };
    void app.store
      .keepFilledSheet(app.profile.id, this.#sheet)
      .then(({ ok }) => (this.#isKept = ok));
  }
}

const EMPTY: FilledSheet = {
  version: 1,
  id: '',
  code: '',
  drafts: [],
  times: [],
  position: 0,
  label: null,
  startedAt: 0,
};

/** `code`: of the hand-out. `now`: UTC milliseconds. */
export function emptySheet(id: string, code: string, items: number, now: number): FilledSheet {
  const drafts = Array.from({ length: items }, () => '');
  return { ...EMPTY, id, code, drafts, times: drafts.map(() => 0), startedAt: now };
}
