/** What a sheet that was read means for the session: somebody joins and answers, all at once. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/sha256.ts';
import { LONGEST_NAME, type ClassEvent } from '../session/class-event.ts';
import type { ClassSession } from '../session/class-session.ts';
import type { Participant } from '../session/participant.ts';
import type { Sheet } from './sheet-code.ts';

const ID_DIGITS = 16;

/**
 * `duplicate`: the same label and the same answers. `other-answers`: the same label, and somebody has
 * to say whether this sheet stands instead of the one before, or beside it.
 */
export interface SheetConflict {
  readonly code: 'duplicate' | 'other-answers';
  readonly participant: Participant;
}

/** What to do about a conflict: tell of it, or go on. */
export type OnConflict = 'tell' | 'replace' | 'keep-both';

/** Events that all happen, in this order; `at`: see `timeFor`. */
export function takeSheet(
  session: ClassSession,
  sheet: Sheet,
  at: number,
  onConflict: OnConflict = 'tell',
): Result<ClassEvent[], SheetConflict> {
  const { roster } = session;
  const same = roster.find(idFor(sheet, 0));
  const holder = roster.holderOf(sheet.label);
  if (same !== undefined && onConflict === 'tell') {
    if (!same.removed) return fail({ code: 'duplicate', participant: same });
    const isFree = holder === undefined || holder.id === same.id || holder.removed;
    if (isFree) return ok([{ type: 'readmitted', at, participant: same.id }]);
  }
  if (holder === undefined) return ok(joining(session, sheet, sheet.label, at));
  if (!holder.removed && onConflict === 'tell')
    return fail({ code: 'other-answers', participant: holder });
  const numbered = freeName(session, sheet.label);
  if (!holder.removed && onConflict === 'keep-both')
    return ok(joining(session, sheet, numbered, at));
  // The name goes to the new sheet; the one before keeps a number, should it come back.
  const { id: participant } = holder;
  const name = { fr: numbered, en: numbered };
  const events: ClassEvent[] = [{ type: 'renamed', at, participant, name }];
  if (!holder.removed) events.push({ type: 'removed', at, participant });
  return ok([...events, ...joining(session, sheet, sheet.label, at)]);
}

/** A sheet that was filled in before the end may be read after it. */
export function timeFor({ plan }: Pick<ClassSession, 'plan'>, now: number): number {
  return Math.min(now, plan.settings.closesAt ?? now);
}

/** The label, or with the first number from 2 on that nobody has. */
export function freeName(session: ClassSession, label: string): string {
  for (let number = 2; ; number += 1) {
    const ending = ` ${String(number)}`;
    const name = `${cutTo(label, LONGEST_NAME - ending.length)}${ending}`;
    if (!session.roster.isNameTaken(name)) return name;
  }
}

function joining(session: ClassSession, sheet: Sheet, name: string, at: number): ClassEvent[] {
  const participant = freeId(session, sheet);
  const joined = { type: 'joined' as const, at, participant, team: null };
  const answered = sheet.answers.flatMap((response, item) => {
    if (response === null) return [];
    const millis = sheet.seconds === null ? undefined : (sheet.seconds[item] ?? 0) * 1000;
    const event = { type: 'answered' as const, at, participant, item, response };
    return [millis === undefined ? event : { ...event, millis }];
  });
  return [{ ...joined, name: { fr: name, en: name } }, ...answered];
}

function freeId({ roster }: ClassSession, sheet: Sheet): string {
  let count = 0;
  while (roster.find(idFor(sheet, count)) !== undefined) count += 1;
  return idFor(sheet, count);
}

/** The same for the same label and answers; `count`: of others who have just these. */
function idFor({ label, answers }: Sheet, count: number): string {
  return sha256Hex(JSON.stringify([label, answers, count])).slice(0, ID_DIGITS);
}

/** Whole characters. */
function cutTo(text: string, units: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept.trimEnd();
}
