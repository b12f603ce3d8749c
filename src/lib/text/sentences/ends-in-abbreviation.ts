import type { Lang } from '#lib/core/language.ts';
import { BEFORE_FIGURES, isAbbreviation } from '#lib/text/tokens/abbreviations.ts';

/** A name follows them, whatever its first letters: they never end a sentence. */
const TITLES = new Set(
  (
    'm mm mr mrs ms messrs mme mmes mlle mlles me mgr dr drs pr prof st ste sts rev hon gen capt cpt lt ' +
    'sgt pvt col gov sen rep pres ft mt gén cf'
  ).split(' '),
);
/** They do end a sentence before any capital; some are words too. */
const CLOSING = new Set('etc al jr sr inc ltd co corp art cap col vol'.split(' '));
/** Symbols of units, which take no stop: *long de 3 m.* */
const UNIT = /^(?:[bcdfghjklmnpqrstvwxz]{1,3}|ha|min|ex)$/u;

/** The word before a full stop, and what stands around the two. */
export interface WordWithStop {
  /** Letters, figures, hyphens and inner stops up to the full stop, which is left out. */
  readonly word: string;
  /** Or after the slash of another unit. */
  readonly afterNumber: boolean;
  /** What follows, without the spaces in front. */
  readonly rest: string;
  /** Whether a grammar word with a capital follows, which begins a sentence but no surname. */
  readonly starterFollows: boolean;
  /** Also *Le*, *La*, *De*, which begin both: *J. Le Goff*. */
  readonly articleFollows: boolean;
}

/** Whether a full stop belongs to the abbreviation before it, and the sentence goes on. */
export function endsInAbbreviation(stop: WordWithStop, lang: Lang): boolean {
  const { word, rest } = stop;
  const lower = word.toLowerCase();
  if (/^\p{Lu}$|^(?:\p{L}\.-?)+\p{L}$/u.test(word)) return lower === 'm' || !stop.starterFollows;
  if (BEFORE_FIGURES[lang].has(lower) && /^\p{N}/u.test(rest)) return true;
  if (!isAbbreviation(word, lang)) return false;
  if (stop.afterNumber && UNIT.test(word) && !/^\p{N}/u.test(rest)) return false;
  if (TITLES.has(lower)) return true;
  if (CLOSING.has(lower))
    return !/^[\p{Lu}«“"]/u.test(rest) || /^[IVXLCDM]{2,}(?!\p{L})/u.test(rest);
  return !stop.starterFollows && !stop.articleFollows;
}
