/** WebSockets on a server of ours: who may open one, where, and how it is kept alive. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  BURST_MESSAGES,
  HOST_BURST_MESSAGES,
  HOST_MESSAGES_PER_SECOND,
  HOST_SOCKET_PATH,
  MESSAGES_PER_SECOND,
  MOST_HOST_BYTES,
  MOST_PARTICIPANT_BYTES,
  SOCKET_PATH,
} from '#lib/classroom/protocol/limits.ts';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Diagnose } from '../diagnose.ts';
import { HostVisit } from '../host/host-visit.ts';
import { CLOSE } from '../peer.ts';
import { PhoneVisit } from '../phone/phone-visit.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { addressOf } from './address-of.ts';
import { isSameHost } from './is-same-host.ts';
import { JoinLimit, type Rate } from './join-limit.ts';
import { Wire } from './wire.ts';

const PING_MILLIS = 30_000;
/** To say who one is. */
const UNKNOWN_MILLIS = 120_000;
/** A phone may leave some twenty questions unread; a host is sent the whole log at once. */
const PHONE = {
  mostUnread: 64 * 1024,
  burst: BURST_MESSAGES,
  perSecond: MESSAGES_PER_SECOND,
};
const HOST = {
  mostUnread: 64 * 1024 * 1024,
  burst: HOST_BURST_MESSAGES,
  perSecond: HOST_MESSAGES_PER_SECOND,
};

export interface SocketOptions {
  /** '' or '/recto'. */
  readonly base: string;
  readonly rooms: Rooms;
  readonly diagnose: Diagnose;
  readonly mostConnections: number;
  readonly mostHosts: number;
  readonly joinsPerAddress: Rate;
  /** How many proxies of ours stand in front. */
  readonly proxies: number;
}

export interface AcceptedSockets {
  readonly count: () => number;
  close(): void;
}

export function acceptSockets(server: Server, options: SocketOptions): AcceptedSockets {
  const { base, rooms, diagnose } = options;
  const bare = { noServer: true, perMessageDeflate: false, clientTracking: false } as const;
  const phones = new WebSocketServer({ ...bare, maxPayload: MOST_PARTICIPANT_BYTES });
  const hosts = new WebSocketServer({ ...bare, maxPayload: MOST_HOST_BYTES });
  const wires = new Set<Wire>();
  const limits = { phone: { ...PHONE, diagnose }, host: { ...HOST, diagnose } };
  const joins = new JoinLimit(options.joinsPerAddress);
  let hostCount = 0;

  server.on('upgrade', (request, socket, head) => {
    const path = (request.url ?? '').split('?')[0];
    const isHost = path === `${base}/${HOST_SOCKET_PATH}`;
    if (!isHost && path !== `${base}/${SOCKET_PATH}`) {
      refuse(socket, '404 Not Found');
      return;
    }
    if (!isSameHost(request)) {
      refuse(socket, '403 Forbidden');
      return;
    }
    const isFull = wires.size >= options.mostConnections;
    if (isFull || (isHost && hostCount >= options.mostHosts)) {
      refuse(socket, '503 Service Unavailable');
      return;
    }
    accept(isHost, request, socket, head);
  });

  const heartbeat = setInterval(() => {
    const now = performance.now();
    joins.forget(now);
    for (const wire of wires) {
      if (!wire.isKnown && now - wire.since > UNKNOWN_MILLIS) wire.end(CLOSE.idle, 'idle');
      wire.ping();
    }
  }, PING_MILLIS);
  heartbeat.unref();

  return {
    count: () => wires.size,
    close: () => {
      clearInterval(heartbeat);
      for (const wire of wires) wire.end(1001, 'restarting');
    },
  };

  function accept(isHost: boolean, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const line = isHost ? hosts : phones;
    // a connection that breaks off in the middle of its greeting
    socket.on('error', () => undefined);
    line.handleUpgrade(request, socket, head, (opened: WebSocket) => {
      const wire = new Wire(opened, isHost ? limits.host : limits.phone);
      const address = addressOf(request, options.proxies);
      const mayJoin = () => joins.take(address, performance.now());
      wire.start(isHost ? new HostVisit(wire, rooms) : new PhoneVisit(wire, rooms, mayJoin));
      wires.add(wire);
      if (isHost) hostCount += 1;
      opened.once('close', () => {
        wires.delete(wire);
        if (isHost) hostCount -= 1;
      });
    });
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
