/** What a participant who is in the room says. */
import type { ParticipantMessage } from '#lib/classroom/protocol/client-message.ts';
import type { Room } from '../rooms/room.ts';
import type { Wire } from '../socket/wire.ts';
import { leftMillis } from './current-view.ts';
import { ownResult } from './own-results.ts';
import { askedMessage, becauseMessage, keptMessage, revealedMessage } from './phone-message.ts';
import { refusedBefore } from './refused-before.ts';

export interface Seat {
  readonly room: Room;
  readonly participant: string;
}

type Said<T extends ParticipantMessage['t']> = Extract<ParticipantMessage, { t: T }>;

export function hearSeated(wire: Wire, seat: Seat, said: Said<'answer' | 'show' | 'why'>): void {
  const { session } = seat.room;
  if (!session.roster.isPresent(seat.participant)) {
    wire.refuse('removed');
    return;
  }
  if (session.items[said.item] === undefined) {
    wire.refuse('no-such-item', said.item);
    return;
  }
  if (said.t === 'answer') answer(wire, seat, said);
  else if (said.t === 'show') show(wire, seat, said.item);
  else tellWhy(wire, seat, said.item);
}

function answer(wire: Wire, { room, participant }: Seat, { item, response }: Said<'answer'>): void {
  const { session } = room;
  const event = { type: 'answered' as const, at: room.time, participant, item, response };
  const refusal = refusedBefore(session, event);
  if (refusal !== null) {
    wire.refuse(refusal, item);
    return;
  }
  room.append(event, null, (outcome, durable) => {
    if (!outcome.ok) {
      wire.refuse(outcome.error, item);
      return;
    }
    wire.send(keptMessage(item, durable));
    // at one's own pace the answer is shown at once, to who has given it
    if (session.phase.kind === 'own') reveal(wire, { room, participant }, item);
  });
}

/** After a reload a phone knows no more what it has answered, and what came of it. */
function show(wire: Wire, { room, participant }: Seat, item: number): void {
  const { session, time } = room;
  const { phase } = session;
  if (phase.kind !== 'own') {
    wire.refuse('not-now');
    return;
  }
  const isGiven = hasAnswered({ room, participant }, item);
  const message = askedMessage(session, item, leftMillis(phase, time), isGiven);
  if (message !== null) wire.send(message);
  if (isGiven) reveal(wire, { room, participant }, item);
}

function tellWhy(wire: Wire, seat: Seat, item: number): void {
  const { session } = seat.room;
  const isOwn = session.phase.kind === 'own' && hasAnswered(seat, item);
  if (session.items[item]?.state === 'revealed' || isOwn) wire.send(becauseMessage(session, item));
  else wire.refuse('not-now');
}

function reveal(wire: Wire, { room: { session }, participant }: Seat, item: number): void {
  const own = ownResult(session, participant, item, false);
  wire.send(revealedMessage(session, item, own));
}

function hasAnswered({ room: { session }, participant }: Seat, item: number): boolean {
  return session.items[item]?.answers.has(participant) ?? false;
}
