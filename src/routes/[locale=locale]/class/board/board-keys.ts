/** What the keys do at the board, also those of a presenter in the hand (PageDown, PageUp). */
export type BoardKey =
  | {
      readonly does:
        'next' | 'back' | 'pause' | 'more' | 'skip' | 'people' | 'full' | 'end' | 'help' | 'listen';
    }
  /** A hand more or less for the option at this place, from 0. */
  | { readonly does: 'hand'; readonly place: number; readonly by: 1 | -1 };

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** The keys themselves, for who reads which there are. */
export const BOARD_KEYS = [
  { does: 'next', keys: ['Space', '→', 'Page ↓'] },
  { does: 'back', keys: ['←', 'Page ↑'] },
  { does: 'hand', keys: ['1 – 6', '⇧ 1 – 6'] },
  { does: 'pause', keys: ['P'] },
  { does: 'more', keys: ['M'] },
  { does: 'skip', keys: ['S'] },
  { does: 'listen', keys: ['R'] },
  { does: 'people', keys: ['L'] },
  { does: 'full', keys: ['F'] },
  { does: 'end', keys: ['E'] },
  { does: 'help', keys: ['H', '?'] },
] as const;

const ALWAYS: Readonly<Record<string, BoardKey>> = {
  ArrowRight: { does: 'next' },
  PageDown: { does: 'next' },
  ArrowLeft: { does: 'back' },
  PageUp: { does: 'back' },
};

const LETTERS: Readonly<Record<string, BoardKey>> = {
  p: { does: 'pause' },
  m: { does: 'more' },
  s: { does: 'skip' },
  r: { does: 'listen' },
  l: { does: 'people' },
  f: { does: 'full' },
  e: { does: 'end' },
  h: { does: 'help' },
  '?': { does: 'help' },
};

/** Elements that take letters, figures and arrows for themselves. */
const FIELDS = 'input, textarea, select';
/** Those that the space bar or Enter presses. */
const PRESSED = 'button, a, summary';

/** Null for what means nothing here. The place of a figure counts, whatever the keyboard writes there. */
export function boardKeyOf(event: Pressed): BoardKey | null {
  const { key, code, shiftKey, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || matches(target, FIELDS)) return null;
  if (key === ' ' || key === 'Enter') return matches(target, PRESSED) ? null : { does: 'next' };
  const figure = /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1];
  if (figure !== undefined)
    return { does: 'hand', place: Number(figure) - 1, by: shiftKey ? -1 : 1 };
  return ALWAYS[key] ?? LETTERS[key.toLowerCase()] ?? null;
}

function matches(target: EventTarget | null, selector: string): boolean {
  return typeof Element !== 'undefined' && target instanceof Element && target.matches(selector);
}
