/** What a teacher chooses to hand out, and the session that is made of it. */
import { KEY_BYTES, sheetSettings } from '#lib/classroom/codes/hand-out.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { randomHex } from '../../random-hex.ts';
import { WhatToAsk } from '../what-to-ask.svelte.ts';

export const MOST_SHEET_ITEMS = 40;

export type HandOutRefusal = 'nothing-to-ask' | 'end-is-past' | 'count';

export class HandOutDesk extends WhatToAsk {
  times = $state(false);
  survey = $state(false);
  /** As a field for date and time has it, in the device's zone; '' without an end. */
  end = $state('');

  constructor() {
    super('codes');
  }

  /** `now`: UTC milliseconds. */
  make(now: number): Result<ClassRecord, HandOutRefusal> {
    const { bank, count, times, survey } = this;
    const closesAt = this.end === '' ? null : Date.parse(this.end);
    if (bank === null) return fail('nothing-to-ask');
    if (!Number.isInteger(count) || count < 1 || count > MOST_SHEET_ITEMS) return fail('count');
    if (closesAt !== null && !(closesAt > now)) return fail('end-is-past');
    const settings = sheetSettings({ times, survey, closesAt });
    const planned = this.planFor('codes', settings);
    if (!planned.ok) return planned;
    return ok({
      version: 1,
      by: 'codes',
      ...planned.value,
      startedAt: now,
      sheetKey: randomHex(KEY_BYTES),
      events: [{ type: 'opened', at: now }],
    });
  }
}
