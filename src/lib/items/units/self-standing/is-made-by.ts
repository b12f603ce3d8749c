import { childrenOf, type Reading } from './open-reference.ts';

/** *La musique est de Paul Varn*: that of which work? */
export function isMadeBy(reading: Reading, at: number): boolean {
  const { words } = reading.view;
  const { deprel = '', head = -1 } = words[at] ?? {};
  return (
    deprel.startsWith('nsubj') &&
    words[head]?.upos === 'PROPN' &&
    childrenOf(reading, head, /^case/u).some((of) =>
      /^d(?:e|['’])$/u.test(words[of]?.form ?? ''),
    ) &&
    childrenOf(reading, at, /^(?:nmod|acl|appos|flat)/u).length === 0
  );
}
