/** From what the reader chose, or left as it was suggested, to what is done. */
import { endOfPresent, type BackupSummary, type PersonSummary } from './inspect-backup.ts';
import { nameDevice } from './name-device.ts';
import type { RestorePlan } from './restore-backup.ts';

/** Somebody of this device by their id, somebody new, or nobody. */
export type Whom =
  | { readonly kind: 'here'; readonly profile: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'nobody' };

export function suggestedFor({ suggested }: Pick<PersonSummary, 'suggested'>): Whom {
  return suggested === null ? { kind: 'new' } : { kind: 'here', profile: suggested };
}

/** `chosen`: by ids in the file, the latest of each holds. `now`: UTC milliseconds. */
export function planRestore(
  { people, here }: Pick<BackupSummary, 'people' | 'here'>,
  now: number,
  chosen: Iterable<readonly [string, Whom]> = [],
  withFuture = false,
): RestorePlan {
  const wanted = new Map(chosen);
  const taken = new Set(here.map(({ id }) => id));
  const targets = new Map<string, string>();
  for (const person of people) {
    const whom = wanted.get(person.profile) ?? suggestedFor(person);
    if (whom.kind === 'nobody') continue;
    // Somebody new keeps the id of the file, so that it is them again the next time.
    const isFree = !taken.has(person.profile);
    const target = whom.kind === 'here' ? whom.profile : isFree ? person.profile : nameDevice();
    taken.add(target);
    targets.set(person.profile, target);
  }
  return { people: targets, until: withFuture ? null : endOfPresent(now) };
}
