import { readFileSync } from 'node:fs';
import { ok, type Result } from '#lib/core/result.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { buildLexicons } from '#lib/items/build-lexicons.ts';
import type { GeneratorLexicons } from '#lib/items/generate-bank.ts';
import { GENERATOR_LISTS, type ListName } from '#lib/items/generator-lists.ts';
import { loadAnalyser, loadFormLexicon, type NoModel } from './load-analyser.ts';

const LIBRARY = new URL('../lib/', import.meta.url);
const FILES: ReadonlyMap<ListName, string> = new Map(GENERATOR_LISTS);

/** Reads the lists that the generator needs; `forms` are read too where they are not at hand. */
export function loadLexicons(
  forms: FormLexicon = readForms(),
): Omit<GeneratorLexicons, 'analysers'> {
  const read = (name: ListName): string =>
    readFileSync(new URL(FILES.get(name) ?? name, LIBRARY), 'utf8');
  return buildLexicons(read, forms);
}

/** @throws Error where the model is missing: without it nothing that asks could go on. */
function readForms(): FormLexicon {
  const forms = loadFormLexicon('fr');
  if (forms.ok && forms.value !== null) return forms.value;
  throw new Error('The lexicon of French forms cannot be read.');
}

let generator: GeneratorLexicons | null = null;

/** The lexicons with the models of both languages; read once. */
export function loadGenerator(): Result<GeneratorLexicons, NoModel> {
  if (generator !== null) return ok(generator);
  const forms = loadFormLexicon('fr');
  const french = loadAnalyser('fr', forms);
  if (!french.ok) return french;
  const english = loadAnalyser('en');
  if (!english.ok) return english;
  generator = {
    ...loadLexicons(forms.ok && forms.value !== null ? forms.value : undefined),
    analysers: { french: french.value, english: english.value },
  };
  return ok(generator);
}
