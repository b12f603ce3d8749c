/**
 * What a teacher hands out, as a link or a code: which items of which bank, and how. Whoever has the
 * bank makes of it the same plan as the teacher's device, and the key that sheets are checked with.
 */
import type { Bank } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClassPlan } from '../plan/class-plan.ts';
import { USUAL_CLASS_SETTINGS, type ClassSettings } from '../plan/class-settings.ts';

/** Hexadecimal digits of a bank's content hash that tell one version of it from another. */
export const BANK_CHECK_DIGITS = 16;
/** Random bytes of the key. */
export const KEY_BYTES = 8;

export interface HandOut {
  /** Of the session: 24 hexadecimal digits. */
  readonly session: string;
  /** `check`: the first `BANK_CHECK_DIGITS` of its content hash. */
  readonly bank: { readonly id: string; readonly check: string };
  /** Places in the bank's own list, in the order asked. */
  readonly items: readonly number[];
  readonly seed: number;
  readonly study: StudyLanguage;
  /** Whether sheets tell how long each answer took. */
  readonly times: boolean;
  readonly survey: boolean;
  /** UTC milliseconds; null without an end. */
  readonly closesAt: number | null;
  /** 16 hexadecimal digits. */
  readonly key: string;
}

/** Sheets are filled in at everyone's own pace. */
export function sheetSettings({
  times,
  survey,
  closesAt,
}: Pick<HandOut, 'times' | 'survey' | 'closesAt'>): ClassSettings {
  return {
    ...USUAL_CLASS_SETTINGS,
    pace: 'own',
    timer: times ? 'on' : 'off',
    names: 'typed',
    ranking: 'hidden',
    closesAt,
    survey,
  };
}

/** Null where the bank is not the one that the plan was made from. */
export function handOutOf(plan: ClassPlan, key: string, bank: Bank): HandOut | null {
  const { id: session, seed, study, settings } = plan;
  if (bank.id !== plan.bank.id || bank.contentHash !== plan.bank.contentHash) return null;
  const places = new Map(bank.items.map((item, place) => [item.id, place]));
  const items = plan.items.map((id) => places.get(id)).filter((place) => place !== undefined);
  if (items.length < plan.items.length) return null;
  return {
    session,
    bank: { id: bank.id, check: bank.contentHash.slice(0, BANK_CHECK_DIGITS) },
    items,
    seed,
    study,
    times: settings.timer !== 'off',
    survey: settings.survey,
    closesAt: settings.closesAt,
    key,
  };
}

/** `other-bank`: not the text it was made for, or another version of it. */
export function planOf(handOut: HandOut, bank: Bank): Result<ClassPlan, 'other-bank'> {
  const { session, seed, study } = handOut;
  if (bank.id !== handOut.bank.id || !bank.contentHash.startsWith(handOut.bank.check))
    return fail('other-bank');
  const items = handOut.items
    .map((place) => bank.items[place]?.id)
    .filter((id) => id !== undefined);
  if (items.length < handOut.items.length) return fail('other-bank');
  return ok({
    version: 1,
    id: session,
    bank: { id: bank.id, contentHash: bank.contentHash },
    items,
    seed,
    study,
    settings: sheetSettings(handOut),
  });
}
