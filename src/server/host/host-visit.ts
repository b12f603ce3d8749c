/** A host's side of the protocol, for one connection. */
import { hostMessageSchema, type HostMessage } from '#lib/classroom/protocol/client-message.ts';
import type { ToHost } from '#lib/classroom/protocol/server-message.ts';
import { moderateName } from '#lib/classroom/names/moderate-name.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { CLOSE } from '../peer.ts';
import type { Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { isToken } from '../rooms/secret.ts';
import { readMessage } from '../socket/read-message.ts';
import type { Visit, Wire } from '../socket/wire.ts';
import { isPlayable } from './is-playable.ts';

/** Tokens that open nothing; more than that is guessing. */
const MOST_WRONG_TOKENS = 5;

export class HostVisit implements Visit {
  readonly #wire: Wire;
  readonly #rooms: Rooms;
  /** The room whose token this connection has shown. */
  #room: Room | null = null;
  #isComingIn = false;
  #isGone = false;
  #wrongTokens = 0;

  constructor(wire: Wire, rooms: Rooms) {
    this.#wire = wire;
    this.#rooms = rooms;
  }

  hear(message: unknown): void {
    const read = readMessage(hostMessageSchema, message);
    if (!read.ok) {
      this.#wire.refuseBad(read.error);
      return;
    }
    const said = read.value;
    if (said.t === 'do') {
      if (this.#room === null) {
        this.#wire.refuse('not-joined');
        return;
      }
      this.#make(this.#room, said.event);
      return;
    }
    if (this.#room !== null || this.#isComingIn) {
      this.#wire.refuse('already-joined');
      return;
    }
    this.#isComingIn = true;
    const coming = said.t === 'open' ? this.#open(said) : this.#comeBack(said);
    coming.catch(this.#wire.fault).finally(() => {
      this.#isComingIn = false;
    });
  }

  gone(): void {
    this.#isGone = true;
    this.#room?.seats.desk.leave(this.#wire);
  }

  async #open({ plan, material }: Extract<HostMessage, { t: 'open' }>): Promise<void> {
    if (!isPlayable(plan, material)) {
      this.#wire.refuse('does-not-fit');
      return;
    }
    const opened = await this.#rooms.open(plan, material);
    if (!opened.ok) {
      this.#wire.refuse(opened.error);
      return;
    }
    const { room, token } = opened.value;
    this.#send({ t: 'opened', code: room.header.code, token });
    this.#sit(room, 0);
  }

  async #comeBack({ code, token, since }: Extract<HostMessage, { t: 'host' }>): Promise<void> {
    const room = await this.#rooms.find(code);
    const isAllowed = room !== null && isToken(token, room.header.hostToken);
    if (!isAllowed) {
      this.#wrongTokens += 1;
      if (this.#wrongTokens > MOST_WRONG_TOKENS) {
        this.#wire.end(CLOSE.badManners, 'guessing');
        return;
      }
      this.#wire.refuse(room === null ? 'no-such-room' : 'not-allowed');
      return;
    }
    if (since === 0) {
      const { plan, material } = room.header;
      this.#send({ t: 'room', code, plan, material });
    }
    this.#sit(room, room.since(since));
  }

  #sit(room: Room, since: number): void {
    this.#wire.isKnown = true;
    if (this.#isGone) return;
    this.#room = room;
    room.seats.sitAtDesk(this.#wire, since);
  }

  #make(room: Room, event: ClassEvent): void {
    const checked = withName(event);
    if (checked === null) {
      this.#wire.refuse('name-not-allowed');
      return;
    }
    room.append({ ...checked, at: room.time }, null, (outcome) => {
      if (outcome.ok) return;
      this.#wire.refuse(outcome.error, 'item' in checked ? checked.item : null);
    });
  }

  #send(message: ToHost): void {
    this.#wire.send(JSON.stringify(message));
  }
}

/** With a name as it may be shown; null where it may not. */
function withName(event: ClassEvent): ClassEvent | null {
  if (event.type !== 'renamed') return event;
  const [fr, en] = [moderateName(event.name.fr), moderateName(event.name.en)];
  return fr.ok && en.ok ? { ...event, name: { fr: fr.value, en: en.value } } : null;
}
