import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/lib/store/open-store.ts';
import { readBackup } from '../../src/lib/store/read-backup.ts';
import type { Store } from '../../src/lib/store/store.ts';
import { writeBackup } from '../../src/lib/store/write-backup.ts';
import { readBackupRecord } from '../../src/lib/study/backup-record.ts';
import { deriveLearningState } from '../../src/lib/study/replay-log.ts';
import type { ReviewEvent } from '../../src/lib/study/review-event.ts';
import { restore } from '../fixtures/test-store.ts';
import { reviewLog as anyLog } from './arbitrary-events.ts';

type Backup = Uint8Array<ArrayBuffer>;

/** Of whoever came first on every device. */
const reviewLog = anyLog.map((log) => log.map((event) => ({ ...event, profile: 'self' })));

/** What three devices hold: parts of one history, each seen by one, two or all of them. */
const threeBackups: fc.Arbitrary<[ReviewEvent[], ReviewEvent[], ReviewEvent[]]> = reviewLog.chain(
  (log) => fc.tuple(fc.subarray(log), fc.subarray(log), fc.subarray(log)),
);

async function backupOf(events: readonly ReviewEvent[]): Promise<Backup> {
  const person = { id: 'self', name: null, emblem: null };
  return (await writeBackup({ people: [{ person, settings: null, events }], banks: [] }, 0)).bytes;
}

function newStore(): Store {
  return openStore({ indexedDB: undefined, channel: null });
}

async function eventsIn(store: Store): Promise<ReviewEvent[]> {
  const events = await store.events('self');
  if (!events.ok) throw new Error(events.error.code);
  return events.value;
}

/** The backup of a new device into which these were restored, one after the other. */
async function merge(...backups: Backup[]): Promise<Backup> {
  const store = newStore();
  for (const backup of backups) await restore(store, backup);
  const merged = await store.exportBackup(0);
  if (!merged.ok) throw new Error(merged.error.code);
  return merged.value.bytes;
}

/** What a backup says, whatever the order of its lines. */
async function contentOf(backup: Backup): Promise<unknown> {
  const read = await readBackup(new Blob([backup]), readBackupRecord);
  if (!read.ok) throw new Error(read.error.code);
  const { damaged, people } = read.value;
  const events = people.flatMap((person) => [...person.events.values()]);
  return { damaged, events: events.map((event) => JSON.stringify(event)).sort() };
}

const RUNS = { numRuns: 40 };

describe('merging backups', () => {
  it('does not depend on which comes first', async () => {
    await fc.assert(
      fc.asyncProperty(threeBackups, async ([left, right]) => {
        const [a, b] = [await backupOf(left), await backupOf(right)];
        expect(await contentOf(await merge(a, b))).toEqual(await contentOf(await merge(b, a)));
      }),
      RUNS,
    );
  });

  it('does not depend on which are merged first', async () => {
    await fc.assert(
      fc.asyncProperty(threeBackups, async (devices) => {
        const [a, b, c] = await Promise.all([
          backupOf(devices[0]),
          backupOf(devices[1]),
          backupOf(devices[2]),
        ]);
        const leftFirst = await merge(await merge(a, b), c);
        const rightFirst = await merge(a, await merge(b, c));
        expect(await contentOf(leftFirst)).toEqual(await contentOf(rightFirst));
      }),
      RUNS,
    );
  });

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(reviewLog, async (log) => {
        const backup = await backupOf(log);
        const once = await merge(backup);
        expect(await contentOf(once)).toEqual(await contentOf(backup));
        expect(await contentOf(await merge(backup, once, backup))).toEqual(await contentOf(once));
      }),
      RUNS,
    );
  });

  it('makes of two halves what one device would have learnt', async () => {
    await fc.assert(
      fc.asyncProperty(reviewLog, fc.nat(), async (log, cut) => {
        const middle = cut % (log.length + 1);
        const store = newStore();
        await restore(store, await backupOf(log.slice(middle)));
        await restore(store, await backupOf(log.slice(0, middle)));
        expect(deriveLearningState(await eventsIn(store))).toEqual(deriveLearningState(log));
      }),
      RUNS,
    );
  });
});
