/**
 * What a participant's phone knows of the session it sits in: made of what the server has said
 * (`hear-server.ts`) and of what was done on the phone itself (`act-on-phone.ts`), and of nothing
 * else. The answer to an item is in here only once the server has shown it.
 */
import type { AskedItem, Sides } from '../item/asked-item.ts';
import type { ClassResponse } from '../item/class-response.ts';
import type { Refusal, ToParticipant } from '../protocol/server-message.ts';
import { emptyDraft, fitsItem, type Draft } from './draft.ts';

type Said<Type extends ToParticipant['t']> = Extract<ToParticipant, { t: Type }>;

/** What the room asks of who comes in. */
export type Door = Omit<Said<'door'>, 't'>;

/** Who one is in the room, and what room it is. */
export type Seat = Omit<Said<'joined'>, 't' | 'token' | 'answered'>;

export type Own = Said<'revealed'>['own'];

/** Where an answer is. What is `kept` stays kept. */
export type Sending =
  | { readonly kind: 'open' }
  /** Sent, or to be sent as soon as there is a connection. */
  | { readonly kind: 'sending' }
  /** `durable`: on the server's disk, and not in its memory only. */
  | { readonly kind: 'kept'; readonly durable: boolean }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface Outcome {
  readonly key: readonly number[];
  readonly text: Sides | null;
  readonly own: Own;
}

export interface PhoneItem {
  /** Null where only its outcome is known, or that it was answered. */
  readonly asked: AskedItem | null;
  readonly draft: Draft | null;
  /** What was sent; null where nothing was, or by a phone that has forgotten it. */
  readonly response: ClassResponse | null;
  readonly sending: Sending;
  /** What the class does with it now. */
  readonly stage: 'open' | 'closed' | 'skipped';
  /** Null until the answer is shown. */
  readonly outcome: Outcome | null;
  readonly because: { readonly sentence: Sides; readonly rationale: Sides } | null;
}

/** Times are by the phone's own clock, UTC milliseconds; null without an end. */
export type Screen =
  | { readonly kind: 'outside' }
  /** In the room; where the class stands is about to be told. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'lobby' }
  | { readonly kind: 'item'; readonly item: number; readonly closesAt: number | null }
  /** `item`: the one being looked at; null for the list of all. */
  | { readonly kind: 'own'; readonly item: number | null; readonly closesAt: number | null }
  | { readonly kind: 'podium' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'replaced' };

export interface PhoneState {
  readonly door: Door | null;
  readonly seat: Seat | null;
  readonly screen: Screen;
  readonly paused: boolean;
  readonly items: ReadonlyMap<number, PhoneItem>;
  /** After the latest answer that was shown. */
  readonly standing: Pick<Own, 'total' | 'rank'> | null;
  /** Why one is not let in, or something else was not done; null while all is well. */
  readonly refusal: Refusal | null;
}

export const OUTSIDE: PhoneState = {
  door: null,
  seat: null,
  screen: { kind: 'outside' },
  paused: false,
  items: new Map(),
  standing: null,
  refusal: null,
};

const UNKNOWN_ITEM: PhoneItem = {
  asked: null,
  draft: null,
  response: null,
  sending: { kind: 'open' },
  stage: 'open',
  outcome: null,
  because: null,
};

export function itemAt({ items }: PhoneState, item: number): PhoneItem {
  return items.get(item) ?? UNKNOWN_ITEM;
}

export function withItem(
  state: PhoneState,
  item: number,
  change: (known: PhoneItem) => PhoneItem,
): PhoneState {
  const items = new Map(state.items);
  items.set(item, change(itemAt(state, item)));
  return { ...state, items };
}

/** What was in the making goes on where it fits. */
export function withAsked(known: PhoneItem, asked: AskedItem): PhoneItem {
  const isKnown = known.draft !== null && fitsItem(known.draft, asked);
  return { ...known, asked, draft: isKnown ? known.draft : emptyDraft(asked) };
}

/** Whether it is still the participant's turn. */
export function isOpen({ stage, sending, outcome }: PhoneItem): boolean {
  if (stage !== 'open' || outcome !== null) return false;
  return sending.kind === 'open' || (sending.kind === 'refused' && mayTryAgain(sending.why));
}

/** Refusals of an answer that another try can mend. */
export function mayTryAgain(why: Refusal): boolean {
  return why !== 'too-late' && why !== 'removed' && why !== 'over';
}

/** The item on the screen; null where there is none. */
export function shownItem({ screen }: PhoneState): number | null {
  return 'item' in screen ? screen.item : null;
}

/** When answers are no longer taken, by the phone's clock; null where there is no such time. */
export function endOf({ screen, paused }: PhoneState): number | null {
  return 'closesAt' in screen && !paused ? screen.closesAt : null;
}
