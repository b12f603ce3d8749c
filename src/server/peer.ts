/** Whoever is at the other end of a connection. */
export interface Peer {
  /** One message, as JSON. Nothing happens where the connection is gone. */
  send(json: string | Buffer): void;
  /** `code`: 4000 and above, as docs/classroom-protocol.md has them. */
  end(code: number, why: string): void;
}

/** Somebody has come in at another connection with the same token: this one is closed. */
export function giveUpSeat(peer: Peer): void {
  peer.send('{"t":"replaced"}');
  peer.end(CLOSE.replaced, 'replaced');
}

/** Why a connection was closed from here. */
export const CLOSE = {
  comeBack: 1001,
  replaced: 4001,
  idle: 4002,
  badManners: 4003,
  roomClosed: 4004,
} as const;
