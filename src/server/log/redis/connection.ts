/** One connection to Redis. Once it has ended it stays so: whoever needs one opens another. */
import { createClient } from '@redis/client';

const CONNECT_MILLIS = 5000;
/** Both connections of a process hear something every few seconds, unless nobody is there. */
const SILENCE_MILLIS = 10_000;

export interface Connection {
  /** Rejects where Redis refuses, or the connection ends before it has answered. */
  send(command: readonly string[]): Promise<unknown>;
  /** Rejects when it ends, with the reason. */
  readonly ended: Promise<never>;
  end(): void;
}

/** `url`: `redis://[[user]:password@]host[:port][/database]`, or `rediss://` over TLS. */
export async function connectTo(url: string): Promise<Connection> {
  const client = createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    commandOptions: { timeout: 0 },
    socket: {
      reconnectStrategy: false,
      connectTimeout: CONNECT_MILLIS,
      socketTimeout: SILENCE_MILLIS,
    },
  });
  const ended = new Promise<never>((_, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('The connection was closed.')));
  });
  // whoever waits for it is told; nobody has to
  ended.catch(() => undefined);
  await client.connect();
  return {
    send: (command) => client.sendCommand<unknown>(command),
    ended,
    end: () => client.destroy(),
  };
}
