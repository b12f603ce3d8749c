/** A backup file, line by line: whole lines are taken, damaged ones are counted. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { BackupRecord } from '#lib/study/backup-record.ts';
import type { Profile } from '#lib/study/profile.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import type { Settings } from '#lib/study/settings.ts';
import { BACKUP_FORMAT_VERSION, isBank, readHeader, type BackupHeader } from './backup-header.ts';
import type { StoredBank } from './bank-shelf.ts';
import { canGunzip, isGzip, readPieces } from './gzip.ts';
import { splitLines, type ByteLimits } from './split-lines.ts';

export interface BackupLimits extends ByteLimits {
  readonly events: number;
}

/**
 * In bytes, unpacked, and events: what a phone can hold in memory. A million answers are 27 years at
 * a hundred a day. `line`: the largest bank, with what stands around it.
 */
export const BACKUP_LIMITS: BackupLimits = {
  file: 150_000_000,
  line: 21_000_000,
  events: 1_000_000,
};

export interface BackupFailure {
  readonly code:
    | 'not-a-backup'
    /** It is a bank: to be opened as one. */
    | 'is-a-bank'
    | 'newer-backup'
    | 'backup-too-large'
    | 'cannot-decompress'
    | 'cancelled';
}

/** What a backup holds of one person. */
export interface PersonContent {
  readonly profile: string;
  /** Null in version 1, and where the line is damaged. */
  readonly person: Profile | null;
  readonly settings: Settings | null;
  /** By their ids. */
  readonly events: ReadonlyMap<string, ReviewEvent>;
}

export interface BackupContent {
  readonly header: BackupHeader;
  /** In the order in which they come in the file. */
  readonly people: readonly PersonContent[];
  readonly banks: readonly StoredBank[];
  /** Records that could not be read, or that are missing. */
  readonly damaged: number;
  /** Events that came once more. */
  readonly duplicates: number;
}

/** Null for a line that cannot be trusted. */
export type ReadRecord = (line: string) => BackupRecord | null;

export interface ReadOptions {
  readonly limits?: BackupLimits;
  /** Share of the file that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export async function readBackup(
  file: Blob,
  readRecord: ReadRecord,
  { limits = BACKUP_LIMITS, onProgress, signal }: ReadOptions = {},
): Promise<Result<BackupContent, BackupFailure>> {
  const isPacked = await isGzip(file);
  if (isPacked && !canGunzip()) return fail({ code: 'cannot-decompress' });
  const pieces = readPieces(file, isPacked, (bytes) => onProgress?.(bytes / file.size));
  let gathered: GatheredBackup | null = null;
  for await (const line of splitLines(pieces, limits)) {
    if (signal?.aborted === true) return fail({ code: 'cancelled' });
    if (line.kind === 'too-large') return fail({ code: 'backup-too-large' });
    const text = line.kind === 'damaged' ? null : line.text;
    if (gathered === null) {
      const header = checkHeader(text ?? '', limits);
      if (!header.ok) return header;
      gathered = new GatheredBackup(header.value);
    } else {
      gathered.add(text === null ? null : readRecord(text));
      if (gathered.read > limits.events) return fail({ code: 'backup-too-large' });
    }
  }
  return gathered === null ? fail({ code: 'not-a-backup' }) : ok(gathered.content());
}

function checkHeader(line: string, limits: BackupLimits): Result<BackupHeader, BackupFailure> {
  const header = readHeader(line);
  if (header === null) return fail({ code: isBank(line) ? 'is-a-bank' : 'not-a-backup' });
  if (header.formatVersion > BACKUP_FORMAT_VERSION) return fail({ code: 'newer-backup' });
  const { counts } = header;
  if (counts !== null && counts.events > limits.events) return fail({ code: 'backup-too-large' });
  return ok(header);
}

interface Gathered {
  person: Profile | null;
  settings: Settings | null;
  readonly events: Map<string, ReviewEvent>;
}

class GatheredBackup {
  readonly #header: BackupHeader;
  readonly #people = new Map<string, Gathered>();
  readonly #banks = new Map<string, StoredBank>();
  /** Those that came once more included. */
  #events = 0;
  #damaged = 0;

  constructor(header: BackupHeader) {
    this.#header = header;
  }

  add(record: BackupRecord | null): void {
    switch (record?.type) {
      case 'events':
        this.#damaged += record.damaged;
        for (const event of record.events) {
          const { events } = this.#of(event.profile);
          if (!events.has(event.id)) events.set(event.id, event);
        }
        this.#events += record.events.length;
        break;
      case 'person':
        this.#of(record.person.id).person = record.person;
        break;
      case 'settings':
        this.#of(record.profile).settings = record.settings;
        break;
      case 'bank':
        this.#banks.set(record.bank.id, { bank: record.bank, addedAt: record.addedAt });
        break;
      default:
        this.#damaged += 1;
    }
  }

  /** Events and damaged records by now. */
  get read(): number {
    return this.#events + this.#damaged;
  }

  content(): BackupContent {
    const people = [...this.#people].map(([profile, gathered]) => ({ profile, ...gathered }));
    const found = people.reduce((sum, { events }) => sum + events.size, 0);
    return {
      header: this.#header,
      people,
      banks: [...this.#banks.values()],
      damaged: Math.max(this.#damaged, this.#missing()),
      duplicates: this.#events - found,
    };
  }

  #of(profile: string): Gathered {
    const known = this.#people.get(profile);
    if (known !== undefined) return known;
    const gathered: Gathered = { person: null, settings: null, events: new Map() };
    this.#people.set(profile, gathered);
    return gathered;
  }

  /** A file that breaks off does not say what it lacks; its header does. */
  #missing(): number {
    const { counts } = this.#header;
    if (counts === null) return 0;
    const people = [...this.#people.values()];
    const lacks = [
      counts.events - this.#events,
      counts.people - people.filter(({ person }) => person !== null).length,
      counts.settings - people.filter(({ settings }) => settings !== null).length,
      counts.banks - this.#banks.size,
    ];
    return lacks.reduce((sum, lack) => sum + Math.max(0, lack), 0);
  }
}
