import type { Word } from '#lib/analysis/tree/document.ts';

/** Adverbs of two words whose first one looks like the preposition of what comes behind them. */
const ADVERBS: ReadonlySet<string> = new Set([
  'at first',
  'at last',
  'at least',
  'at most',
  'in all',
  'in general',
  'in particular',
  'in total',
  'on average',
]);
const NAMING = /^(?:known|described|regarded|referred)$/iu;

/**
 * Mends three things about prepositions: *contains on average thirty grams* has no *on thirty grams*,
 * *known as Frau Holle* no clause behind *as*, and in *swept away by a flood* the flood sweeps.
 */
export function mendPhrases(words: readonly Word[]): readonly Word[] {
  const mended = words.map((word) => ({ ...word }));
  mended.forEach((word, at) => {
    const [before, next] = [mended[at - 1], mended[at + 1]];
    if (next && ADVERBS.has(`${word.form} ${next.form}`.toLowerCase())) {
      const verb = nearestVerb(words, at);
      if (verb === null) return;
      Object.assign(next, { head: verb, deprel: 'advmod', upos: 'ADV' });
      Object.assign(word, { head: at + 1, deprel: 'case' });
      return;
    }
    if (/^as$/iu.test(word.form) && word.deprel === 'mark' && NAMING.test(before?.form ?? '')) {
      const name = mended.findIndex(
        ({ upos }, index) => index > at && /^(?:NOUN|PROPN)$/u.test(upos),
      );
      const named = mended[name];
      if (named === undefined) return;
      Object.assign(word, { head: name, deprel: 'case', upos: 'ADP' });
      Object.assign(named, { head: at - 1, deprel: 'obl' });
      return;
    }
    const above = mended[word.head];
    // *In 1824, at the age of fifteen, he …*: two phrases of one verb, not one within the other
    const parted =
      above !== undefined &&
      word.head > at &&
      /^(?:obl|nmod)/u.test(word.deprel) &&
      above.deprel.startsWith('obl') &&
      next?.form === ',' &&
      above.head > word.head;
    if (parted) {
      Object.assign(word, { head: above.head, deprel: 'obl' });
      for (const mark of mended) {
        if (mark.form === ',' && mark.head > at && mark === next) Object.assign(mark, { head: at });
      }
      return;
    }
    const isParticle =
      above?.upos === 'ADV' &&
      word.head < at &&
      mended[above.head]?.upos === 'VERB' &&
      above.head === word.head - 1;
    if (isParticle && /^(?:obl|nmod)/u.test(word.deprel)) {
      Object.assign(word, { head: above.head, deprel: 'obl' });
    }
  });
  return mended;
}

/** The verb that is nearest before a place; null where there is none. */
function nearestVerb(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= 0; at -= 1) if (words[at]?.upos === 'VERB') return at;
  return null;
}
