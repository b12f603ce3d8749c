/** Takes the last sheet back: a log only grows, so that this too is something that happens. */
import type { ClassEvent } from '../session/class-event.ts';
import type { ClassSession } from '../session/class-session.ts';
import type { Participant } from '../session/participant.ts';
import { freeName } from './take-sheet.ts';

/** Those whom the events of a sheet are about, as they were before; null for who was not there. */
export type Before = ReadonlyMap<string, Participant | null>;

/** To be asked before the events happen. */
export function stateBefore({ roster }: ClassSession, events: readonly ClassEvent[]): Before {
  const ids = events.flatMap((event) => ('participant' in event ? [event.participant] : []));
  return new Map(ids.map((id) => [id, roster.find(id) ?? null]));
}

/** Nobody who came is left, everybody who went is back, and names are whose they were. */
export function undoTaking(session: ClassSession, before: Before, at: number): ClassEvent[] {
  const events: ClassEvent[] = [];
  const isNameWanted = (id: string, name: string) =>
    [...before].some(([other, was]) => other !== id && was?.name.fr === name);
  for (const [participant, was] of before) {
    const now = session.roster.find(participant);
    if (was !== null || now === undefined) continue;
    if (isNameWanted(participant, now.name.fr)) {
      const name = freeName(session, now.name.fr);
      events.push({ type: 'renamed', at, participant, name: { fr: name, en: name } });
    }
    if (!now.removed) events.push({ type: 'removed', at, participant });
  }
  for (const [participant, was] of before) {
    const now = session.roster.find(participant);
    if (was === null || now === undefined) continue;
    if (was.name.fr !== now.name.fr)
      events.push({ type: 'renamed', at, participant, name: was.name });
    if (was.removed !== now.removed)
      events.push({ type: was.removed ? 'removed' : 'readmitted', at, participant });
  }
  return events;
}
