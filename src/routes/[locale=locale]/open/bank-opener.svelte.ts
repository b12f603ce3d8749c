/** Opening a bank file: read with care, then stored; what came of it is told by `outcome`. */
import type { BankProblem } from '#lib/bank/bank-problem.ts';
import { MAX_BANK_BYTES, parseBank } from '#lib/bank/parse-bank.ts';
import type { Bank, Bilingual } from '#lib/bank/schema.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { StoredBank } from '#lib/store/bank-shelf.ts';
import type { StoreFailure } from '#lib/store/store-failure.ts';
import { app } from '../../app-state.svelte.ts';

export type Opened =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly BankProblem[] }
  | {
      readonly kind: 'added' | 'replaced' | 'bundled';
      readonly id: string;
      readonly title: Bilingual;
    }
  | { readonly kind: 'failed'; readonly failure: StoreFailure }
  | { readonly kind: 'removed'; readonly stored: StoredBank };

export class BankOpener {
  #outcome = $state.raw<Opened | null>(null);

  get outcome(): Opened | null {
    return this.#outcome;
  }

  async open(file: File): Promise<void> {
    this.#outcome = { kind: 'reading', name: file.name };
    const bank = await readBank(file);
    this.#outcome = bank.ok
      ? await this.#keep(bank.value)
      : { kind: 'refused', name: file.name, problems: bank.error };
  }

  async remove(stored: StoredBank): Promise<void> {
    const removed = await app.store.removeBank(stored.bank.id);
    this.#outcome = removed.ok
      ? { kind: 'removed', stored }
      : { kind: 'failed', failure: removed.error };
  }

  /** Undoes a removal: the bank was only taken off the shelf, not out of memory. */
  async putBack({ bank, addedAt }: StoredBank): Promise<void> {
    const stored = await app.store.putBank(bank, addedAt);
    this.#outcome = stored.ok
      ? { kind: 'added', id: bank.id, title: bank.title }
      : { kind: 'failed', failure: stored.error };
  }

  async #keep(bank: Bank): Promise<Opened> {
    const { id, title } = bank;
    if (app.isBundled(id)) return { kind: 'bundled', id, title };
    const wasHere = app.bank(id) !== null;
    const stored = await app.store.putBank(bank, Date.now());
    if (!stored.ok) return { kind: 'failed', failure: stored.error };
    return { kind: wasHere ? 'replaced' : 'added', id, title };
  }
}

/** No more is read than shows that a file is too large. */
async function readBank(file: File): Promise<Result<Bank, readonly BankProblem[]>> {
  try {
    const readable = file.slice(0, MAX_BANK_BYTES + 1);
    return parseBank(new Uint8Array(await readable.arrayBuffer()));
  } catch {
    return fail([{ code: 'not-json', path: '$', line: null }]);
  }
}
