/** Where a session stands. */

export interface Asking {
  readonly kind: 'asking';
  /** Index into the plan's items. */
  readonly item: number;
  /** UTC milliseconds; moved on by as long as the session was paused. */
  readonly askedAt: number;
  /** UTC milliseconds; null where there is no hurry. */
  readonly closesAt: number | null;
}

/** `closed`: nothing more is taken, and nothing has been said yet. `skipped`: counts for nothing. */
export interface Settled {
  readonly kind: 'closed' | 'revealed' | 'skipped';
  readonly item: number;
  /** UTC milliseconds. */
  readonly since: number;
}

export interface Paused {
  readonly kind: 'paused';
  readonly since: number;
  /** What goes on afterwards. */
  readonly before: Asking | Settled;
}

/** `own`: every item may be answered, by everyone at their own pace. */
export type Phase =
  | { readonly kind: 'lobby' }
  | Asking
  | Settled
  | Paused
  | { readonly kind: 'own'; readonly since: number; readonly closesAt: number | null }
  | { readonly kind: 'podium' }
  | { readonly kind: 'ended' };

/** The item on the wall; null where there is none. */
export function itemOf(phase: Phase): number | null {
  if (phase.kind === 'paused') return phase.before.item;
  return 'item' in phase ? phase.item : null;
}
