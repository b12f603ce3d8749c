/** Small pictures that tell people apart who give no name; `ui/profiles/emblem-icons.ts` draws them. */
export const EMBLEMS = [
  'star',
  'moon',
  'sun',
  'leaf',
  'tree',
  'flower',
  'fish',
  'bird',
  'boat',
  'kite',
  'key',
  'bell',
] as const;

export type Emblem = (typeof EMBLEMS)[number];
