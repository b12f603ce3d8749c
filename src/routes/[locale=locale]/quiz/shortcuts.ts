/** Single keys while a question is shown. They can be turned off in the settings (WCAG 2.1.4). */
export type Shortcut =
  | { readonly does: 'turn' | 'undo' | 'submit' }
  /** Place on the screen, from 0. */
  | { readonly does: 'choose'; readonly place: number };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly target: EventTarget | null;
}

/** Elements that use Enter or letters themselves. */
const OWN_KEYS = 'input, textarea, select, button, a, summary';

/** Null for every key that means nothing here, or means something to the element it was pressed on. */
export function shortcutOf(event: Pressed, singleKeys: boolean): Shortcut | null {
  const key = plainKey(event, singleKeys);
  if (key === 'enter') return matches(event.target, OWN_KEYS) ? null : { does: 'submit' };
  if (key !== null && /^[1-6]$/.test(key)) return { does: 'choose', place: Number(key) - 1 };
  if (key === 'v') return { does: 'turn' };
  return key === 'r' ? { does: 'undo' } : null;
}

/** The key in small letters; null where it belongs to a field, or stands for something else. */
export function plainKey(event: Pressed, singleKeys: boolean): string | null {
  const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (key === 'Enter') return 'enter';
  return singleKeys && !matches(target, 'input[type="text"], textarea, select')
    ? key.toLowerCase()
    : null;
}

function matches(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.matches(selector);
}
