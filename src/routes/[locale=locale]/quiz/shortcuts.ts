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
  const { key, ctrlKey, metaKey, altKey, repeat, target } = event;
  if (ctrlKey || metaKey || altKey || repeat) return null;
  const element = target instanceof Element ? target : null;
  if (key === 'Enter') return element?.matches(OWN_KEYS) === true ? null : { does: 'submit' };
  if (!singleKeys || element?.matches('input[type="text"], textarea, select') === true) return null;
  if (/^[1-6]$/.test(key)) return { does: 'choose', place: Number(key) - 1 };
  if (key.toLowerCase() === 'v') return { does: 'turn' };
  return key.toLowerCase() === 'r' ? { does: 'undo' } : null;
}
