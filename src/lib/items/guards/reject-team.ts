import type { NameMention } from '#lib/analysis/mention.ts';
import { wordBefore, type Gap } from './stem.ts';

/** *avance sur Milan*, *victoire contre Palerme*: the town stands for its team or its government. */
export function isTeam(name: NameMention, gap: Gap): boolean {
  return name.type === 'place' && /^(?:sur|contre|devant|face)$/iu.test(wordBefore(gap));
}
