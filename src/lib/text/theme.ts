/** What a text of the library is about: one of these, in the order in which they are offered. */
export const THEMES = [
  'daily-life',
  'stories',
  'society',
  'history',
  'arts',
  'nature',
  'science',
] as const;

export type Theme = (typeof THEMES)[number];
