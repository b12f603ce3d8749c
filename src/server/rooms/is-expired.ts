/**
 * When a room is closed and its log removed: nothing about anybody is kept longer than it takes to
 * fetch the report, which is the teacher's, on their own device.
 */
import type { Room } from './room.ts';

/** After the end, for a host who was cut off to fetch the last of the log. */
const AFTER_END_MILLIS = 2 * 3_600_000;
/** Nothing has happened for that long. */
const IDLE_MILLIS = 24 * 3_600_000;

/** `now`: UTC milliseconds. */
export function isExpired(room: Room, now: number): boolean {
  return now > keptUntil(room);
}

/** UTC milliseconds. */
export function keptUntil({ session, lastAt }: Pick<Room, 'session' | 'lastAt'>): number {
  if (session.isOver) return lastAt + AFTER_END_MILLIS;
  const { phase } = session;
  const closesAt = phase.kind === 'own' ? (phase.closesAt ?? 0) : 0;
  return Math.max(lastAt, closesAt) + IDLE_MILLIS;
}
