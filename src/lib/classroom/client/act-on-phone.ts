/** What is done on the phone itself. */
import { responseOf, type Draft } from './draft.ts';
import { isOpen, itemAt, withItem, type PhoneItem, type PhoneState } from './phone-state.ts';

/** Chosen, typed, laid or joined; nothing is sent by it. */
export function changeDraft(state: PhoneState, item: number, draft: Draft): PhoneState {
  if (!isOpen(itemAt(state, item))) return state;
  return withItem(state, item, (known) => ({ ...known, draft, sending: { kind: 'open' } }));
}

/** The answer is on its way, whether there is a connection or not. Nothing while it lacks something. */
export function sendAnswer(state: PhoneState, item: number): PhoneState {
  const known = itemAt(state, item);
  if (known.asked === null || known.draft === null || !isOpen(known)) return state;
  const response = responseOf(known.draft, known.asked);
  if (response === null) return state;
  return withItem(state, item, () => ({ ...known, response, sending: { kind: 'sending' } }));
}

/** At one's own pace: looks at an item, or at the list of all. */
export function lookAt(state: PhoneState, item: number | null): PhoneState {
  if (state.screen.kind !== 'own') return state;
  const isThere = item === null || (item >= 0 && item < (state.seat?.total ?? 0));
  return isThere ? { ...state, screen: { ...state.screen, item } } : state;
}

export function forgetRefusal(state: PhoneState): PhoneState {
  return state.refusal === null ? state : { ...state, refusal: null };
}

/** At one's own pace: the first item from `from` on that waits for an answer, round to the start. */
export function nextOpen(state: PhoneState, from: number): number | null {
  const total = state.seat?.total ?? 0;
  for (let step = 0; step < total; step += 1) {
    const item = (from + step) % total;
    if (isOpen(itemAt(state, item))) return item;
  }
  return null;
}

/** What is ready to be sent although nobody has sent it: when time is up, it counts as sent. */
export function readyItems({ items }: PhoneState): number[] {
  return [...items].filter(([, known]) => isReady(known)).map(([item]) => item);
}

function isReady(known: PhoneItem): boolean {
  const { asked, draft } = known;
  return isOpen(known) && asked !== null && draft !== null && responseOf(draft, asked) !== null;
}
