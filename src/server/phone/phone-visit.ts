/** A participant's side of the protocol, for one connection. */
import {
  participantMessageSchema,
  type ParticipantMessage,
} from '#lib/classroom/protocol/client-message.ts';
import { CLOSE } from '../peer.ts';
import { comeBack, findSeat, isSeated, join } from '../rooms/room-door.ts';
import type { Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { readMessage } from '../socket/read-message.ts';
import type { Visit, Wire } from '../socket/wire.ts';
import { hearSeated, type Seat } from './hear-seated.ts';
import { doorMessage } from './phone-message.ts';

/** Codes that lead nowhere; more than that is guessing. */
const MOST_WRONG_CODES = 10;

export class PhoneVisit implements Visit {
  readonly #wire: Wire;
  readonly #rooms: Rooms;
  /** False where too many have joined from the same address. */
  readonly #mayJoin: () => boolean;
  #seat: Seat | null = null;
  #isComingIn = false;
  #isGone = false;
  #wrongCodes = 0;

  constructor(wire: Wire, rooms: Rooms, mayJoin: () => boolean) {
    this.#wire = wire;
    this.#rooms = rooms;
    this.#mayJoin = mayJoin;
  }

  hear(message: unknown): void {
    const read = readMessage(participantMessageSchema, message);
    if (!read.ok) {
      this.#wire.refuseBad(read.error);
      return;
    }
    const said = read.value;
    switch (said.t) {
      case 'look':
      case 'join':
      case 'back':
        this.#atTheDoor(said).catch(this.#wire.fault);
        return;
      default:
        if (this.#seat === null) {
          this.#wire.refuse('not-joined', said.t === 'answer' ? said.item : null);
          return;
        }
        hearSeated(this.#wire, this.#seat, said);
    }
  }

  gone(): void {
    this.#isGone = true;
    this.#seat?.room.seats.leave(this.#seat.participant, this.#wire);
  }

  async #atTheDoor(
    said: Extract<ParticipantMessage, { t: 'look' | 'join' | 'back' }>,
  ): Promise<void> {
    if (this.#seat !== null || this.#isComingIn) {
      this.#wire.refuse('already-joined');
      return;
    }
    this.#isComingIn = true;
    const room = await this.#rooms.find(said.code);
    if (room !== null && said.t === 'back') await findSeat(room, said.token);
    this.#isComingIn = false;
    if (this.#isGone) return;
    if (room?.isClosed === true) {
      this.#wire.end(CLOSE.comeBack, 'restarting');
      return;
    }
    if (room === null) {
      this.#refuseCode();
      return;
    }
    if (said.t === 'look') {
      this.#wire.send(doorMessage(room.session));
      return;
    }
    if (said.t === 'back') {
      this.#comeBack(room, said.token);
      return;
    }
    const { token } = said;
    if (token !== undefined && isSeated(room, token)) {
      this.#comeBack(room, token);
      return;
    }
    if (!this.#mayJoin()) {
      this.#wire.refuse('too-fast');
      return;
    }
    this.#isComingIn = true;
    join(room, this.#wire, said, (participant) => {
      this.#isComingIn = false;
      if (participant !== null) this.#sit(room, participant, token);
    });
  }

  #comeBack(room: Room, token: string): void {
    const participant = comeBack(room, this.#wire, token);
    if (participant !== null) this.#sit(room, participant, token);
  }

  /** `drawn`: the token, where who came in knew it before. */
  #sit(room: Room, participant: string, drawn?: string): void {
    this.#seat = { room, participant };
    this.#wire.isKnown = true;
    if (!this.#isGone) return;
    room.seats.leave(participant, this.#wire);
    if (drawn !== undefined) return;
    // nobody holds the token of who left before they were told it
    room.append({ type: 'removed', at: room.time, participant }, null, () => undefined);
  }

  #refuseCode(): void {
    this.#wrongCodes += 1;
    if (this.#wrongCodes > MOST_WRONG_CODES) this.#wire.end(CLOSE.badManners, 'guessing');
    else this.#wire.refuse('no-such-room');
  }
}
