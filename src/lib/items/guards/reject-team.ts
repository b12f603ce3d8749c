import { wordBefore, type Gap } from './stem.ts';

/** *avance sur Milan*, *victoire contre Palerme*: the town stands for its team or its government. */
export function isTeam(gap: Gap): boolean {
  return /^(?:sur|contre|devant|face)$/iu.test(wordBefore(gap));
}
