import { beforeEach, describe, expect, it } from 'vitest';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ToHost } from '#lib/classroom/protocol/server-message.ts';
import {
  CLASS_START,
  materialOf,
  planWith,
} from '../../../../../tests/support/classroom/small-class.ts';
import { ok } from '#lib/core/result.ts';
import type { ClassShelf } from './class-driver.ts';
import {
  RemoteDriver,
  type HostSocket,
  type RoomKey,
  type SocketEars,
} from './remote-driver.svelte.ts';

const KEY: RoomKey = { code: '123456', token: '0123456789abcdef0123456789abcdef' };
const LEA = { type: 'joined', at: CLASS_START, participant: 'p1', team: null } as const;
const JOINED: ClassEvent = { ...LEA, name: { fr: 'Léa', en: 'Léa' } };
const ASKED: ClassEvent = { type: 'asked', at: CLASS_START + 1000, item: 0 };

class FakeSocket implements HostSocket {
  readonly ears: SocketEars;
  isClosed = false;
  readonly sent: unknown[] = [];

  constructor(ears: SocketEars) {
    this.ears = ears;
  }

  send = (text: string) => void this.sent.push(JSON.parse(text));

  close = () => {
    if (this.isClosed) return;
    this.isClosed = true;
    this.ears.onclose();
  };

  hear(message: ToHost) {
    this.ears.onmessage(JSON.stringify(message));
  }
}

/** A network and a clock of the test's own. */
class World {
  readonly sockets: FakeSocket[] = [];
  readonly waits: number[] = [];
  readonly keys: RoomKey[] = [];
  logged: readonly ClassEvent[] = [];
  readonly shelf: ClassShelf = {
    saveClassRecord: ({ events }) => this.#keep(0, events),
    appendClassEvents: (_, from, events) => this.#keep(from, events),
    replaceClassRecord: ({ events }) => this.#keep(0, events),
  };
  #next: (() => void) | null = null;

  readonly connect = (ears: SocketEars) => {
    const socket = new FakeSocket(ears);
    this.sockets.push(socket);
    return socket;
  };
  readonly now = () => CLASS_START;
  readonly later = (run: () => void, millis: number) => {
    this.waits.push(millis);
    this.#next = run;
    return () => (this.#next = null);
  };
  readonly onkey = (key: RoomKey) => void this.keys.push(key);

  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error('nothing was connected');
    return socket;
  }

  pass() {
    this.#next?.();
  }

  #keep(from: number, events: readonly ClassEvent[]) {
    this.logged = [...this.logged.slice(0, from), ...events];
    return Promise.resolve(ok(this.logged.length));
  }
}

