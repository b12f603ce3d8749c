import type { Word } from '#lib/analysis/tree/document.ts';

const NOMINAL = /^(?:NOUN|PROPN|NUM|PRON)$/u;

/** A preposition stands before its noun: one that hangs on what comes before it goes to the noun behind. */
export function mendCases(words: readonly Word[]): readonly Word[] {
  return joinUpTo(words).map((word, at): Word => {
    if (word.upos !== 'ADP' || word.deprel !== 'case') return word;
    const above = words[word.head];
    if (word.head > at && above !== undefined && NOMINAL.test(above.upos)) return word;
    const top = topBehind(words, at);
    return top === null ? word : { ...word, head: top };
  });
}

/** *up to thirty kilos*: one preposition, not *weigh up* with a *to*. */
function joinUpTo(words: readonly Word[]): readonly Word[] {
  return words.map((word, at): Word => {
    const next = words[at + 1];
    const isAmount = next?.form === 'to' && next.deprel === 'case' && words[at + 2]?.upos === 'NUM';
    return isAmount && word.form === 'up' && word.head !== at + 1
      ? { ...word, upos: 'ADP', head: next.head, deprel: 'case' }
      : word;
  });
}

/** The top word of the noun phrase that begins right behind a place. */
function topBehind(words: readonly Word[], from: number): number | null {
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || /^(?:VERB|AUX|PUNCT|ADP|SCONJ)$/u.test(word.upos)) return null;
    if (!NOMINAL.test(word.upos)) continue;
    const above = words[word.head];
    const goesOn =
      word.head > at && above !== undefined && NOMINAL.test(above.upos) && word.deprel !== 'nsubj';
    if (!goesOn) return at;
  }
  return null;
}
