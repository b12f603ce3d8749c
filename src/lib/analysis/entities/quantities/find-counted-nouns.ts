import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { NAMES_A_NUMBER } from '#lib/analysis/number-words.ts';
import type { Word } from '#lib/analysis/tree/document.ts';
import { wordsWithin, type SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import type { FoundAmount } from './find-amounts.ts';
import type { FoundValue } from './found-value.ts';

/** Nouns that say how often, or of which kind, but are not what is counted. */
const NOT_COUNTED = new Set([
  'fois',
  'h',
  'time',
  'times',
  'heure',
  'siècle',
  'rue',
  'avenue',
  'boulevard',
  'quai',
  'bis',
  'hour',
  'o’clock',
]);
const MAX_ADJECTIVES_BEFORE = 2;
const MAX_ADJECTIVES_AFTER = 2;

/**
 * *deux scènes clés*, *14,2 milliards d'habitants*: a number, the noun behind it, and the adjectives
 * that the tree binds to it beside it. The lists confirm the noun where the tag is not certain.
 */
export function findCountedNouns(
  view: SentenceView,
  amounts: readonly FoundAmount[],
  lexicon: Lexicon,
): FoundValue[] {
  return amounts.flatMap((found) => {
    const { start, end, amount } = found;
    if (amount.low === 1 && amount.high === null) return [];
    const before = /(\S+)[ \u00a0]$/u.exec(view.text.slice(Math.max(0, start - 24), start))?.[1];
    if (before !== undefined && (NAMES_A_NUMBER.test(before) || /^\p{Lu}{1,4}$/u.test(before)))
      return [];
    const noun = nounBehind(view, found, lexicon);
    if (noun === null) return [];
    const stop = afterAdjectives(view, noun.index);
    const certain = noun.certain && (noun.word.upos === 'NOUN' || noun.word.upos === 'PROPN');
    return [
      {
        start,
        end: stop > end ? stop : end,
        value: { kind: 'quantity', amount, unit: noun.word.lemma },
        confidence: certain ? 'certain' : 'likely',
      },
    ];
  });
}

interface NounAt {
  readonly index: number;
  readonly word: Word;
  /** Whether the tree ties the number to this noun. */
  readonly certain: boolean;
}

function nounBehind(view: SentenceView, amount: FoundAmount, lexicon: Lexicon): NounAt | null {
  const covered = wordsWithin(view, amount.start, amount.end);
  let index = (covered.at(-1) ?? view.words.length) + 1;
  if (amount.scaled) {
    const joint = view.words[index];
    if (!/^(?:de|d['’])$/u.test(joint?.form ?? '')) return null;
    index += 1;
  }
  for (let skipped = 0; skipped <= MAX_ADJECTIVES_BEFORE; skipped += 1, index += 1) {
    const word = view.words[index];
    if (word === undefined || !/^\p{L}{2,}/u.test(word.form)) return null;
    if (isCountable(word, view, lexicon)) {
      const tied = covered.some((at) => view.words[at]?.head === index) || amount.scaled;
      return { index, word, certain: tied };
    }
    if (word.upos !== 'ADJ') return null;
  }
  return null;
}

function isCountable(word: Word, view: SentenceView, lexicon: Lexicon): boolean {
  const form = word.form.toLowerCase();
  const spellings = [word.lemma.toLowerCase(), form, form.replace(/s$/u, '')];
  if (spellings.some((spelling) => NOT_COUNTED.has(spelling))) return false;
  // *guerre de Cent Ans*: with a capital it is part of a name.
  if (/^\p{Lu}/u.test(word.form) && !lexicon.demonyms.has(word.form)) return false;
  if (word.upos === 'NOUN') return true;
  if (word.upos === 'PROPN') return lexicon.demonyms.has(word.form);
  return word.upos === 'X' && view.lang === 'fr' && lexicon.isNoun(word.form);
}

function afterAdjectives(view: SentenceView, noun: number): number {
  let end = view.words[noun]?.end ?? 0;
  for (let index = noun + 1; index <= noun + MAX_ADJECTIVES_AFTER; index += 1) {
    const word = view.words[index];
    if (word?.deprel !== 'amod' || word.head !== noun || !/^\p{Ll}/u.test(word.form)) break;
    end = word.end;
  }
  return end;
}
