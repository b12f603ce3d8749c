/** Where somebody comes from: for limits, and kept nowhere. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * `proxies`: how many of ours stand in front, each of which adds to `X-Forwarded-For` who asked it.
 * What stands there before that, anybody may have written.
 */
export function addressOf(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & {
    readonly socket: { readonly remoteAddress?: string | undefined };
  },
  proxies: number,
): string {
  const direct = socket.remoteAddress ?? '';
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const told = proxies === 0 ? undefined : forwarded.at(-proxies)?.trim();
  return placeOf(told === undefined || told === '' ? direct : told);
}

/** A household or school has 2^64 addresses of IPv6: they count as one. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [first, last] = [head, tail].map((part) => part.split(':').filter((each) => each !== ''));
  const missing = 8 - (first?.length ?? 0) - (last?.length ?? 0);
  const groups = [...(first ?? []), ...Array.from({ length: missing }, () => '0'), ...(last ?? [])];
  return groups.slice(0, 4).join(':');
}
