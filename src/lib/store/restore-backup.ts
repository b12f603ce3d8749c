/** Takes a backup in as a union: what is here stays as it is, what is missing is added. */
import type { Profile } from '#lib/study/profile.ts';
import type { StoreChange } from './announcer.ts';
import { bankKey, PROFILES_KEY, settingsKey } from './keys.ts';
import { mergeEvents } from './log/merge-events.ts';
import type { BackupContent, PersonContent } from './read-backup.ts';
import type { Records } from './records.ts';
import { readProfiles, type StoredProfiles } from './stored-profiles.ts';

/** What the reader has accepted. */
export interface RestorePlan {
  /** By ids in the file: who they are on this device; whoever is not named stays out. */
  readonly people: ReadonlyMap<string, string>;
  /** Events after this time (UTC milliseconds) stay out; null where all are wanted. */
  readonly until: number | null;
}

export interface RestoreReport {
  /** Answers that were not here. */
  readonly added: number;
  /** Answers that were. */
  readonly already: number;
  /** Records that could not be read, or that are missing. */
  readonly damaged: number;
  readonly banksAdded: number;
}

/** Within one transaction: all of it or none. */
export async function restoreInto(
  records: Records,
  content: BackupContent,
  { people, until }: RestorePlan,
): Promise<RestoreReport> {
  let [added, already, banksAdded] = [0, 0, 0];
  await introduce(records, content.people, people);
  for (const { profile, settings, events } of content.people) {
    const target = people.get(profile);
    if (target === undefined) continue;
    if (settings !== null) await putIfMissing(records, settingsKey(target), settings);
    const wanted = [...events.values()]
      .filter(({ at }) => until === null || at <= until)
      .map((event) => (target === profile ? event : { ...event, profile: target }));
    const merged = await mergeEvents(records, target, wanted);
    const isAnswer = ({ type }: { type: string }): boolean => type === 'answer';
    const fresh = merged.filter(isAnswer).length;
    added += fresh;
    already += wanted.filter(isAnswer).length - fresh;
  }
  for (const stored of content.banks)
    if (await putIfMissing(records, bankKey(stored.bank.id), stored)) banksAdded += 1;
  return { added, already, damaged: content.damaged, banksAdded };
}

/** Whoever is new comes with their name; whoever is here and has none takes it from the file. */
async function introduce(
  records: Records,
  contents: readonly PersonContent[],
  targets: RestorePlan['people'],
): Promise<void> {
  const before = await readProfiles(records);
  const profiles = new Map(before.profiles.map((profile) => [profile.id, profile]));
  for (const { profile, person } of contents) {
    const target = targets.get(profile);
    if (target === undefined) continue;
    const here = profiles.get(target) ?? { id: target, name: null, emblem: null };
    profiles.set(target, isBlank(here) && person !== null ? { ...person, id: target } : here);
  }
  const after: StoredProfiles = { ...before, profiles: [...profiles.values()] };
  if (JSON.stringify(after) !== JSON.stringify(before)) records.put(PROFILES_KEY, after);
}

function isBlank({ name, emblem }: Profile): boolean {
  return name === null && emblem === null;
}

async function putIfMissing(records: Records, key: string, value: unknown): Promise<boolean> {
  if ((await records.get(key)) !== undefined) return false;
  records.put(key, value);
  return true;
}

/** What has to be announced once it is restored, each once. */
export function changesBy({ people }: RestorePlan): StoreChange[] {
  const targets = new Set(people.values());
  return [
    { type: 'profiles', removed: null },
    { type: 'banks' },
    ...[...targets].flatMap((profile): StoreChange[] => [
      { type: 'settings', profile },
      { type: 'event', profile, event: null },
    ]),
  ];
}
