/** The banks that this tab knows: those that ship with the app, and those opened on this device. */
import type { Bank } from '#lib/bank/schema.ts';
import type { StoredBank } from '#lib/store/bank-shelf.ts';
import type { Store } from '#lib/store/store.ts';
import { loadBundledBank, loadIndex } from './library.ts';

export class BankState {
  #own = $state.raw<readonly StoredBank[]>([]);
  #bundled = $state.raw<readonly Bank[]>([]);
  readonly #all = $derived([...this.#bundled, ...this.#own.map(({ bank }) => bank)]);

  /** Opened on this device. */
  get own(): readonly StoredBank[] {
    return this.#own;
  }

  /** Those that ship with the app first. */
  get all(): readonly Bank[] {
    return this.#all;
  }

  isBundled(id: string): boolean {
    return this.#bundled.some((bank) => bank.id === id);
  }

  find(id: string): Bank | null {
    return this.#all.find((bank) => bank.id === id) ?? null;
  }

  async readOwn(store: Store): Promise<void> {
    const banks = await store.banks();
    if (banks.ok) this.#own = banks.value;
  }

  async fetchBundled(): Promise<void> {
    const index = await loadIndex(fetch);
    const banks = await Promise.all(index.map(({ id }) => loadBundledBank(id, fetch)));
    this.#bundled = banks.filter((bank) => bank !== null);
  }
}
