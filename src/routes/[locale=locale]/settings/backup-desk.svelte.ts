/** Backups made and restored; what came of the last one is told by `outcome`. */
import type { RestoreReport } from '#lib/store/restore-backup.ts';
import type { BackupFailure } from '#lib/store/read-backup.ts';
import type { StoreFailureCode } from '#lib/store/store-failure.ts';
import type { BackupFile } from '#lib/store/write-backup.ts';
import { readBackupRecord } from '#lib/study/backup-record.ts';
import { app } from '../../app-state.svelte.ts';
import { download, shareFile } from './hand-over-file.ts';

/** A key of `locales/…/problem.json`. */
type ProblemKey = `store.${StoreFailureCode}` | `backup.${BackupFailure['code']}`;

type Outcome =
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'restored'; readonly report: RestoreReport }
  | { readonly kind: 'failed'; readonly problem: ProblemKey };

/** Bytes; a compressed backup of a million answers stays below. */
const MAX_FILE_BYTES = 100_000_000;

export class BackupDesk {
  #outcome = $state.raw<Outcome | null>(null);

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  save(): Promise<void> {
    return this.#make((file) => {
      download(file);
      return Promise.resolve(true);
    });
  }

  share(): Promise<void> {
    return this.#make(shareFile);
  }

  async restore(file: File): Promise<void> {
    if (file.size > MAX_FILE_BYTES) {
      this.#outcome = { kind: 'failed', problem: 'backup.backup-too-large' };
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const restored = await app.restoreBackup(bytes, readBackupRecord);
    this.#outcome = restored.ok
      ? { kind: 'restored', report: restored.value }
      : { kind: 'failed', problem: problemKey(restored.error.code) };
  }

  /** `handOver` says whether the reader took the file. */
  async #make(handOver: (file: BackupFile) => Promise<boolean>): Promise<void> {
    const made = await app.store.exportBackup(Date.now());
    if (!made.ok) {
      this.#outcome = { kind: 'failed', problem: `store.${made.error.code}` };
    } else if (await handOver(made.value)) {
      this.#outcome = { kind: 'made', name: made.value.name };
    }
  }
}

function problemKey(code: StoreFailureCode | BackupFailure['code']): ProblemKey {
  switch (code) {
    case 'not-a-backup':
    case 'newer-backup':
    case 'backup-too-large':
    case 'cannot-decompress':
      return `backup.${code}`;
    default:
      return `store.${code}`;
  }
}
