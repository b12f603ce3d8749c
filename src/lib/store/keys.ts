/**
 * Keys of the one table of records. What belongs to a person begins with the profile, so that a
 * profile is one range of keys.
 */

/** Version of the records' format, the device's name and its count: one record, see `meta.ts`. */
export const META_KEY = 'meta';

export const BANK_PREFIX = 'b/';

export function bankKey(id: string): string {
  return `${BANK_PREFIX}${id}`;
}

export const PROFILES_PREFIX = 'p/';

/** A single event, as it is written when an answer is given. */
export function eventKey(profile: string, device: string, count: number): string {
  return `${eventsPrefix(profile)}${device}/${String(count).padStart(12, '0')}`;
}

export function eventsPrefix(profile: string): string {
  return `p/${profile}/e/`;
}

/** Events of one device whose counts share their thousands, in one record. */
export function chunkKey(profile: string, device: string, thousands: number): string {
  return `${chunksPrefix(profile)}${device}/${String(thousands).padStart(9, '0')}`;
}

export function chunksPrefix(profile: string): string {
  return `p/${profile}/c/`;
}

export function sessionKey(profile: string): string {
  return `p/${profile}/session`;
}

export function lastSessionKey(profile: string): string {
  return `p/${profile}/last-session`;
}

export function settingsKey(profile: string): string {
  return `p/${profile}/settings`;
}
