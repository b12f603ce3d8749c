import { itemAt, type PhoneState } from '#lib/classroom/client/phone-state.ts';

/** Names the screen that is shown: where it changes, the reader is led to the new one's heading. */
export function screenKey(phone: PhoneState): string {
  const { seat, door, screen, paused } = phone;
  if (seat === null && !['removed', 'replaced', 'ended'].includes(screen.kind))
    return door === null ? 'outside' : 'door';
  if (paused) return 'paused';
  if (!('item' in screen) || screen.item === null) return screen.kind;
  const { asked, outcome, stage } = itemAt(phone, screen.item);
  const state = outcome !== null ? 'shown' : stage === 'skipped' ? 'skipped' : 'open';
  return [screen.kind, screen.item, asked === null ? 'unknown' : state].join(' ');
}
