import type { Word } from '#lib/analysis/tree/document.ts';

/** Verbs that take somebody and something. */
const GIVING =
  /^(?:allow|assign|award|bring|cost|deny|give|grant|hand|leave|lend|offer|owe|pay|promise|sell|send|show|teach|tell|write)$/u;

/** *The king gave the explorer a ship*: of two objects the first is the one who gets the second. */
export function mendObjects(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const verb = words[word.head];
    if (word.deprel !== 'obj' || verb === undefined || !GIVING.test(verb.lemma)) return word;
    const followed = words.some(
      ({ head, deprel }, other) => other > at && head === word.head && deprel === 'obj',
    );
    return followed ? { ...word, deprel: 'iobj' } : word;
  });
}
