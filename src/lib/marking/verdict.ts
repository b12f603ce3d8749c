/**
 * How good an answer is. `nearly` is for what a teacher would let pass with a word: an accent left
 * out, a slip of the finger.
 */
export type Verdict = 'right' | 'nearly' | 'wrong';
