import { readFileSync } from 'node:fs';
import { ok, type Result } from '#lib/core/result.ts';
import type { Analyser } from '#lib/analysis/analyser.ts';
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

let french: GeneratorLexicons | null = null;
let both: BilingualGenerator | null = null;

/** With the analysers of both languages. */
type BilingualGenerator = GeneratorLexicons & {
  readonly analysers: { readonly english: Analyser };
};

/** The lexicons with the models of both languages, each read once. */
export function loadGenerator(): Result<BilingualGenerator, NoModel> {
  if (both !== null) return ok(both);
  const loaded = loadFrenchGenerator();
  if (!loaded.ok) return loaded;
  const english = loadAnalyser('en');
  if (!english.ok) return english;
  const { analysers, ...lexicons } = loaded.value;
  both = { ...lexicons, analysers: { french: analysers.french, english: english.value } };
  return ok(both);
}

/** The same for texts without their English, whose models take longer to read than all else. */
export function loadFrenchGenerator(): Result<GeneratorLexicons, NoModel> {
  if (french !== null) return ok(french);
  const forms = loadFormLexicon('fr');
  const analyser = loadAnalyser('fr', forms);
  if (!analyser.ok) return analyser;
  french = {
    ...loadLexicons(forms.ok && forms.value !== null ? forms.value : undefined),
    analysers: { french: analyser.value, english: null },
  };
  return ok(french);
}
