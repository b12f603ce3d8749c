/** How participants come into a room. */
import { moderateName } from '#lib/classroom/names/moderate-name.ts';
import type { ParticipantName } from '#lib/classroom/session/class-event.ts';
import type { Refusal } from '#lib/classroom/protocol/server-message.ts';
import { ok, fail, type Result } from '#lib/core/result.ts';
import type { Peer } from '../peer.ts';
import { currentView } from '../phone/current-view.ts';
import { joinedMessage, phoneMessage, refusedMessage } from '../phone/phone-message.ts';
import { drawFreeName } from './draw-free-name.ts';
import type { Room } from './room.ts';
import { hashToken, newToken, participantOf } from './secret.ts';

/** Two who draw one name at the same moment: the second draws again. */
const DRAWS = 8;

export interface JoinWish {
  /** Null: draw one. */
  readonly name: string | null;
  readonly team: number | null;
  /** Who asks may have drawn it. */
  readonly token?: string | undefined;
}

/** `seated`: the participant, once it is on disk; null where it was refused. Both are told to the peer. */
export function join(
  room: Room,
  peer: Peer,
  wish: JoinWish,
  seated: (participant: string | null) => void,
  draws = DRAWS,
): void {
  const name = nameFor(room, wish.name);
  if (!name.ok) {
    peer.send(refusedMessage(name.error));
    seated(null);
    return;
  }
  const token = wish.token ?? newToken();
  const tokenHash = hashToken(token);
  const participant = participantOf(tokenHash);
  const team = teamFor(room, wish.team);
  const joined = { type: 'joined' as const, at: room.time, participant, name: name.value, team };
  room.append(joined, tokenHash, (outcome) => {
    if (!outcome.ok) {
      if (outcome.error === 'already-joined') {
        seated(comeBack(room, peer, token));
        return;
      }
      const isDrawn = name.value.fr !== name.value.en;
      if (outcome.error === 'name-taken' && isDrawn && draws > 1) {
        join(room, peer, wish, seated, draws - 1);
        return;
      }
      peer.send(refusedMessage(outcome.error));
      seated(null);
      return;
    }
    peer.send(joinedMessage(room.session, participant, token));
    seated(participant);
    sit(room, peer, participant);
  });
}

/** Who has been in before may have been let in by another process, a moment ago. */
export async function findSeat(room: Room, token: string): Promise<void> {
  if (room.holderOf(hashToken(token)) === null) await room.catchUp();
}

/** Who asks to join with a token that they hold a seat by: the line was cut before they heard it. */
export function isSeated(room: Room, token: string): boolean {
  return room.holderOf(hashToken(token)) !== null;
}

/** Back with a token; null, and told so, where it opens nothing. */
export function comeBack(room: Room, peer: Peer, token: string): string | null {
  const participant = room.holderOf(hashToken(token));
  if (participant === null) {
    peer.send(refusedMessage('not-allowed'));
    return null;
  }
  peer.send(joinedMessage(room.session, participant, null));
  sit(room, peer, participant);
  return participant;
}

function sit(room: Room, peer: Peer, participant: string): void {
  room.seats.sit(participant, peer);
  // who was sent out stays at the door, to be told when they are let back in
  const view = room.session.roster.isPresent(participant)
    ? currentView(room.session, participant, room.time)
    : [phoneMessage({ t: 'removed' })];
  for (const message of view) peer.send(message);
}

function nameFor(room: Room, typed: string | null): Result<ParticipantName, Refusal> {
  const { roster, plan } = room.session;
  if (typed === null || plan.settings.names === 'generated')
    return ok(drawFreeName((name) => roster.isNameTaken(name)));
  const moderated = moderateName(typed);
  if (!moderated.ok) return fail(moderated.error);
  return ok({ fr: moderated.value, en: moderated.value });
}

/** The smallest one for who has no wish. */
function teamFor({ session: { plan, roster } }: Room, wish: number | null): number | null {
  const { teams } = plan.settings;
  if (teams === 0) return null;
  if (wish !== null) return wish;
  const sizes = Array.from({ length: teams }, () => 0);
  for (const { team } of roster.present) if (team !== null) sizes[team] = (sizes[team] ?? 0) + 1;
  return sizes.indexOf(Math.min(...sizes));
}
