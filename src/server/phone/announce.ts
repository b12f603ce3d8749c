/** What phones are told of something that has happened. */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { Peer } from '../peer.ts';
import { currentView, leftMillis } from './current-view.ts';
import { ownResults, type OwnResult } from './own-results.ts';
import { askedMessage, joinedMessage, phoneMessage, revealedMessage } from './phone-message.ts';

export interface Audience {
  readonly session: ClassSession;
  /** By participant; those who are connected, be it that they were sent out. */
  readonly phones: ReadonlyMap<string, Peer>;
}

/** `now`: UTC milliseconds. What concerns one answer or one who joins is told by who handed it in. */
export function announce({ session, phones }: Audience, event: ClassEvent, now: number): void {
  const { phase } = session;
  switch (event.type) {
    case 'asked': {
      tellAll(askedMessage(session, event.item, leftMillis(phase, now), false));
      return;
    }
    case 'closed':
    case 'skipped': {
      tellAll(phoneMessage({ t: event.type, item: event.item }));
      return;
    }
    case 'revealed': {
      tellEach(event.item, (own) => revealedMessage(session, event.item, own));
      return;
    }
    case 'podium': {
      tellEach(null, (own) => phoneMessage({ t: 'podium', own }));
      return;
    }
    case 'ended':
    case 'paused': {
      tellAll(phoneMessage({ t: event.type }));
      return;
    }
    case 'opened': {
      tellAll(phoneMessage({ t: 'own-pace', leftMillis: leftMillis(phase, now) }));
      return;
    }
    case 'resumed': {
      goOn();
      return;
    }
    case 'extended':
      if (phase.kind !== 'paused') goOn();
      return;
    case 'removed':
      phones.get(event.participant)?.send(phoneMessage({ t: 'removed' }));
      return;
    case 'readmitted':
      tell(event.participant, [
        phoneMessage({ t: 'readmitted' }),
        ...currentView(session, event.participant, now),
      ]);
      return;
    case 'renamed':
      tell(event.participant, [joinedMessage(session, event.participant, null)]);
      return;
    case 'joined':
    case 'answered':
    case 'tallied':
    case 'credited':
      return;
  }

  function goOn(): void {
    if (phase.kind === 'asking') {
      const { item } = phase;
      tellAll(phoneMessage({ t: 'goes-on', item, leftMillis: leftMillis(phase, now) }));
    } else if (phase.kind === 'own') {
      tellAll(phoneMessage({ t: 'own-pace', leftMillis: leftMillis(phase, now) }));
    } else if (phase.kind === 'revealed') {
      tellEach(phase.item, (own) => revealedMessage(session, phase.item, own));
    } else if (phase.kind === 'closed' || phase.kind === 'skipped') {
      tellAll(phoneMessage({ t: phase.kind, item: phase.item }));
    }
  }

  function tell(participant: string, messages: readonly string[]): void {
    const phone = phones.get(participant);
    for (const message of messages) phone?.send(message);
  }

  /** Those who were sent out hear no more of it. */
  function tellAll(json: string | null): void {
    if (json === null) return;
    const bytes = Buffer.from(json);
    for (const [id, phone] of phones) if (session.roster.isPresent(id)) phone.send(bytes);
  }

  function tellEach(item: number | null, message: (own: OwnResult) => string): void {
    for (const [id, own] of ownResults(session, item)) phones.get(id)?.send(message(own));
  }
}
