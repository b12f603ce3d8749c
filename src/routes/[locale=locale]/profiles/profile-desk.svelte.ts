/** People added, changed and removed; what came of the last act is told by `outcome`. */
import { nameDevice } from '#lib/store/name-device.ts';
import type { ProfilesChange } from '#lib/store/change-profiles.ts';
import type { StoreFailureCode } from '#lib/store/store-failure.ts';
import type { Profile } from '#lib/study/profile.ts';
import { app } from '../../app-state.svelte.ts';
import { download } from '../settings/hand-over-file.ts';

type Outcome =
  | { readonly kind: 'added' | 'saved'; readonly profile: Profile }
  /** Who is gone can be named no more, but by what they were called. */
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: StoreFailureCode };

export class ProfileDesk {
  #outcome = $state.raw<Outcome | null>(null);

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  forgetOutcome(): void {
    this.#outcome = null;
  }

  /** Tells whether it is stored. */
  async put(profile: Profile): Promise<boolean> {
    const isNew = app.profiles.every(({ id }) => id !== profile.id);
    return this.#change({ type: 'put', profile }, { kind: isNew ? 'added' : 'saved', profile });
  }

  /** With everything of theirs. */
  async remove({ id }: Profile, name: string): Promise<boolean> {
    return this.#change({ type: 'remove', id }, { kind: 'removed', name });
  }

  async #change(change: ProfilesChange, done: Outcome): Promise<boolean> {
    const changed = await app.changeProfiles(change);
    this.#outcome = changed.ok ? done : { kind: 'failed', problem: changed.error.code };
    return changed.ok;
  }
}

/** Somebody new, with an id that no other device gives. */
export function newProfile(): Profile {
  return { id: nameDevice(), name: null, emblem: null };
}

/** Null where it cannot be read. */
export async function countAnswers({ id }: Profile): Promise<number | null> {
  const learning = await app.store.learning(id);
  return learning.ok ? (learning.value?.state.answered ?? 0) : null;
}

/** All that is theirs. The name of the file, which the browser saves; null where it could not be made. */
export async function saveBackup({ id }: Profile): Promise<string | null> {
  const made = await app.store.exportBackup(Date.now(), id);
  if (!made.ok) return null;
  download(made.value);
  return made.value.name;
}
