import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { parseBank } from '../bank/parse-bank.ts';
import { serializeBank } from '../bank/serialize-bank.ts';
import { readBackupRecord } from '../study/backup-record.ts';
import { DEFAULT_SETTINGS } from '../study/settings.ts';
import type { StoreChange } from './announcer.ts';
import { readBackup } from './read-backup.ts';
import type { Store } from './store.ts';
import {
  idsIn,
  newAnswer,
  newStore,
  restore,
  valueOf,
} from '../../../tests/fixtures/test-store.ts';

const parsed = parseBank(serializeBank(SAMPLE_BANK));
if (!parsed.ok) throw new Error('The sample has changed.');
const bank = parsed.value;

const HEADER = '{"format":"recto-verso/backup","formatVersion":1}';

function eventLine(id: string, more: object = {}): string {
  return JSON.stringify({ type: 'event', event: { ...newAnswer(), id, ...more } });
}

function bytesOf(...lines: string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

async function backupOf(store: Store): Promise<Uint8Array<ArrayBuffer>> {
  return valueOf(await store.exportBackup(Date.UTC(2026, 10, 5))).bytes;
}

const BEN = { id: 'ben', name: 'Ben', emblem: null };

async function filledStore(): Promise<Store> {
  const store = newStore();
  await store.append(newAnswer(1), null);
  await store.changeProfiles({ type: 'put', profile: BEN });
  await store.append(newAnswer(2, 'ben'), null);
  await store.saveSettings('self', { ...DEFAULT_SETTINGS, study: 'en' });
  await store.putBank(bank, 7);
  return store;
}

describe('a backup', () => {
  it('brings everything to another device', async () => {
    const store = await filledStore();
    const file = valueOf(await store.exportBackup(Date.UTC(2026, 10, 5)));
    expect([file.name, file.type]).toEqual(['recto-verso-2026-11-05.jsonl.gz', 'application/gzip']);
    const other = newStore();
    expect(valueOf(await restore(other, file.bytes))).toEqual({
      added: 2,
      already: 0,
      damaged: 0,
      banksAdded: 1,
    });
    for (const profile of ['self', 'ben']) {
      expect(valueOf(await other.events(profile))).toEqual(valueOf(await store.events(profile)));
    }
    expect(valueOf(await other.settings('self'))?.study).toBe('en');
    expect(valueOf(await other.banks())).toEqual([{ bank, addedAt: 7 }]);
    expect(valueOf(await other.profiles()).profiles).toContainEqual(BEN);
  });

  it('overwrites nothing', async () => {
    const bytes = await backupOf(await filledStore());
    const other = newStore();
    await other.saveSettings('self', { ...DEFAULT_SETTINGS, study: 'fr' });
    await other.putBank({ ...bank, items: [] }, 1);
    await other.append(newAnswer(), null);
    const heard: StoreChange[] = [];
    other.subscribe((change) => heard.push(change));
    expect(valueOf(await restore(other, bytes))).toMatchObject({ added: 2, banksAdded: 0 });
    expect(valueOf(await other.settings('self'))?.study).toBe('fr');
    expect(valueOf(await other.banks())).toMatchObject([{ bank: { items: [] }, addedAt: 1 }]);
    expect(await idsIn(other)).toHaveLength(2);
    expect(new Set(heard.map(({ type }) => type))).toEqual(
      new Set(['event', 'settings', 'banks', 'profiles']),
    );
  });

  it('restored twice changes nothing more', async () => {
    const bytes = await backupOf(await filledStore());
    const other = newStore();
    await restore(other, bytes);
    expect(valueOf(await restore(other, bytes))).toMatchObject({ added: 0, already: 2 });
  });

  it('never has an id of our own given again', async () => {
    const store = newStore();
    const { device } = valueOf(await store.ready());
    await store.append(newAnswer(), null);
    await restore(store, bytesOf(HEADER, eventLine(`${device}:1500`), eventLine('zzzz:9000')));
    expect(valueOf(await store.append(newAnswer(), null)).id).toBe(`${device}:1501`);
    expect(await idsIn(store)).toHaveLength(4);
  });

  it('never has the next id of this very page given again', async () => {
    const store = newStore();
    const { device } = valueOf(await store.ready());
    await store.append(newAnswer(), null);
    const back = `${device}:2`;
    await restore(store, bytesOf(HEADER, eventLine(back)));
    expect(valueOf(await store.append(newAnswer(), null)).id).not.toBe(back);
    expect(await idsIn(store)).toHaveLength(3);
  });

  it('is written and read plainly where there is no compression', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    const file = valueOf(await (await filledStore()).exportBackup(0));
    expect([file.name, file.type]).toEqual(['recto-verso-1970-01-01.jsonl', 'application/jsonl']);
    expect(valueOf(await restore(newStore(), file.bytes)).added).toBe(2);
    const compressed = new Uint8Array(gzipSync(file.bytes));
    expect(await restore(newStore(), compressed)).toMatchObject({
      error: { code: 'cannot-decompress' },
    });
    vi.unstubAllGlobals();
  });
});

