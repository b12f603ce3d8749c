/** What a message of the server changes on the phone. In any order, as often as it may come. */
import type { Refusal, ToParticipant } from '../protocol/server-message.ts';
import {
  OUTSIDE,
  withAsked,
  withItem,
  type PhoneItem,
  type PhoneState,
  type Screen,
  type Sending,
} from './phone-state.ts';

const KEPT: Sending = { kind: 'kept', durable: true };

/** `now`: when it was heard, UTC milliseconds by the phone's clock. */
export function hearServer(state: PhoneState, message: ToParticipant, now: number): PhoneState {
  switch (message.t) {
    case 'door': {
      const { title, names, teams } = message;
      return { ...state, door: { title, names, teams }, refusal: null };
    }
    case 'joined':
      return sitDown(state, message);
    case 'lobby':
      return at(state, { kind: 'lobby' });
    case 'asked': {
      const known = withItem(state, message.item, (item) => {
        const asked = { ...withAsked(item, message.asked), stage: 'open' as const };
        return message.answered ? kept(asked) : asked;
      });
      const closesAt = fromNow(message.leftMillis, now);
      return goTo(known, message.item, closesAt);
    }
    case 'paused':
      return { ...state, paused: true };
    case 'goes-on':
      return goOn(state, message.item, fromNow(message.leftMillis, now));
    case 'closed':
    case 'skipped':
      return goTo(
        withItem(state, message.item, (item) => ({ ...item, stage: message.t })),
        message.item,
        null,
      );
    case 'revealed': {
      const { item, key, text, own } = message;
      const known = withItem(state, item, (each) => {
        const shown = { ...each, stage: 'closed' as const, outcome: { key, text, own } };
        return own.verdict === null ? shown : kept(shown);
      });
      return { ...goTo(known, item, null), standing: standingOf(own) };
    }
    case 'because':
      return withItem(state, message.item, (item) => {
        const { sentence, rationale } = message;
        return item.outcome === null ? item : { ...item, because: { sentence, rationale } };
      });
    case 'own-pace': {
      const item = state.screen.kind === 'own' ? state.screen.item : null;
      return at(state, { kind: 'own', item, closesAt: fromNow(message.leftMillis, now) });
    }
    case 'podium':
      return { ...at(state, { kind: 'podium' }), standing: standingOf(message.own) };
    case 'kept':
      return withItem(state, message.item, (item) => {
        return { ...item, sending: { kind: 'kept', durable: message.durable ?? true } };
      });
    case 'readmitted':
      return state.screen.kind === 'removed' ? at(state, { kind: 'waiting' }) : state;
    case 'ended':
    case 'removed':
    case 'replaced':
      return at(state, { kind: message.t });
    case 'refused':
      return message.item === null
        ? refuse(state, message.why)
        : withItem(state, message.item, (item) => refuseAnswer(item, message.why));
  }
}

/** Also after a drop: then all that is known stays, until the server says where the class stands. */
function sitDown(state: PhoneState, message: Extract<ToParticipant, { t: 'joined' }>): PhoneState {
  const { participant, name, team, title, study, pace, survey, total, answered } = message;
  const seat = { participant, name, team, title, study, pace, survey, total };
  const isNew = state.seat !== null && state.seat.participant !== participant;
  const before = isNew ? OUTSIDE : state;
  const isOut = ['outside', 'removed', 'replaced'].includes(before.screen.kind);
  // A phone that remembers where it was, but not in what room.
  const isElsewhere = before.screen.kind === 'own' && pace !== 'own';
  const screen: Screen = isOut || isElsewhere ? { kind: 'waiting' } : before.screen;
  const seated = { ...before, door: state.door, seat, screen, refusal: null };
  return answered.reduce<PhoneState>((sum, item) => withItem(sum, item, kept), seated);
}

function at(state: PhoneState, screen: Screen): PhoneState {
  return { ...state, screen, paused: false, refusal: null };
}

/** The class is at this item; at one's own pace one is where one is. */
function goTo(state: PhoneState, item: number, closesAt: number | null): PhoneState {
  return isOwnPace(state) ? state : at(state, { kind: 'item', item, closesAt });
}

function isOwnPace({ seat, screen }: PhoneState): boolean {
  return seat?.pace === 'own' || screen.kind === 'own';
}

function goOn(state: PhoneState, item: number, closesAt: number | null): PhoneState {
  const { screen } = state;
  const isShown = screen.kind === 'item' && screen.item === item;
  return { ...state, paused: false, screen: isShown ? { ...screen, closesAt } : screen };
}

function kept(item: PhoneItem): PhoneItem {
  return item.sending.kind === 'kept' ? item : { ...item, sending: KEPT };
}

/** Only what is on its way can be refused: what is kept is kept. */
function refuseAnswer(item: PhoneItem, why: Refusal): PhoneItem {
  if (why === 'answered-already') return kept(item);
  if (item.sending.kind !== 'sending' || isOnlyEarly(why)) return item;
  return { ...item, sending: { kind: 'refused', why } };
}

/** It is said again in a moment, without anybody being told. */
function isOnlyEarly(why: Refusal): boolean {
  return why === 'too-fast' || why === 'not-joined' || why === 'not-now';
}

function refuse(state: PhoneState, why: Refusal): PhoneState {
  if (why === 'removed') return at(state, { kind: 'removed' });
  if (state.seat === null) return { ...state, refusal: why };
  if (why === 'over') return at(state, { kind: 'ended' });
  if (isOnlyEarly(why)) return state;
  // The seat is gone: the session is another, or its server knows nothing of it.
  const isGone = ['no-such-room', 'not-allowed', 'no-such-participant'].includes(why);
  return isGone ? { ...OUTSIDE, refusal: why } : { ...state, refusal: why };
}

function standingOf({ total, rank }: NonNullable<PhoneState['standing']>) {
  return { total, rank };
}

function fromNow(leftMillis: number | null, now: number): number | null {
  return leftMillis === null ? null : now + leftMillis;
}
