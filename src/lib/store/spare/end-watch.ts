/**
 * Knows whether the last page ended well. Only where one was killed can half a record stand in the
 * browser's file, and the copy has to be waited for; else it may follow. A page that may write has
 * its mark in the database; a mark whose page is gone tells of a bad end.
 */
import { PAGES_PREFIX, WAITS_KEY } from '../keys.ts';
import type { Database, Records } from '../records.ts';
import type { PageLife } from './page-life.ts';

/**
 * So many pages after a bad end wait. The browser finds the damage at the next start but one of its
 * own, and several pages may open before that.
 */
const WAITING_PAGES = 10;

export class EndWatch {
  readonly #database: Database;
  readonly #life: PageLife;
  readonly #name: string;
  #hide: (() => void) | null = null;
  #marking: Promise<void> | null = null;
  #unwatch: () => void = () => undefined;

  /** `name`: of this page, as no other has it. */
  constructor(database: Database, life: PageLife, name: string) {
    this.#database = database;
    this.#life = life;
    this.#name = name;
  }

  /** Marks this page. True: what is written has to be in the copy before it is acknowledged. */
  async begin(): Promise<boolean> {
    this.#hide = this.#life.show(this.#name);
    const shown = await this.#life.shown();
    let waits = WAITING_PAGES;
    this.#marking = this.#write(async (records) => {
      waits = await pagesToWait(records, shown);
      records.put(WAITS_KEY, Math.max(0, waits - 1));
      records.put(this.#key, true);
    });
    this.#unwatch = this.#life.watch((isShown) => {
      if (isShown) void this.mark();
      else void this.unmark();
    });
    await this.#marking;
    return waits > 0;
  }

  /** To be waited for before anything is written. */
  mark(): Promise<void> {
    this.#hide ??= this.#life.show(this.#name);
    this.#marking ??= this.#write((records) => {
      records.put(this.#key, true);
      return Promise.resolve();
    });
    return this.#marking;
  }

  /** Nothing is going to be written before the next mark. */
  async unmark(): Promise<void> {
    if (this.#marking === null) return;
    this.#marking = null;
    const unmarking = this.#write((records) => {
      records.delete(this.#key);
      return Promise.resolve();
    });
    this.#hide?.();
    this.#hide = null;
    await unmarking;
  }

  end(): Promise<void> {
    this.#unwatch();
    return this.unmark();
  }

  get #key(): string {
    return `${PAGES_PREFIX}${this.#name}`;
  }

  /** Without a mark the end counts as bad, and what is to be written fails by itself. */
  async #write(work: (records: Records) => Promise<void>): Promise<void> {
    try {
      await this.#database.write('relaxed', work);
    } catch {
      // As said above.
    }
  }
}

/** Of how many pages from this one on; marks of pages that are gone are removed. */
async function pagesToWait(records: Records, shown: ReadonlySet<string>): Promise<number> {
  const marks = await records.list(PAGES_PREFIX);
  const gone = marks
    .map(([key]) => key)
    .filter((key) => !shown.has(key.slice(PAGES_PREFIX.length)));
  for (const key of gone) records.delete(key);
  const left = await records.get(WAITS_KEY);
  if (gone.length > 0) return WAITING_PAGES;
  return typeof left === 'number' ? left : 0;
}
