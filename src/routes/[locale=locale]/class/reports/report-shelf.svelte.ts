/** The sessions kept on this device, and what became of the one that was removed last. */
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ListedClassRecord } from '#lib/store/class-records.ts';
import { app } from '../../../app-state.svelte.ts';

export class ReportShelf {
  /** Null until it has been read. */
  #listed = $state.raw<readonly ListedClassRecord[] | null>(null);
  #hasFailed = $state(false);
  #removed = $state.raw<ClassRecord | null>(null);

  get listed(): readonly ListedClassRecord[] | null {
    return this.#listed;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** It can still be put back. */
  get removed(): ClassRecord | null {
    return this.#removed;
  }

  /** Gives back what ends the watch for sessions that go on in other tabs. */
  watch(): () => void {
    void this.read();
    return app.store.subscribe((change) => {
      if (change.type === 'class') void this.read();
    });
  }

  async read(): Promise<void> {
    const listed = await app.store.listClassRecords();
    this.#hasFailed = !listed.ok;
    if (listed.ok) this.#listed = listed.value;
  }

  async remove(id: string): Promise<void> {
    const stored = await app.store.readClassRecord(id);
    const removed = await app.store.removeClassRecord(id);
    this.#hasFailed = !removed.ok;
    this.#removed = removed.ok && stored.ok ? stored.value.record : null;
  }

  async putBack(): Promise<void> {
    if (this.#removed === null) return;
    const saved = await app.store.saveClassRecord(this.#removed);
    this.#hasFailed = !saved.ok;
    if (saved.ok) this.#removed = null;
  }
}
