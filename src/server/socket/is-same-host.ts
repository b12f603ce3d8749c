/**
 * Whether a WebSocket is asked for by a page of this server: a browser always says whose page it is,
 * and a page from elsewhere may not act for the person who looks at it. Programs that are no browsers
 * say nothing, and could say anything.
 */
import type { IncomingMessage } from 'node:http';

export function isSameHost({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
