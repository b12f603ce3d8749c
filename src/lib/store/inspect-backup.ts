/** What restoring a backup would bring, to be shown before it is done; changes nothing. */
import type { Bilingual } from '#lib/bank/schema.ts';
import type { Profile } from '#lib/study/profile.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import { BANK_PREFIX, bankKey } from './keys.ts';
import { knownIn } from './log/merge-events.ts';
import { readLog } from './log/read-log.ts';
import type { BackupContent, PersonContent } from './read-backup.ts';
import type { ReadableRecords } from './records.ts';
import { readProfiles } from './stored-profiles.ts';

export interface PersonSummary {
  /** Their id in the file. */
  readonly profile: string;
  /** Null where the file does not say. */
  readonly person: Profile | null;
  readonly answers: number;
  /** Of the first and the last answer that is not in the future, in UTC milliseconds. */
  readonly from: number | null;
  readonly to: number | null;
  /** Events that were written by a clock which ran ahead of ours. */
  readonly future: number;
  /** Whom of this device they are most probably; null for nobody. */
  readonly suggested: string | null;
  /** Whether that is certain: they share answers, or a name, or there is nobody else to be. */
  readonly isSure: boolean;
  /** Answers that `suggested` does not have. */
  readonly fresh: number;
}

export interface BackupSummary {
  /** UTC milliseconds; null in version 1. */
  readonly writtenAt: number | null;
  readonly people: readonly PersonSummary[];
  readonly banks: readonly { readonly title: Bilingual; readonly isHere: boolean }[];
  /** Who is on this device. */
  readonly here: readonly Profile[];
  /** Records that could not be read, or that are missing. */
  readonly damaged: number;
  readonly duplicates: number;
}

export interface InspectedBackup {
  readonly content: BackupContent;
  readonly summary: BackupSummary;
}

/** Clocks of two devices may differ by so much, and by a zone that was set wrongly. */
const CLOCK_SLACK_MILLIS = 86_400_000;

/** Times after this are in the future. */
export function endOfPresent(now: number): number {
  return now + CLOCK_SLACK_MILLIS;
}

interface PersonHere {
  readonly profile: Profile;
  readonly has: (id: string) => boolean;
  readonly isEmpty: boolean;
}

/** `now`: UTC milliseconds. */
export async function inspectBackup(
  records: ReadableRecords,
  { header, people, banks, damaged, duplicates }: BackupContent,
  now: number,
): Promise<BackupSummary> {
  const { profiles } = await readProfiles(records);
  const here: PersonHere[] = [];
  for (const profile of profiles) {
    const log = await readLog(records, profile.id);
    const isEmpty = log.chunks.length + log.singles.length + log.damaged.length === 0;
    here.push({ profile, has: knownIn(profile.id, log), isEmpty });
  }
  const shelf = new Set((await records.list(BANK_PREFIX)).map(([key]) => key));
  return {
    writtenAt: header.writtenAt,
    people: people.map((content) => summarise(content, here, people.length === 1, now)),
    banks: banks.map(({ bank }) => ({ title: bank.title, isHere: shelf.has(bankKey(bank.id)) })),
    here: profiles,
    damaged,
    duplicates,
  };
}

function summarise(
  { profile, person, events }: PersonContent,
  here: readonly PersonHere[],
  isAlone: boolean,
  now: number,
): PersonSummary {
  const present = endOfPresent(now);
  const answers = [...events.values()].filter(({ type }) => type === 'answer');
  const times = answers.map(({ at }) => at).filter((at) => at <= present);
  const future = [...events.values()].filter(({ at }) => at > present).length;
  const { found, isSure } = findPerson(profile, person, [...events.keys()], here, isAlone);
  return {
    profile,
    person,
    answers: answers.length,
    from: times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b)),
    to: times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b)),
    future,
    suggested: found?.profile.id ?? null,
    isSure,
    fresh: found === null ? answers.length : countFresh(answers, found),
  };
}

function countFresh(answers: readonly ReviewEvent[], { has }: PersonHere): number {
  return answers.filter(({ id }) => !has(id)).length;
}

/**
 * Whoever shares answers is the same person. Otherwise the same name tells, then the same id, which
 * is weak: whoever came first has the same one on every device.
 */
function findPerson(
  profile: string,
  person: Profile | null,
  ids: readonly string[],
  here: readonly PersonHere[],
  isAlone: boolean,
): { readonly found: PersonHere | null; readonly isSure: boolean } {
  const sharing = here
    .map((each) => ({ each, shared: ids.reduce((sum, id) => sum + (each.has(id) ? 1 : 0), 0) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.each;
  if (sharing !== undefined) return { found: sharing, isSure: true };
  const name = nameOf(person);
  const namesake = here.find((each) => name !== null && nameOf(each.profile) === name);
  if (namesake !== undefined) return { found: namesake, isSure: true };
  const only = here.length === 1 ? here[0] : undefined;
  if (only?.isEmpty === true && isAlone && nameOf(only.profile) === null)
    return { found: only, isSure: true };
  const equal = here.find((each) => each.profile.id === profile);
  if (equal === undefined) return { found: null, isSure: true };
  const isOther = name !== null && nameOf(equal.profile) !== null;
  return { found: isOther ? null : equal, isSure: equal.isEmpty || ids.length === 0 };
}

function nameOf(person: Profile | null): string | null {
  return person?.name?.toLocaleLowerCase() ?? null;
}
