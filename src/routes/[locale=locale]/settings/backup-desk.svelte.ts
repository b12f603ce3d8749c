/** Backups made and handed over; what came of the last one is told by `outcome`. */
import type { StoreFailureCode } from '#lib/store/store-failure.ts';
import type { BackupFile } from '#lib/store/write-backup.ts';
import { app } from '../../app-state.svelte.ts';
import { download, shareFile } from './hand-over-file.ts';

type Outcome =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly name: string; readonly size: number }
  | { readonly kind: 'failed'; readonly problem: `store.${StoreFailureCode}` };

export class BackupDesk {
  #outcome = $state.raw<Outcome | null>(null);

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /** Of one person, or of everybody. */
  save(profile: string | null): Promise<void> {
    return this.#make(profile, (file) => {
      download(file);
      return Promise.resolve(true);
    });
  }

  share(profile: string | null): Promise<void> {
    return this.#make(profile, shareFile);
  }

  /** `handOver` says whether the reader took the file. */
  async #make(
    profile: string | null,
    handOver: (file: BackupFile) => Promise<boolean>,
  ): Promise<void> {
    this.#outcome = { kind: 'making' };
    const made = await app.store.exportBackup(Date.now(), profile);
    if (!made.ok) {
      this.#outcome = { kind: 'failed', problem: `store.${made.error.code}` };
      return;
    }
    const { name, bytes } = made.value;
    const isTaken = await handOver(made.value);
    this.#outcome = isTaken ? { kind: 'made', name, size: bytes.length } : null;
  }
}
