import { tokenise } from '#lib/text/tokenise.ts';
import { findDates } from './find-dates.ts';
import { findFiniteVerbs } from './find-finite-verbs.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import type { Lexicon } from './lexicon.ts';
import type { AnalysedSentence } from './mention.ts';

/** Analyses the French sentences of one document together, so that names are known throughout. */
export function analyse(sentences: readonly string[], lexicon: Lexicon): AnalysedSentence[] {
  const tokenised = sentences.map((text) => ({ text, tokens: tokenise(text, 'fr') }));
  const names = findNames(tokenised, lexicon);
  return tokenised.map(({ text, tokens }, index) => {
    const dates = findDates(text);
    const known = names[index] ?? [];
    const inName = (start: number, end: number): boolean =>
      known.some((name) => start < name.end && end > name.start);
    return {
      text,
      tokens,
      names: known,
      dates: dates.filter(({ start, end }) => !inName(start, end)),
      numbers: findNumbers(text, tokens, dates).filter(({ start, end }) => !inName(start, end)),
      verbs: findFiniteVerbs(tokens, lexicon).filter(({ start, end }) => !inName(start, end)),
    };
  });
}
