import { describe, expect, it } from 'vitest';
import { PAGES_PREFIX } from '../keys.ts';
import { MemoryDatabase } from '../memory-database.ts';
import type { Database, Records } from '../records.ts';
import { EndWatch } from './end-watch.ts';
import type { PageLife } from './page-life.ts';
import { SparedDatabase } from './spared-database.ts';

/** The pages of a device. What is killed leaves the list without a word. */
class FakeDevice {
  readonly pages = new Set<string>();

  life(): PageLife & { tell: (isShown: boolean) => void } {
    const listeners = new Set<(isShown: boolean) => void>();
    return {
      shown: () => Promise.resolve(new Set(this.pages)),
      show: (name) => {
        this.pages.add(name);
        return () => this.pages.delete(name);
      },
      watch: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      tell: (isShown) => {
        for (const listener of listeners) listener(isShown);
      },
    };
  }

  kill(): void {
    this.pages.clear();
  }
}

const marksIn = (database: Database) => database.read((records) => records.list(PAGES_PREFIX));

function device() {
  const [database, pages] = [new MemoryDatabase(), new FakeDevice()];
  let count = 0;
  const open = async () => {
    count += 1;
    const life = pages.life();
    const ends = new EndWatch(database, life, `page${String(count)}`);
    return { ends, life, waits: await ends.begin() };
  };
  return { database, pages, open };
}

describe('how the last page ended', () => {
  it('is well at the first visit, and after one that was left', async () => {
    const { open, database } = device();
    for (let visit = 0; visit < 3; visit += 1) {
      const { ends, waits } = await open();
      expect(waits).toBe(false);
      await ends.end();
      expect(await marksIn(database)).toEqual([]);
    }
  });

  it('is badly after a kill, and ten pages remember it', async () => {
    const { open, pages } = device();
    await open();
    pages.kill();
    const waited: boolean[] = [];
    for (let visit = 0; visit < 11; visit += 1) {
      const { ends, waits } = await open();
      waited.push(waits);
      await ends.end();
    }
    expect(waited).toEqual([...Array.from({ length: 10 }, () => true), false]);
  });

  it('is nothing that a second page tells while the first is shown', async () => {
    const { open } = device();
    await open();
    expect((await open()).waits).toBe(false);
  });

  it('is remembered by a second page too', async () => {
    const { open, pages } = device();
    await open();
    pages.kill();
    expect((await open()).waits).toBe(true);
    expect((await open()).waits).toBe(true);
  });

  it('is well for a page that was hidden, and badly for one that wrote after that', async () => {
    const { open, pages, database } = device();
    const first = await open();
    first.life.tell(false);
    pages.kill();
    const second = await open();
    expect(second.waits).toBe(false);
    second.life.tell(false);
    await second.ends.mark();
    expect(await marksIn(database)).toHaveLength(1);
    pages.kill();
    expect((await open()).waits).toBe(true);
  });

  it('is badly for a page that was shown again', async () => {
    const { open, pages } = device();
    const { life } = await open();
    life.tell(false);
    life.tell(true);
    pages.kill();
    expect((await open()).waits).toBe(true);
  });
});

/** A copy that has nothing before it is let. */
class SlowDatabase extends MemoryDatabase {
  release: () => void = () => undefined;
  readonly #released = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  override async write<Value>(
    durability: unknown,
    work: (records: Records) => Promise<Value>,
  ): Promise<Value> {
    await this.#released;
    return super.write(durability, work);
  }
}

describe('the copy', () => {
  const write = (database: Database) =>
    database.write('strict', (records) => {
      records.put('b/a', 1);
      return Promise.resolve('written');
    });

  async function spared(waits: boolean) {
    const { database, open } = device();
    const { ends } = await open();
    const copy = new SlowDatabase();
    const discard = () => Promise.resolve();
    return { copy, both: new SparedDatabase(database, { copy, waits, ends, discard }) };
  }

  const inCopy = (copy: Database) => copy.read((records) => records.get('b/a'));

  it('follows what is acknowledged after a good end', async () => {
    const { copy, both } = await spared(false);
    expect(await write(both)).toBe('written');
    expect(await inCopy(copy)).toBeUndefined();
    copy.release();
    await expect.poll(() => inCopy(copy)).toBe(1);
  });

  it('is waited for after a bad one', async () => {
    const { copy, both } = await spared(true);
    let isAcknowledged = false;
    const writing = write(both).then(() => (isAcknowledged = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isAcknowledged).toBe(false);
    copy.release();
    await writing;
    expect(await inCopy(copy)).toBe(1);
  });

  it('has what was acknowledged last, though the store is closed at once', async () => {
    const { copy, both } = await spared(false);
    await write(both);
    both.close();
    copy.release();
    await expect.poll(() => inCopy(copy)).toBe(1);
  });
});
