import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { newAnswer, newStore, valueOf } from '../../../tests/fixtures/test-store.ts';
import { serializeBank } from '../bank/serialize-bank.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { planRestore } from './plan-restore.ts';
import type { Store } from './store.ts';

const NOW = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const ANN = { id: 'ann', name: 'Anne', emblem: null };

async function storeOf(...profiles: string[]): Promise<Store> {
  const store = newStore();
  for (const id of profiles) {
    if (id !== 'self')
      await store.changeProfiles({ type: 'put', profile: { id, name: null, emblem: null } });
    await store.append(newAnswer(NOW - DAY, id), null);
  }
  return store;
}

async function inspect(store: Store, bytes: BlobPart): Promise<InspectedBackup> {
  return valueOf(await store.inspectBackup(new Blob([bytes]), NOW));
}

async function backupOf(store: Store, profile: string | null = null) {
  return valueOf(await store.exportBackup(NOW, profile)).bytes;
}

function linesOf(counts: object, ...records: object[]): string {
  const header = { format: 'recto-verso/backup', formatVersion: 2, writtenAt: NOW, counts };
  return [header, ...records].map((record) => `${JSON.stringify(record)}\n`).join('');
}

const event = (count: number, at: number, profile = 'self') => ({
  type: 'event',
  event: { ...newAnswer(at, profile), id: `zzzz:${String(count)}` },
});

describe('inspecting a backup', () => {
  it('tells what it holds and changes nothing', async () => {
    const store = await storeOf('self');
    await store.putBank({ ...SAMPLE_BANK, contentHash: '' }, 1);
    const other = newStore();
    const { summary } = await inspect(other, await backupOf(store));
    expect(summary).toMatchObject({
      writtenAt: NOW,
      people: [{ profile: 'self', answers: 1, from: NOW - DAY, to: NOW - DAY, fresh: 1 }],
      damaged: 1,
      duplicates: 0,
    });
    expect(valueOf(await other.events('self'))).toEqual([]);
    expect(valueOf(await other.banks())).toEqual([]);
  });

  it('counts what is here already', async () => {
    const store = await storeOf('self');
    const bytes = await backupOf(store);
    await store.append(newAnswer(NOW), null);
    const { summary } = await inspect(store, bytes);
    expect(summary.people).toMatchObject([{ answers: 1, fresh: 0, isSure: true }]);
  });

  it('holds one person where only one was asked for', async () => {
    const { summary } = await inspect(
      newStore(),
      await backupOf(await storeOf('self', 'ben'), 'ben'),
    );
    expect(summary.people.map(({ profile }) => profile)).toEqual(['ben']);
  });

  it('counts an event once that comes twice', async () => {
    const counts = { events: 3, people: 0, settings: 0, banks: 0 };
    const { summary } = await inspect(
      newStore(),
      linesOf(counts, event(1, 1), event(1, 1), event(2, 1)),
    );
    expect(summary).toMatchObject({ duplicates: 1, damaged: 0, people: [{ answers: 2 }] });
  });

  it('says how many are missing in a file that breaks off', async () => {
    const counts = { events: 500, people: 1, settings: 0, banks: 1 };
    const { summary } = await inspect(newStore(), linesOf(counts, event(1, 1)));
    expect(summary.damaged).toBe(501);
  });

  it('leaves out what a clock wrote that runs ahead, unless it is wanted', async () => {
    const counts = { events: 2, people: 0, settings: 0, banks: 0 };
    const store = newStore();
    const inspected = await inspect(
      store,
      linesOf(counts, event(1, NOW), event(2, NOW + 30 * DAY)),
    );
    const { summary } = inspected;
    expect(summary.people).toMatchObject([{ answers: 2, future: 1, to: NOW }]);
    const careful = await store.restoreBackup(inspected, planRestore(summary, NOW));
    expect(valueOf(careful).added).toBe(1);
    const all = await store.restoreBackup(inspected, planRestore(summary, NOW, new Map(), true));
    expect(valueOf(all)).toMatchObject({ added: 1, already: 1 });
  });

  it.each([
    ['a bank', serializeBank(SAMPLE_BANK), 'is-a-bank'],
    ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10]), 'not-a-backup'],
    ['of a newer version', '{"format":"recto-verso/backup","formatVersion":3}', 'newer-backup'],
    [
      'of ten million events',
      linesOf({ events: 10_000_000, people: 1, settings: 0, banks: 0 }),
      'backup-too-large',
    ],
  ])('refuses what is %s', async (_, bytes, code) => {
    const refused = await newStore().inspectBackup(new Blob([bytes]), NOW);
    expect(refused).toEqual({ ok: false, error: { code } });
  });

  it('stops when it is told to', async () => {
    const bytes = await backupOf(await storeOf('self'));
    const signal = AbortSignal.abort();
    const stopped = await newStore().inspectBackup(new Blob([bytes]), NOW, { signal });
    expect(stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('whose a backup is', () => {
  const suggestedBy = async (here: Store, bytes: BlobPart) =>
    (await inspect(here, bytes)).summary.people.map(({ suggested, isSure }) => [suggested, isSure]);

  it('is told by answers they share, whatever the id', async () => {
    const store = await storeOf('self');
    const other = newStore();
    await other.changeProfiles({ type: 'put', profile: ANN });
    const inspected = await inspect(other, await backupOf(store));
    const targets = new Map([['self', { kind: 'here', profile: 'ann' } as const]]);
    await other.restoreBackup(inspected, planRestore(inspected.summary, NOW, targets));
    expect(valueOf(await other.events('ann'))).toMatchObject([{ profile: 'ann' }]);
    expect(valueOf(await other.events('self'))).toEqual([]);
    expect(await suggestedBy(other, await backupOf(store))).toEqual([['ann', true]]);
  });

  it('is told by the name', async () => {
    const store = await storeOf('self');
    await store.changeProfiles({ type: 'put', profile: { ...ANN, id: 'self' } });
    const other = await storeOf('self', 'ann');
    await other.changeProfiles({ type: 'put', profile: ANN });
    expect(await suggestedBy(other, await backupOf(store))).toEqual([['ann', true]]);
  });

  it('is asked for where two came first, each on a device of their own', async () => {
    const [store, other] = [await storeOf('self'), await storeOf('self')];
    expect(await suggestedBy(other, await backupOf(store))).toEqual([['self', false]]);
  });

  it('is somebody new where nobody fits, who keeps their name', async () => {
    const store = await storeOf('self');
    await store.changeProfiles({ type: 'put', profile: { ...ANN, id: 'self' } });
    const other = await storeOf('self');
    await other.changeProfiles({ type: 'put', profile: { ...ANN, id: 'self', name: 'Ben' } });
    const inspected = await inspect(other, await backupOf(store));
    expect(inspected.summary.people).toMatchObject([{ suggested: null }]);
    await other.restoreBackup(inspected, planRestore(inspected.summary, NOW));
    const { profiles } = valueOf(await other.profiles());
    expect(profiles.map(({ name }) => name)).toEqual(['Ben', 'Anne']);
    expect(valueOf(await other.events('self'))).toHaveLength(1);
    expect(await suggestedBy(other, await backupOf(store))).toEqual([[profiles[1]?.id, true]]);
  });

  it('is the only person of a new device', async () => {
    const bytes = await backupOf(await storeOf('self', 'ben'), 'ben');
    expect(await suggestedBy(newStore(), bytes)).toEqual([['self', true]]);
  });
});
