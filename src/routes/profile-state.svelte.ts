/**
 * Who studies: everybody on this device, and the one whom this tab shows. Two tabs may show two; a
 * new one begins with whoever was chosen last.
 */
import type { Store } from '#lib/store/store.ts';
import { FIRST_PROFILE } from '#lib/store/stored-profiles.ts';
import type { Profile } from '#lib/study/profile.ts';

/** In the tab's own storage: it outlives a reload. */
const KEY = 'recto-verso.profile';

export class ProfileState {
  #all = $state.raw<readonly Profile[]>([FIRST_PROFILE]);
  #current = $state.raw(FIRST_PROFILE);
  /** The id of this tab's person, once it is known. */
  #own: string | null = null;

  get all(): readonly Profile[] {
    return this.#all;
  }

  get current(): Profile {
    return this.#current;
  }

  /** Whoever is gone is followed by who was chosen last. */
  async read(store: Store): Promise<void> {
    const stored = await store.profiles();
    if (!stored.ok) return;
    const { profiles, current } = stored.value;
    const own = this.#own ?? idOfTab();
    const find = (wanted: string | null) => profiles.find(({ id }) => id === wanted);
    this.#all = profiles;
    this.choose(find(own) ?? find(current) ?? FIRST_PROFILE);
  }

  choose(profile: Profile): void {
    this.#current = profile;
    this.#own = profile.id;
    try {
      sessionStorage.setItem(KEY, profile.id);
    } catch {
      // Without it, a reload shows whoever was chosen last in any tab.
    }
  }
}

function idOfTab(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
