/** What a teacher chooses before a session in class; all of it has a sensible answer already. */
import { USUAL_CLASS_SETTINGS, type ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import type { ClassWay } from '#lib/classroom/plan/plan-class.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { WhatToAsk } from './what-to-ask.svelte.ts';

/** What the fields of the form say, beside the settings themselves. */
export type Wished = Omit<ClassSettings, 'closesAt'> & {
  /** At one's own pace: minutes until the end; 0 for none. */
  readonly minutes: number;
};

export class SetUp extends WhatToAsk {
  #wished = $state.raw<Wished>({ ...USUAL_CLASS_SETTINGS, minutes: 20 });

  constructor() {
    super('wall');
  }

  get wished(): Wished {
    return this.#wished;
  }

  change(change: Partial<Wished>): void {
    this.#wished = { ...this.#wished, ...change };
  }

  /** The record of a session that has not begun. `team`: names a team by its number, from 1. */
  plan(
    way: ClassWay,
    now: number,
    team: (number: number) => { readonly fr: string; readonly en: string },
  ): Result<ClassRecord, 'nothing-to-ask'> {
    const settings = settingsFor(way, this.#wished, now);
    const planned = this.planFor(way, settings);
    if (!planned.ok) return planned;
    const teams = way === 'wall' ? settings.teams : 0;
    const events = Array.from({ length: teams }, (_, index) => ({
      type: 'joined' as const,
      at: now,
      participant: `team${String(index + 1)}`,
      name: team(index + 1),
      team: index,
    }));
    return ok({
      version: 1,
      by: way,
      ...planned.value,
      startedAt: now,
      events,
    });
  }
}

/** With one device in front, everyone goes together, by hand, and nobody has to be quick. */
function settingsFor(way: ClassWay, wished: Wished, now: number): ClassSettings {
  const { minutes, ...settings } = wished;
  if (way !== 'wall') {
    const hasEnd = settings.pace === 'own' && minutes > 0;
    return { ...settings, closesAt: hasEnd ? now + minutes * 60_000 : null };
  }
  const points = settings.points === 'speed' ? 'right' : settings.points;
  return { ...settings, points, pace: 'together', closesAt: null, advance: 'by-hand' };
}
