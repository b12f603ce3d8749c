/**
 * A backup on its way in: read, shown, and restored once it is accepted. Until then nothing on this
 * device is changed.
 */
import type { InspectedBackup } from '#lib/store/inspect-backup.ts';
import { planRestore, suggestedFor, type Whom } from '#lib/store/plan-restore.ts';
import type { BackupFailure } from '#lib/store/read-backup.ts';
import type { RestoreReport } from '#lib/store/restore-backup.ts';
import type { StoreFailureCode } from '#lib/store/store-failure.ts';
import { app } from '../../app-state.svelte.ts';

/** A key of `locales/…/problem.json`. */
export type ProblemKey =
  `store.${StoreFailureCode}` | `backup.${Exclude<BackupFailure['code'], 'cancelled'>}`;

export type RestoreState =
  | { readonly kind: 'idle' }
  /** `share` of the file that is read, 0 to 1. */
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'asking'; readonly backup: InspectedBackup }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'restored'; readonly report: RestoreReport }
  /** Given up by the reader. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: ProblemKey };

export class RestoreDesk {
  #state = $state.raw<RestoreState>({ kind: 'idle' });
  /** By ids in the file; the latest choice holds. */
  #chosen = $state.raw<readonly (readonly [string, Whom])[]>([]);
  #reading: AbortController | null = null;
  /** Whether events are wanted that a clock wrote which ran ahead. */
  withFuture = $state(false);

  get state(): RestoreState {
    return this.#state;
  }

  /** `name`: of the file, for people. */
  async read(file: Blob, name: string): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#chosen = [];
    this.withFuture = false;
    this.#state = { kind: 'reading', name, share: 0 };
    const inspected = await app.store.inspectBackup(file, Date.now(), {
      signal: reading.signal,
      onProgress: (share) => {
        if (!reading.signal.aborted) this.#state = { kind: 'reading', name, share };
      },
    });
    if (reading.signal.aborted) return;
    this.#state = inspected.ok
      ? { kind: 'asking', backup: inspected.value }
      : failedBy(inspected.error.code);
  }

  cancel(): void {
    this.#reading?.abort();
    this.#state = { kind: 'cancelled' };
  }

  /** Who somebody of the file is on this device, as it was chosen or suggested. */
  whomFor(profile: string): Whom {
    const chosen = this.#chosen.findLast(([id]) => id === profile);
    if (chosen !== undefined) return chosen[1];
    const people = this.#state.kind === 'asking' ? this.#state.backup.summary.people : [];
    const person = people.find((each) => each.profile === profile);
    return person === undefined ? { kind: 'nobody' } : suggestedFor(person);
  }

  choose(profile: string, whom: Whom): void {
    this.#chosen = [...this.#chosen, [profile, whom]];
  }

  async accept(): Promise<void> {
    if (this.#state.kind !== 'asking') return;
    const { backup } = this.#state;
    this.#state = { kind: 'restoring' };
    const plan = planRestore(backup.summary, Date.now(), this.#chosen, this.withFuture);
    const restored = await app.store.restoreBackup(backup, plan);
    this.#state = restored.ok
      ? { kind: 'restored', report: restored.value }
      : failedBy(restored.error.code);
  }
}

function failedBy(code: StoreFailureCode | BackupFailure['code']): RestoreState {
  switch (code) {
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'not-a-backup':
    case 'is-a-bank':
    case 'newer-backup':
    case 'backup-too-large':
    case 'cannot-decompress':
      return { kind: 'failed', problem: `backup.${code}` };
    default:
      return { kind: 'failed', problem: `store.${code}` };
  }
}
