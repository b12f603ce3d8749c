import messages from './messages.json' with { type: 'json' };

export type MessageCode = keyof typeof messages;

/** A message of the command line with its slots filled. */
export function wordMessage(
  code: MessageCode,
  slots: Readonly<Record<string, string | number>> = {},
): string {
  return messages[code].replace(/\{(\w+)\}/gu, (slot, name: string) => String(slots[name] ?? slot));
}