describe('a damaged backup', () => {
  it.each([
    ['no JSON', '{"type":"event","event":{"id":'],
    ['an unknown type', '{"type":"dream","dream":{}}'],
    ['an unknown key', eventLine('aaaa:1', { mood: 'good' })],
    ['an id that is none', eventLine('aaaa')],
    ['a time beyond reckoning', eventLine('aaaa:1', { at: 8.64e15 })],
    ['a bank that is none', '{"type":"bank","addedAt":1,"bank":{"id":"x"}}'],
    [
      'a bank that was changed',
      JSON.stringify({ type: 'bank', addedAt: 1, bank: { ...bank, id: 'x' } }),
    ],
    ['__proto__', '{"type":"event","__proto__":{"event":{}}}'],
  ])('keeps its whole lines, and counts one with %s', async (_, line) => {
    const store = newStore();
    const bytes = bytesOf(HEADER, eventLine('aaaa:8'), line, '', eventLine('aaaa:9'));
    expect(valueOf(await restore(store, bytes))).toMatchObject({ added: 2, damaged: 1 });
    expect(await idsIn(store)).toEqual(['aaaa:8', 'aaaa:9']);
  });

  it('counts a line that is not UTF-8', async () => {
    const bytes = bytesOf(HEADER, eventLine('aaaa:1', { response: 'é' }), eventLine('aaaa:2'));
    bytes[bytes.indexOf(0xc3)] = 0xff;
    expect(valueOf(await restore(newStore(), bytes))).toMatchObject({ added: 1, damaged: 1 });
  });

  it('gives what stands before it breaks off', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) =>
      eventLine(`aaaa:${n + 1}`, { at: n * 7919 }),
    );
    const whole = gzipSync(bytesOf(HEADER, ...lines));
    const half = new Uint8Array(whole.subarray(0, whole.length / 2));
    const { added, damaged } = valueOf(await restore(newStore(), half));
    expect(added).toBeGreaterThan(500);
    expect(added).toBeLessThan(3000);
    expect(damaged).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['no header', eventLine('aaaa:1')],
    ['no version', '{"format":"recto-verso/backup"}'],
  ])('is refused when it is %s', async (_, text) => {
    expect(await restore(newStore(), bytesOf(text))).toMatchObject({
      error: { code: 'not-a-backup' },
    });
  });

  it('is refused when it comes from a newer version of the app', async () => {
    const newer = bytesOf('{"format":"recto-verso/backup","formatVersion":3}');
    expect(await restore(newStore(), newer)).toMatchObject({
      error: { code: 'newer-backup' },
    });
  });

  it.each([
    ['the file', { file: 1_000_000, line: 60_000_000 }],
    ['a line', { file: 60_000_000, line: 1_000_000 }],
  ])('is left alone as soon as %s grows beyond its limit', async (_, limits) => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' ')));
    const all = { events: 1_000_000, ...limits };
    const read = await readBackup(new Blob([bomb]), readBackupRecord, { limits: all });
    expect(read).toEqual({ ok: false, error: { code: 'backup-too-large' } });
  });
});
