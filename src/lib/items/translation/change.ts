import type { Contrast } from '../contrast/find-contrasts.ts';

/**
 * One place of a sentence pair where another word changes the meaning for certain, and what could
 * stand there. Offsets are UTF-16, half-open, into the French sentence.
 */
export type Change = Pick<Contrast, 'start' | 'end' | 'key' | 'english' | 'other'>;
