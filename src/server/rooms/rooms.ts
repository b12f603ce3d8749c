/** All rooms of this process: opened, found by their code, and closed when their time is over. */
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import type { RoomHeader, RoomStore } from '../log/room-log.ts';
import { CLOSE } from '../peer.ts';
import { isExpired } from './is-expired.ts';
import { QuietRooms } from './quiet-rooms.ts';
import { Room, type Settle, type Surroundings } from './room.ts';
import { hashToken, newCode, newToken } from './secret.ts';

const CODE_DRAWS = 20;
const SWEEP_MILLIS = 60_000;
/** When all is closed, for rooms that are still being found. */
const LAST_WAIT_MILLIS = 3000;

export interface RoomLimits {
  readonly mostRooms: number;
  /** Of the plans and materials of all rooms together, in UTF-16 units of their JSON. */
  readonly mostMaterial: number;
}

export interface OpenedRoom {
  readonly room: Room;
  readonly token: string;
}

export class Rooms {
  readonly #store: RoomStore<Settle>;
  readonly #surroundings: Surroundings;
  readonly #limits: RoomLimits;
  readonly #rooms = new Map<string, Promise<Room | null>>();
  readonly #sizes = new Map<string, number>();
  readonly #quiet = new QuietRooms();
  readonly #sweep: NodeJS.Timeout;

  constructor(
    store: RoomStore<Settle>,
    surroundings: Omit<Surroundings, 'lost'>,
    limits: RoomLimits,
  ) {
    this.#store = store;
    this.#surroundings = { ...surroundings, lost: (room) => void this.#putDown(room) };
    this.#limits = limits;
    this.#sweep = setInterval(() => void this.closeExpired(), SWEEP_MILLIS);
    this.#sweep.unref();
  }

  /** After a restart: how many rooms there are. */
  async restore(): Promise<number> {
    const rooms = await Promise.all((await this.#store.kept()).map((code) => this.find(code)));
    await this.closeExpired();
    return rooms.filter((room) => room !== null).length;
  }

  async open(
    plan: ClassPlan,
    material: ClassMaterial,
  ): Promise<Result<OpenedRoom, 'too-many-rooms'>> {
    const size = JSON.stringify(material).length;
    const sum = [...this.#sizes.values()].reduce((total, each) => total + each, size);
    if (this.#rooms.size >= this.#limits.mostRooms || sum > this.#limits.mostMaterial)
      return fail('too-many-rooms');
    const token = newToken();
    for (let draw = 0; draw < CODE_DRAWS; draw += 1) {
      const code = newCode();
      if (this.#rooms.has(code)) continue;
      const openedAt = this.#surroundings.now();
      const hostToken = hashToken(token);
      const created = this.#create({ version: 1, code, hostToken, openedAt, plan, material });
      this.#hold(code, created);
      const room = await created;
      if (room === null) continue;
      this.#sizes.set(code, size);
      return ok({ room, token });
    }
    return fail('too-many-rooms');
  }

  /** Null where no room has this code. */
  find(code: string): Promise<Room | null> {
    const known = this.#rooms.get(code);
    if (known !== undefined) return known;
    const found = this.#fetch(code);
    this.#hold(code, found);
    return found;
  }

  async closeExpired(): Promise<void> {
    for (const [code, known] of this.#rooms) {
      const room = await known;
      if (room === null) continue;
      if (!isExpired(room, this.#surroundings.now())) {
        if (this.#store.isShared && this.#quiet.isQuiet(room)) await this.#putDown(room);
        continue;
      }
      await room.close(CLOSE.roomClosed, 'closed');
      this.#rooms.delete(code);
      this.#sizes.delete(code);
      await this.#store.remove(code).catch(() => {
        // it is expired when it is found again
      });
    }
  }

  /** Everything stays as it is, for the next start. */
  async close(code: number, why: string): Promise<void> {
    clearInterval(this.#sweep);
    const found = [...this.#rooms.values()].map((room) =>
      Promise.race([room, wait(LAST_WAIT_MILLIS, null, { ref: false })]),
    );
    const rooms = await Promise.all(found);
    await Promise.all(rooms.map((room) => room?.close(code, why) ?? Promise.resolve()));
    await this.#store.close();
  }

  /** It stays where it is kept, and is found anew when somebody asks for it. */
  async #putDown(room: Room): Promise<void> {
    const { code } = room.header;
    this.#rooms.delete(code);
    this.#sizes.delete(code);
    await room.close(CLOSE.comeBack, 'restarting');
  }

  /** From now on whoever asks for the code waits for this. */
  #hold(code: string, coming: Promise<Room | null>): void {
    this.#rooms.set(code, coming);
    void coming.then((room) => {
      if (room === null) this.#rooms.delete(code);
    });
  }

  async #create(header: RoomHeader): Promise<Room | null> {
    const kept = await this.#store.create(header);
    return kept === null ? null : new Room(kept, this.#surroundings);
  }

  async #fetch(code: string): Promise<Room | null> {
    try {
      const kept = await this.#store.open(code);
      if (kept === null) return null;
      this.#sizes.set(code, JSON.stringify(kept.header.material).length);
      return new Room(kept, this.#surroundings);
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      this.#surroundings.diagnose(`A room could not be read: ${why}`);
      return null;
    }
  }
}
