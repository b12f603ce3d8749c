import type { Word } from '#lib/analysis/tree/document.ts';
import { isTime } from './time-nouns.ts';

/** Verbs that take somebody and something. */
const GIVING =
  /^(?:allow|assign|award|bring|cost|deny|give|grant|hand|leave|lend|offer|owe|pay|promise|sell|send|show|teach|tell|write)$/u;

/**
 * *The king gave the explorer a ship*: of two objects the first is the one who gets the second; of two
 * subjects one may be a time.
 */
export function mendObjects(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const verb = words[word.head];
    if (isTimeBeforeSubject(words, at)) return { ...word, deprel: 'obl:unmarked' };
    if (word.deprel !== 'obj' || verb === undefined || !GIVING.test(verb.lemma)) return word;
    const followed = words.some(
      ({ head, deprel }, other) => other > at && head === word.head && deprel === 'obj',
    );
    return followed ? { ...word, deprel: 'iobj' } : word;
  });
}

/** *Every morning Gaspard opens …*: of two subjects the first, if it tells a time, is none. */
function isTimeBeforeSubject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.upos !== 'NOUN' || !/^nsubj(?::|$)/u.test(word.deprel) || !isTime(word)) return false;
  return words.some(
    ({ head, deprel }, other) => other > at && head === word.head && /^nsubj(?::|$)/u.test(deprel),
  );
}
