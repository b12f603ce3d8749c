/** Everything there is, or what one person has, as a backup file: `docs/backup-format.md`. */
import { groupAnswers } from '#lib/study/backup/group-answers.ts';
import type { Profile } from '#lib/study/profile.ts';
import type { AnswerEvent, ReviewEvent } from '#lib/study/review-event.ts';
import type { Settings } from '#lib/study/settings.ts';
import { headerLine } from './backup-header.ts';
import { readBanks, type StoredBank } from './bank-shelf.ts';
import { gzip } from './gzip.ts';
import { settingsKey } from './keys.ts';
import { readEvents } from './log/read-log.ts';
import type { ReadableRecords } from './records.ts';
import { readProfiles } from './stored-profiles.ts';
import { readSettings } from './stored-settings.ts';

export interface BackupFile {
  readonly name: string;
  readonly type: 'application/gzip' | 'application/jsonl';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface BackupPerson {
  readonly person: Profile;
  readonly settings: Settings | null;
  readonly events: readonly ReviewEvent[];
}

export interface BackupParts {
  readonly people: readonly BackupPerson[];
  readonly banks: readonly StoredBank[];
}

/** Lines in one piece of what is compressed. */
const LINES_A_PIECE = 256;

/** `profile`: of one person; null for everybody's. */
export async function collectBackup(
  records: ReadableRecords,
  profile: string | null,
): Promise<BackupParts> {
  const { profiles } = await readProfiles(records);
  const wanted = profiles.filter(({ id }) => profile === null || id === profile);
  const people: BackupPerson[] = [];
  for (const person of wanted) {
    people.push({
      person,
      settings: await readSettings(records, settingsKey(person.id)),
      events: await readEvents(records, person.id),
    });
  }
  return { people, banks: await readBanks(records) };
}

/** With events that are only in memory yet. */
export function addUnsaved(parts: BackupParts, unsaved: readonly ReviewEvent[]): BackupParts {
  if (unsaved.length === 0) return parts;
  const people = parts.people.map((each) => {
    const more = unsaved.filter(({ profile }) => profile === each.person.id);
    return { ...each, events: [...each.events, ...more] };
  });
  return { ...parts, people };
}

/** `now` (UTC milliseconds) names the file. */
export async function writeBackup(parts: BackupParts, now: number): Promise<BackupFile> {
  const pieces = [...inPieces(linesOf(parts, now))];
  const compressed = await gzip(pieces);
  const name = `recto-verso-${new Date(now).toISOString().slice(0, 10)}.jsonl`;
  return compressed === null
    ? { name, type: 'application/jsonl', bytes: new TextEncoder().encode(pieces.join('')) }
    : { name: `${name}.gz`, type: 'application/gzip', bytes: compressed };
}

/** What stands before the answers is short: it is still there in a file that breaks off. */
function* linesOf({ people, banks }: BackupParts, now: number): Generator<string> {
  yield headerLine(now, {
    events: people.reduce((sum, { events }) => sum + events.length, 0),
    people: people.length,
    settings: people.filter(({ settings }) => settings !== null).length,
    banks: banks.length,
  });
  for (const { person, settings } of people) {
    yield JSON.stringify({ type: 'person', person });
    if (settings !== null) yield JSON.stringify({ type: 'settings', profile: person.id, settings });
  }
  for (const { events } of people) {
    for (const event of events)
      if (event.type !== 'answer') yield JSON.stringify({ type: 'event', event });
    for (const line of groupAnswers(events.filter(isAnswer))) yield JSON.stringify(line);
  }
  for (const stored of banks) yield JSON.stringify({ type: 'bank', ...stored });
}

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(`${line}\n`);
    if (piece.length < LINES_A_PIECE) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

function isAnswer(event: ReviewEvent): event is AnswerEvent {
  return event.type === 'answer';
}