const plan = planWith();
const record: ClassRecord = {
  version: 1,
  by: 'live',
  plan,
  material: materialOf(plan),
  startedAt: CLASS_START,
  events: [],
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

let world: World;
beforeEach(() => (world = new World()));

function opened(): RemoteDriver {
  const driver = new RemoteDriver(record, null, world.shelf, world);
  world.socket.ears.onopen();
  world.socket.hear({ t: 'opened', ...KEY });
  return driver;
}

function log(from: number, events: ClassEvent[], now = CLASS_START + 5000): ToHost {
  return { t: 'log', from, events, now };
}

describe('a host of a room', () => {
  it('opens it, and hands out its key', () => {
    const driver = opened();
    expect(world.socket.sent).toMatchObject([{ t: 'open', v: 1, plan: { id: plan.id } }]);
    expect(world.keys).toEqual([KEY]);
    expect(driver.code).toBe(KEY.code);
    expect(driver.connection).toBe('connected');
  });

  it('replays the log, by the clock of the server, and keeps it here too', async () => {
    const driver = opened();
    world.socket.hear(log(0, [JOINED, ASKED]));
    expect(driver.session.phase).toMatchObject({ kind: 'asking', item: 0 });
    expect(driver.session.roster.presentCount).toBe(1);
    expect(driver.now()).toBe(CLASS_START + 5000);
    await settled();
    expect(world.logged).toEqual([JOINED, ASKED]);
  });

  it('asks for what is to happen, and does not believe it before the log says so', () => {
    const driver = opened();
    expect(driver.act({ type: 'asked', item: 0 }).ok).toBe(true);
    expect(world.socket.sent.at(-1)).toMatchObject({ t: 'do', event: { type: 'asked', item: 0 } });
    expect(driver.session.phase.kind).toBe('lobby');
    expect(driver.isBusy).toBe(true);
    world.socket.hear(log(0, [ASKED]));
    expect(driver.isBusy).toBe(false);
  });

  it('comes back after a drop with what it knows, waiting longer each time', () => {
    const driver = opened();
    world.socket.hear(log(0, [JOINED]));
    world.socket.close();
    expect(driver.connection).toBe('away');
    expect(driver.act({ type: 'asked', item: 0 })).toEqual({ ok: false, error: 'away' });
    world.pass();
    world.socket.close();
    world.pass();
    expect(world.waits).toEqual([500, 1000]);
    world.socket.ears.onopen();
    expect(world.socket.sent).toEqual([{ t: 'host', v: 1, ...KEY, since: 1 }]);
    world.socket.hear(log(1, [ASKED]));
    expect(driver.connection).toBe('connected');
    expect(driver.session.phase.kind).toBe('asking');
    world.socket.close();
    expect(world.waits.at(-1)).toBe(500);
  });

  it('takes the log of the server for the true one where its own goes another way', async () => {
    const driver = opened();
    world.socket.hear(log(0, [JOINED, ASKED]));
    const other: ClassEvent = { ...ASKED, item: 1 };
    world.socket.hear(log(1, [other]));
    expect(driver.session.phase).toMatchObject({ kind: 'asking', item: 1 });
    expect(driver.session.items[0]?.state).toBe('waiting');
    await settled();
    expect(world.logged).toEqual([JOINED, other]);
  });

  it('asks again where a part of the log is missing', () => {
    const driver = opened();
    world.socket.hear(log(3, [ASKED]));
    expect(driver.session.phase.kind).toBe('lobby');
    expect(world.sockets[0]?.isClosed).toBe(true);
    world.pass();
    world.socket.ears.onopen();
    expect(world.socket.sent).toMatchObject([{ t: 'host', since: 0 }]);
  });

  it('leaves to another host who has come in its place, and to no-one who is not let in', () => {
    const replaced = opened();
    world.socket.hear({ t: 'replaced' });
    expect(replaced.connection).toBe('replaced');
    world.pass();
    expect(world.sockets).toHaveLength(1);

    const refused = new RemoteDriver(record, KEY, world.shelf, world);
    world.socket.ears.onopen();
    world.socket.hear({ t: 'refused', why: 'no-such-room', item: null });
    expect(refused.connection).toBe('refused');
    expect(refused.refusal).toBe('no-such-room');
    expect(refused.session.isOver).toBe(true);
  });

  it('loses nothing of what it kept when the room is gone, and ends there', async () => {
    const kept = { ...record, events: [JOINED, ASKED] };
    world.logged = kept.events;
    const driver = new RemoteDriver(kept, KEY, world.shelf, world);
    expect(driver.session.phase.kind).toBe('asking');
    world.socket.ears.onopen();
    expect(world.socket.sent).toMatchObject([{ t: 'host', since: 0 }]);
    world.socket.hear({ t: 'refused', why: 'no-such-room', item: null });
    await settled();
    expect(world.logged.map(({ type }) => type)).toEqual(['joined', 'asked', 'ended']);
  });

  it('tells what the server says of its disk, of who is here, and of what it refuses', () => {
    const driver = opened();
    world.socket.hear({ t: 'durable', durable: false });
    world.socket.hear({ t: 'here', participants: ['p1'] });
    world.socket.hear({ t: 'refused', why: 'not-now', item: null });
    expect(driver.isKept).toBe(false);
    expect(driver.present).toEqual(['p1']);
    expect(driver.refusal).toBe('not-now');
    expect(driver.connection).toBe('connected');
    world.socket.hear(log(0, [JOINED]));
    expect(driver.refusal).toBeNull();
  });

  it('is not put off by what it cannot read', () => {
    const driver = opened();
    for (const data of ['{', '{"t":"never"}', null, new ArrayBuffer(8)])
      world.socket.ears.onmessage(data);
    expect(driver.connection).toBe('connected');
  });
});
