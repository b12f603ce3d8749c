import { readFileSync } from 'node:fs';
import type { FormEntry } from '#lib/analysis/form-lexicon/form-entry.ts';
import { readTsv } from '#lib/analysis/read-tsv.ts';

const TABLE = new URL('./closed-class.tsv', import.meta.url);

/** Words that are known by name, written down as GSD annotates them; `=` is the form itself. */
export function readClosedClasses(): FormEntry[] {
  return readTsv(readFileSync(TABLE, 'utf8')).flatMap(
    ([forms = '', upos = '', feats = '', lemma = '']) =>
      forms.split(' ').map((form) => ({
        form,
        lemma: lemma === '=' ? form : lemma,
        bundle: `${upos}\t${feats}`,
      })),
  );
}
