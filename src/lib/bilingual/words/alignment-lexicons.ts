import type { BilingualLexicon } from '../bilingual-lexicon.ts';
import type { EnglishIrregulars } from '../english-lemmas.ts';

/** What aligning words needs to know of the two languages. */
export interface AlignmentLexicons {
  readonly bilingual: BilingualLexicon;
  readonly irregulars: EnglishIrregulars;
}
