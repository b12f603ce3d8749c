/** What people do about the question on the screen besides answering it; R takes each back. */
import { ok, type Result } from '#lib/core/result.ts';
import type { StoreFailure } from '#lib/store/store-failure.ts';
import { dayStart, localDay } from '#lib/study/local-day.ts';
import type { Rating } from '#lib/study/review-event.ts';
import { advance, currentEntry, withStep, type Session } from '#lib/study/session.ts';
import { app } from '../../app-state.svelte.ts';

type Done = Promise<Result<unknown, StoreFailure>>;

export async function flag(on: boolean): Done {
  const { session, entry } = current();
  if (session === null || entry === null) return ok(null);
  return app.record({ type: 'mark', card: entry.card, mark: 'flagged', on }, ({ id }) =>
    withStep(session, id, 'mark'),
  );
}

/** Not asked any more, until it is taken back; `on` false asks a leech again all the same. */
export async function setAside(on = true): Done {
  const { session, entry } = current();
  if (session === null || entry === null) return ok(null);
  return app.record({ type: 'mark', card: entry.card, mark: 'suspended', on }, ({ id }) =>
    on ? passedOver(session, id, 'mark') : withStep(session, id, 'mark'),
  );
}

/** Asked again from tomorrow on. */
export async function putOff(): Done {
  const { session, entry } = current();
  if (session === null || entry === null) return ok(null);
  const now = Date.now();
  const offsetMinutes = -new Date(now).getTimezoneOffset();
  const until = dayStart(localDay(now, offsetMinutes) + 1, offsetMinutes);
  return app.record({ type: 'bury', card: entry.card, until }, ({ id }) =>
    passedOver(session, id, 'bury'),
  );
}

/** Rates the answer that is shown, and goes on. */
export async function rate(rating: Rating): Done {
  const { session, entry } = current();
  if (session === null || entry?.outcome == null) return ok(null);
  return app.record({ type: 'rate', rates: entry.outcome.event, rating }, ({ id }) =>
    advance(withStep(session, id, 'rate'), Date.now()),
  );
}

function current() {
  const { session } = app;
  return { session, entry: session === null ? null : currentEntry(session) };
}

/** On without an answer; a question that was answered stays until its reader goes on. */
function passedOver(session: Session, event: string, type: 'mark' | 'bury'): Session {
  if (currentEntry(session)?.outcome !== null) return withStep(session, event, type);
  return advance(withStep(session, event, type, { leftOut: true }), Date.now());
}
