/** Where phones come in. */
import type { Locale } from '#lib/core/language.ts';
import { basePath, pathTo } from '../../paths.ts';

/** Names of this very machine, which mean another one on every phone. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** The host and port for phones; null where this page only knows its machine by its own name. */
export async function hostForPhones(): Promise<string | null> {
  if (!OWN_NAMES.includes(location.hostname)) return location.host;
  try {
    const response = await fetch(`${basePath()}/class-address.json`);
    const told: unknown = await response.json();
    if (typeof told !== 'object' || told === null || !('address' in told)) return null;
    const port = location.port === '' ? '' : `:${location.port}`;
    return typeof told.address === 'string' ? `${told.address}${port}` : null;
  } catch {
    return null;
  }
}

export interface JoinAddress {
  /** To be typed: without what every browser puts before it. */
  readonly short: string;
  /** For a code to be scanned: with the digits. */
  readonly full: string;
}

export function joinAddress(host: string, code: string, locale: Locale): JoinAddress {
  const path = pathTo(locale, 'join');
  return { short: `${host}${path}`, full: `${location.protocol}//${host}${path}#${code}` };
}
