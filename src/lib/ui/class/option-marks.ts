/**
 * The sign of each option in class, by its place on the screen: a letter to say, a shape and a colour
 * to find again. The same on the wall, on phones and on cards; nothing rests on the colour alone.
 * Green and red are kept for right and wrong.
 */
export interface OptionMark {
  readonly letter: string;
  /** On a 24 × 24 grid, to be filled. */
  readonly shape: string;
}

const MARKS: readonly OptionMark[] = [
  { letter: 'A', shape: 'M12 3l10 18H2z' },
  { letter: 'B', shape: 'M12 1.5L22.5 12 12 22.5 1.5 12z' },
  { letter: 'C', shape: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z' },
  { letter: 'D', shape: 'M3 3h18v18H3z' },
  {
    letter: 'E',
    shape: 'M12 1.5l3.2 6.9 7.3.9-5.4 5 1.4 7.4L12 18.1l-6.5 3.6 1.4-7.4-5.4-5 7.3-.9z',
  },
  { letter: 'F', shape: 'M12 2l9 5v10l-9 5-9-5V7z' },
];

/** `place`: on the screen, from 0. Past the sixth, shapes come again and letters go on. */
export function optionMark(place: number): OptionMark {
  const shape = MARKS[place % MARKS.length]?.shape ?? '';
  return { letter: String.fromCharCode(65 + place), shape };
}

/** How many colours there are: `data-mark` of `OptionMark.svelte` goes from 0 to one less. */
export const MARK_COUNT = MARKS.length;
