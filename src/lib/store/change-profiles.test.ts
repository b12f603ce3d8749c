import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import {
  idsIn,
  newAnswer,
  newSession,
  newStore,
  valueOf,
} from '../../../tests/fixtures/test-store.ts';
import type { Profile } from '../study/profile.ts';
import { DEFAULT_SETTINGS } from '../study/settings.ts';
import type { StoreChange } from './announcer.ts';
import { FIRST_PROFILE } from './stored-profiles.ts';

const ANN: Profile = { id: 'ann', name: 'Ann', emblem: 'star' };
const BEN: Profile = { id: 'ben', name: null, emblem: 'fish' };

async function peopleOf(store: ReturnType<typeof newStore>): Promise<readonly Profile[]> {
  return valueOf(await store.profiles()).profiles;
}

describe('profiles', () => {
  it('are one person without a name to begin with', async () => {
    const store = newStore();
    expect(valueOf(await store.profiles())).toMatchObject({
      current: FIRST_PROFILE.id,
      profiles: [FIRST_PROFILE],
    });
  });

  it('are kept over a reload, in the order in which they came', async () => {
    const indexedDB = new IDBFactory();
    const before = newStore({ indexedDB });
    await before.changeProfiles({ type: 'put', profile: BEN });
    await before.changeProfiles({ type: 'put', profile: ANN });
    await before.changeProfiles({ type: 'put', profile: { ...BEN, name: 'Ben' } });
    before.close();
    expect(await peopleOf(newStore({ indexedDB }))).toEqual([
      FIRST_PROFILE,
      { ...BEN, name: 'Ben' },
      ANN,
    ]);
  });

  it('remember who was chosen, and nobody who is not there', async () => {
    const store = newStore();
    await store.changeProfiles({ type: 'put', profile: ANN });
    await store.changeProfiles({ type: 'choose', id: 'ann' });
    expect(valueOf(await store.profiles()).current).toBe('ann');
    await store.changeProfiles({ type: 'choose', id: 'nobody' });
    expect(valueOf(await store.profiles()).current).toBe('ann');
  });

  it('lose nobody when two tabs add at the same time', async () => {
    const indexedDB = new IDBFactory();
    const tabs = [newStore({ indexedDB }), newStore({ indexedDB })] as const;
    const ids = Array.from({ length: 20 }, (_, turn) => `p-${String(turn)}`);
    await Promise.all(
      ids.map((id, turn) =>
        (turn % 2 === 0 ? tabs[0] : tabs[1]).changeProfiles({
          type: 'put',
          profile: { id, name: null, emblem: null },
        }),
      ),
    );
    expect(await peopleOf(newStore({ indexedDB }))).toHaveLength(21);
  });

  it('go with everything of theirs and with nothing of anybody else', async () => {
    const store = newStore();
    for (const profile of [ANN, { ...ANN, id: 'ann-marie' }])
      await store.changeProfiles({ type: 'put', profile });
    for (const profile of ['ann', 'ann-marie']) {
      await store.append(newAnswer(0, profile), newSession(profile));
      await store.append(newAnswer(1, profile), null);
      await store.tidy(profile);
      await store.saveSettings(profile, DEFAULT_SETTINGS);
    }
    await store.changeProfiles({ type: 'choose', id: 'ann' });
    await store.changeProfiles({ type: 'remove', id: 'ann' });
    expect(await idsIn(store, 'ann')).toEqual([]);
    expect(valueOf(await store.learning('ann'))).toBeNull();
    expect(valueOf(await store.loadSession('ann'))).toBeNull();
    expect(valueOf(await store.settings('ann'))).toBeNull();
    expect(await idsIn(store, 'ann-marie')).toHaveLength(2);
    expect(valueOf(await store.loadSession('ann-marie'))?.id).toBe('ann-marie');
    expect(valueOf(await store.settings('ann-marie'))).toEqual(DEFAULT_SETTINGS);
    expect(valueOf(await store.profiles()).current).toBe(FIRST_PROFILE.id);
  });

  it('begin anew when the last one goes', async () => {
    const store = newStore();
    await store.changeProfiles({ type: 'put', profile: { ...FIRST_PROFILE, name: 'Zoé' } });
    await store.append(newAnswer(), null);
    await store.changeProfiles({ type: 'remove', id: FIRST_PROFILE.id });
    expect(await peopleOf(store)).toEqual([FIRST_PROFILE]);
    expect(await idsIn(store)).toEqual([]);
  });

  it('are told of', async () => {
    const store = newStore();
    const changes: StoreChange[] = [];
    store.subscribe((change) => changes.push(change));
    await store.changeProfiles({ type: 'put', profile: ANN });
    expect(changes).toContainEqual({ type: 'profiles', removed: null });
  });
});
