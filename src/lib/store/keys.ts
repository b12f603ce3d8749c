/**
 * Keys of the one table of records. What belongs to a person begins with the profile, so that a
 * profile is one range of keys.
 */

/** Version of the records' format, the device's name and its count: one record, see `meta.ts`. */
export const META_KEY = 'meta';

/** Pages that may write at this moment, and how many of the next ones wait: `spare/end-watch.ts`. */
export const PAGES_PREFIX = 'pages/';
export const WAITS_KEY = 'pages-waiting';

/** Says something about this database itself, so that a copy has no use for it. */
export function isOfDatabase(key: string): boolean {
  return key === WAITS_KEY || key.startsWith(PAGES_PREFIX);
}

export const BANK_PREFIX = 'b/';

export function bankKey(id: string): string {
  return `${BANK_PREFIX}${id}`;
}

/** Who studies on this device: `stored-profiles.ts`. */
export const PROFILES_KEY = 'profiles';

export const PROFILES_PREFIX = 'p/';

/** Of everything that belongs to one person. */
export function profilePrefix(profile: string): string {
  return `${PROFILES_PREFIX}${profile}/`;
}

/** A single event, as it is written when an answer is given. */
export function eventKey(profile: string, device: string, count: number): string {
  return `${eventsPrefix(profile)}${device}/${String(count).padStart(12, '0')}`;
}

export function eventsPrefix(profile: string): string {
  return `p/${profile}/e/`;
}

/** Events of one device whose counts share their thousands, in one record. */
export function chunkKey(profile: string, { device, thousands }: ChunkPlace): string {
  return `${chunksPrefix(profile)}${placeKey(device, thousands)}`;
}

export function chunksPrefix(profile: string): string {
  return `p/${profile}/c/`;
}

/** What was typed or chosen in the answers of a chunk. */
export function responsesKey(profile: string, { device, thousands }: ChunkPlace): string {
  return `${responsesPrefix(profile)}${placeKey(device, thousands)}`;
}

export function responsesPrefix(profile: string): string {
  return `p/${profile}/w/`;
}

/** Chunks that are damaged: kept for whoever may read more out of them. */
export function quarantineKey(profile: string, { device, thousands }: ChunkPlace): string {
  return `p/${profile}/q/${placeKey(device, thousands)}`;
}

/** Which chunks there are: `log/contents.ts`. */
export function contentsKey(profile: string): string {
  return `p/${profile}/contents`;
}

export function snapshotKey(profile: string): string {
  return `p/${profile}/snapshot`;
}

export interface ChunkPlace {
  readonly device: string;
  /** The count of its events without the last three digits. */
  readonly thousands: number;
}

/** The place that a key of a chunk ends in. */
export function placeOfKey(key: string): ChunkPlace {
  const [device = '', thousands = ''] = key.split('/').slice(-2);
  return { device, thousands: Number(thousands) };
}

function placeKey(device: string, thousands: number): string {
  return `${device}/${String(thousands).padStart(9, '0')}`;
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

/** Of a sheet that is filled in for class: `filled-sheets.ts`. */
export function filledSheetKey(profile: string, id: string): string {
  return `${filledSheetsPrefix(profile)}${id}`;
}

export function filledSheetsPrefix(profile: string): string {
  return `p/${profile}/sheet/`;
}

/** Sessions in class: `class-records.ts`. What a list shows, apart from what it stands for. */
export const CLASS_SUMMARIES_PREFIX = 'class/s/';

export function classSummaryKey(id: string): string {
  return `${CLASS_SUMMARIES_PREFIX}${id}`;
}

/** All but the log, written once. */
export function classHeadKey(id: string): string {
  return `class/h/${id}`;
}

export function classEventsPrefix(id: string): string {
  return `class/e/${id}/`;
}

/** A part of the log. */
export function classEventsKey(id: string, chunk: number): string {
  return `${classEventsPrefix(id)}${String(chunk).padStart(6, '0')}`;
}
