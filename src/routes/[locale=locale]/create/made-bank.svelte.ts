/** A bank that was just made: what is taken out of it, and where it is kept. */
import { parseBank } from '#lib/bank/parse-bank.ts';
import { serializeBank } from '#lib/bank/serialize-bank.ts';
import type { Bank, Item } from '#lib/bank/schema.ts';
import type { StoreFailure } from '#lib/store/store-failure.ts';
import { app } from '../../app-state.svelte.ts';
import { chooseBankId } from './choose-bank-id.ts';

export class MadeBank {
  readonly bank: Bank;
  #struck = $state.raw<readonly string[]>([]);
  #kept = $state.raw<Bank | null>(null);
  #failure = $state.raw<StoreFailure | null>(null);
  readonly #left = $derived.by(() =>
    this.bank.items.filter(({ id }) => !this.#struck.includes(id)),
  );

  constructor(bank: Bank) {
    this.bank = bank;
  }

  /** The items that are not taken out. */
  get left(): readonly Item[] {
    return this.#left;
  }

  /** As it was last kept on this device; null where that was before the last change. */
  get kept(): Bank | null {
    return this.#kept;
  }

  get failure(): StoreFailure | null {
    return this.#failure;
  }

  isStruck(id: string): boolean {
    return this.#struck.includes(id);
  }

  toggle(id: string): void {
    this.#struck = this.isStruck(id)
      ? this.#struck.filter((other) => other !== id)
      : [...this.#struck, id];
    this.#kept = null;
  }

  /** Null where it cannot be stored; `failure` then says why. */
  async keep(): Promise<Bank | null> {
    const id = chooseBankId(this.bank, {
      bank: (other) => app.bank(other),
      isBundled: (other) => app.isBundled(other),
    });
    const bank = this.#edited(id);
    const stored = await app.store.putBank(bank, Date.now());
    this.#failure = stored.ok ? null : stored.error;
    this.#kept = stored.ok ? bank : null;
    return this.#kept;
  }

  /** The bank's file, without what is taken out. */
  file(): string {
    return serializeBank({ ...this.bank, items: [...this.left] });
  }

  /** Read back from its file, for the checksum that goes with its content. */
  #edited(id: string): Bank {
    const bank = parseBank(serializeBank({ ...this.bank, id, items: [...this.left] }));
    if (!bank.ok) throw new Error('A bank without some of its items is no bank any more');
    return bank.value;
  }
}
