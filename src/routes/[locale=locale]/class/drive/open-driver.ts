/** The driver for a session that is kept on this device, with the browser's clock and network. */
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import { HOST_SOCKET_PATH } from '#lib/classroom/protocol/limits.ts';
import { basePath } from '../../../paths.ts';
import type { ClassShelf } from './class-driver.ts';
import { LocalDriver } from './local-driver.svelte.ts';
import { RemoteDriver, type HostSocket, type SocketEars } from './remote-driver.svelte.ts';
import { readRoomKey, rememberRoomKey } from './room-key.ts';

export function openDriver(record: ClassRecord, shelf: ClassShelf): LocalDriver | RemoteDriver {
  const { id } = record.plan;
  const key = readRoomKey(id);
  // Whoever lost the key of a room that has been used keeps what happened there, and can end it.
  const isLocal = record.by !== 'live' || (key === null && record.events.length > 0);
  if (isLocal) return new LocalDriver(record, shelf, Date.now);
  return new RemoteDriver(record, key, shelf, {
    connect,
    now: Date.now,
    later: (run, millis) => {
      const timer = setTimeout(run, millis);
      return () => clearTimeout(timer);
    },
    onkey: (key) => rememberRoomKey(id, key),
  });
}

function connect({ onopen, onmessage, onclose }: SocketEars): HostSocket {
  const socket = new WebSocket(hostSocketUrl());
  socket.onopen = onopen;
  socket.onmessage = ({ data }: MessageEvent<unknown>) => onmessage(data);
  socket.onclose = onclose;
  return { send: (text) => socket.send(text), close: () => socket.close() };
}

function hostSocketUrl(): string {
  const url = new URL(`${basePath()}/${HOST_SOCKET_PATH}`, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}
