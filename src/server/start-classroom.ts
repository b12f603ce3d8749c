/** The server's parts put together: the app, the sockets, the rooms, and their logs. */
import { createServer, type RequestListener } from 'node:http';
import { answerFrom } from '../../scripts/serve-build.mjs';
import type { Diagnose } from './diagnose.ts';
import { openStore } from './log/open-store.ts';
import type { RoomStore } from './log/room-log.ts';
import type { Settle } from './rooms/room.ts';
import { Rooms } from './rooms/rooms.ts';
import { acceptSockets } from './socket/accept-sockets.ts';
import { JOINS_PER_ADDRESS, type Rate } from './socket/join-limit.ts';
import { tellAddress } from './tell-address.ts';

const LIMITS = { mostRooms: 500, mostMaterial: 256 * 1024 * 1024 };
const CONNECTIONS = { mostConnections: 12_000, mostHosts: 1000 };

export interface ClassroomOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** '' or '/recto'. */
  readonly base: string;
  /** The folder of the built app; null for sockets only. */
  readonly site: string | null;
  /** Where the logs are kept. */
  readonly folder: string;
  /** Instead of files in the folder, for several processes: docs/classroom-redis.md. */
  readonly redisUrl?: string | null;
  /** Of this machine, for others on its network. */
  readonly address?: string | null;
  readonly diagnose: Diagnose;
  /** Instead of either. */
  readonly store?: RoomStore<Settle>;
  readonly joinsPerAddress?: Rate;
  /** How many proxies of ours stand in front, each of which says who asked it. */
  readonly proxies?: number;
}

export interface Classroom {
  readonly port: number;
  /** Rooms that were there already. */
  readonly restored: number;
  /** Everyone is told to come back later; the logs stay. */
  close(): Promise<void>;
}

/** Rejects with EADDRINUSE when the port is taken, and where Redis is wanted and does not answer. */
export async function startClassroom(options: ClassroomOptions): Promise<Classroom> {
  const { base, site, diagnose, folder, redisUrl = null, proxies = 0 } = options;
  const app = site === null ? notHere : answerFrom(site, base, { dev: false });
  const server = createServer(tellAddress(base, options.address ?? null, app));
  // before any log is opened: where the port is taken, another process may have them
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : options.port);
    });
  });
  server.on('error', (error) => diagnose(`The server says: ${error.message}`));

  const place = { folder, redisUrl, port, diagnose };
  const store = options.store ?? (await openStore<Settle>(place).catch(stopAndThrow));
  const rooms = new Rooms(store, { now: Date.now, diagnose }, LIMITS);
  const restoring = rooms.restore();
  const { joinsPerAddress = JOINS_PER_ADDRESS } = options;
  const limits = { ...CONNECTIONS, joinsPerAddress, proxies };
  const sockets = acceptSockets(server, { base, rooms, diagnose, ...limits });
  const restored = await restoring;
  return {
    port,
    restored,
    close: async () => {
      server.close();
      await rooms.close(1001, 'restarting');
      sockets.close();
      server.closeAllConnections();
    },
  };

  function stopAndThrow(error: unknown): never {
    server.close();
    throw error;
  }
}

const notHere: RequestListener = (_, response) => {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Sockets only\n');
};
