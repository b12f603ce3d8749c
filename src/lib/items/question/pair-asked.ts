import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import { agree, type Views } from './agree.ts';
import { compareStems } from './agreement/compare-stems.ts';
import type { Asked } from './asked.ts';

/** What is left of the confidence where the two use another question word. */
const OTHER_WORD = 0.8;

/** The questions may differ in one noun, name or adjective that only one of them mentions. */
const LEAST_ALIKE = 0.8;

/** *De quelle ville* is *Where … from*, not *What … from*. */
const WHICH_PLACE =
  /^(?:\p{L}+ )?quel(?:le)?s? (?:ville|village|commune|port|pays|région|département|île|continent)(?!\p{L})/iu;

/** A question in both languages, or in French alone where there is no English. */
export interface AskedPair {
  readonly french: Asked;
  readonly english: Asked | null;
  /** Chance that both are read right and ask the same, 0 to 1. */
  readonly confidence: number;
}

/** The English question that most surely asks the same as the French one; null where none does. */
export function pairAsked(
  french: Asked,
  asked: readonly Asked[],
  links: readonly WordLink[],
  views: Views,
): AskedPair | null {
  let best: AskedPair | null = null;
  let most = 0;
  const years = yearsIn(french.stem);
  for (const english of asked) {
    const agreement = agree(french, english, links, views);
    if (yearsIn(english.stem) !== years) continue;
    if (english.word === 'what' && WHICH_PLACE.test(french.stem)) continue;
    if (agreement === null || compareStems(french, english, links, views) < LEAST_ALIKE) continue;
    const sureness =
      agreement.confidence *
      (english.word === french.word ? 1 : OTHER_WORD) *
      // of two that say the same the one that is read more surely, the shorter one
      (1 - 1e-3 * english.stem.length) *
      (0.9 + 0.1 * english.confidence);
    if (sureness <= most) continue;
    most = sureness;
    best = { french, english, confidence: french.confidence * agreement.confidence };
  }
  return best;
}

/** A question without its year is another one. */
function yearsIn(stem: string): string {
  return (stem.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []).sort().join(' ');
}
