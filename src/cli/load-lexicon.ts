import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import { ok, type Result } from '#lib/core/result.ts';
import { buildLexicon } from '#lib/analysis/lexicon.ts';
import { buildBilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import { readIrregulars } from '#lib/bilingual/english-lemmas.ts';
import { readTsv } from '#lib/analysis/read-tsv.ts';
import { readContrastSets } from '#lib/items/contrast/read-contrast-sets.ts';
import { readTypedNames } from '#lib/items/names/read-typed-names.ts';
import type { GeneratorLexicons } from '#lib/items/generate-bank.ts';
import { loadAnalyser, type NoModel } from './load-analyser.ts';

const verbTablesSchema = v.record(
  v.string(),
  v.record(v.string(), v.array(v.nullable(v.string()))),
);
const gendersSchema = v.record(v.string(), v.string());

const packaged = createRequire(import.meta.url);
const data = (room: 'analysis' | 'bilingual' | 'items', name: string): string =>
  readFileSync(new URL(`../lib/${room}/data/${name}`, import.meta.url), 'utf8');

/** Reads the lexicons that the generator needs from the data folders and the installed packages. */
export function loadLexicons(): Omit<GeneratorLexicons, 'analysers'> {
  const tables: unknown = packaged('french-verbs-lefff/dist/conjugations.json');
  const genders: unknown = packaged('french-words-gender-lefff/dist/words.json');
  const list = (name: string): string => data('analysis', `${name}.tsv`);
  const bilingual = buildBilingualLexicon(data('bilingual', 'lexicon.tsv'), list('places'));
  const lexicon = buildLexicon({
    verbTables: v.parse(verbTablesSchema, tables),
    nounGenders: v.parse(gendersSchema, genders),
    nominals: bilingual.nominals,
    firstNames: list('first-names'),
    roleNouns: list('role-nouns'),
    organisationWords: list('organisation-words'),
    placeWords: list('place-words'),
    eventWords: list('event-words'),
    workNouns: list('work-nouns'),
    places: list('places'),
    titleWords: list('title-words'),
    demonyms: list('demonyms'),
    clauseOpeners: list('clause-openers'),
  });
  return {
    lexicon,
    bilingual,
    irregulars: readIrregulars(data('bilingual', 'english-irregulars.tsv')),
    contrasts: readContrastSets(data('items', 'contrast-sets.tsv')),
    names: readTypedNames(data('items', 'typed-names.tsv')),
    sensitiveStems: readTsv(data('items', 'sensitive-words.tsv')).map(([stem = '']) => stem),
  };
}

let generator: GeneratorLexicons | null = null;

/** The lexicons with the models of both languages; read once. */
export function loadGenerator(): Result<GeneratorLexicons, NoModel> {
  if (generator !== null) return ok(generator);
  const french = loadAnalyser('fr');
  if (!french.ok) return french;
  const english = loadAnalyser('en');
  if (!english.ok) return english;
  generator = { ...loadLexicons(), analysers: { french: french.value, english: english.value } };
  return ok(generator);
}
