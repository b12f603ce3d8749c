/** Of what text, in which language and what kinds a class is asked: the same for every way. */
import { KINDS } from '#lib/bank/kinds.ts';
import type { Bank, Kind } from '#lib/bank/schema.ts';
import { materialFor, type ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import type { ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import { askableInClass, planClass, type ClassWay } from '#lib/classroom/plan/plan-class.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { app } from '../../app-state.svelte.ts';
import { newId } from '../random-hex.ts';

const USUAL_COUNT = 10;

export interface Planned {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
}

export class WhatToAsk {
  bankId = $state<string | null>(null);
  study = $state<StudyLanguage>('fr');
  count = $state(USUAL_COUNT);
  #left = $state.raw<readonly Kind[]>([]);
  readonly #way: ClassWay;

  /** `way`: whose kinds are offered. */
  constructor(way: ClassWay) {
    this.#way = way;
  }

  get bank(): Bank | null {
    return this.bankId === null ? null : app.bank(this.bankId);
  }

  /** Kinds that the text has something to ask of, with how much. */
  get kinds(): { readonly kind: Kind; readonly count: number; readonly isOn: boolean }[] {
    if (this.bank === null) return [];
    const items = askableInClass(this.bank, { way: this.#way, study: this.study }, app.device);
    return KINDS.map((kind) => ({
      kind,
      count: items.filter((item) => item.kind === kind).length,
      isOn: !this.#left.includes(kind),
    })).filter(({ count }) => count > 0);
  }

  toggle(kind: Kind): void {
    this.#left = this.#left.includes(kind)
      ? this.#left.filter((each) => each !== kind)
      : [...this.#left, kind];
  }

  protected planFor(way: ClassWay, settings: ClassSettings): Result<Planned, 'nothing-to-ask'> {
    const { bank, study, count } = this;
    if (bank === null) return fail('nothing-to-ask');
    const kinds = KINDS.filter((kind) => !this.#left.includes(kind));
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const wish = { way, study, kinds, count, settings, seed, id: newId() };
    const plan = planClass(bank, wish, app.device);
    const material = plan.ok ? materialFor(bank, plan.value) : plan;
    if (!plan.ok || !material.ok) return fail('nothing-to-ask');
    return ok({ plan: plan.value, material: material.value });
  }
}
