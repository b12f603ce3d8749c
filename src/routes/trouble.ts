import type { StoreStatus } from '#lib/store/store.ts';
import type { StoreFailure, StoreFailureCode } from '#lib/store/store-failure.ts';

/** Why answers cannot be kept: a key of `locales/…/problem.json`, below `store`. */
export type Trouble = StoreFailureCode | 'memory' | 'full';

/** `failure`: what opening gave, where it failed. */
export function troubleOf(status: StoreStatus, failure: StoreFailure | null): Trouble | null {
  switch (status.kind) {
    case 'memory':
      return 'memory';
    case 'full':
      return 'full';
    case 'blocked':
      return 'blocked';
    case 'closed':
      return 'closed';
    case 'failed':
      return status.failure.code;
    default:
      return failure?.code ?? null;
  }
}
