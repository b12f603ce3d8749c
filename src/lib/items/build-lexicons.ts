import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { buildLexicon } from '#lib/analysis/lexicon.ts';
import { readTsv } from '#lib/analysis/read-tsv.ts';
import { buildBilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import { readIrregulars } from '#lib/bilingual/english-lemmas.ts';
import { readContrastSets } from './contrast/read-contrast-sets.ts';
import type { GeneratorLexicons } from './generate-bank.ts';
import type { ReadList } from './generator-lists.ts';
import { readWordLevels } from './level/read-word-levels.ts';
import { readTypedNames } from './names/read-typed-names.ts';
import { readSynonyms } from './paraphrase/read-synonyms.ts';

/** The lexicons that the generator needs, from its lists and the lexicon of French forms. */
export function buildLexicons(
  list: ReadList,
  forms: FormLexicon,
): Omit<GeneratorLexicons, 'analysers'> {
  const bilingual = buildBilingualLexicon(list('bilingual'), list('places'));
  const lexicon = buildLexicon({
    forms,
    nominals: bilingual.nominals,
    firstNames: list('firstNames'),
    roleNouns: list('roleNouns'),
    organisationWords: list('organisationWords'),
    placeWords: list('placeWords'),
    eventWords: list('eventWords'),
    workNouns: list('workNouns'),
    places: list('places'),
    titleWords: list('titleWords'),
    demonyms: list('demonyms'),
    clauseOpeners: list('clauseOpeners'),
  });
  return {
    lexicon,
    bilingual,
    irregulars: readIrregulars(list('irregulars')),
    contrasts: readContrastSets(list('contrasts')),
    names: readTypedNames({
      names: list('typedNames'),
      people: list('knownPeople'),
      events: list('namedEvents'),
    }),
    synonyms: readSynonyms(list('safeSynonyms')),
    sensitiveStems: readTsv(list('sensitiveWords')).map(([stem = '']) => stem),
    wordLevels: readWordLevels(list('coreLemmas')),
  };
}
