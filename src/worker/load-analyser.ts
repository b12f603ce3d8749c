import type { Analyser } from '#lib/analysis/analyser.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { readFormLexicon } from '#lib/analysis/form-lexicon/read-form-lexicon.ts';
import { readAnalyser } from '#lib/analysis/model/analyser-file.ts';
import type { Lang } from '#lib/core/language.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { ReportedProblem } from './analyser-problem.ts';
import { MODEL_FILES } from './model-index.ts';
import { openModels, type OnBytes, type OpenModel } from './open-models.ts';

export interface LoadedAnalyser {
  readonly analyser: Analyser;
  /** What its models were trained with; null for none. */
  readonly forms: FormLexicon | null;
}

/** `folder`: address of the models, ending in a slash. */
export async function loadAnalyser(
  lang: Lang,
  folder: string,
  onBytes: OnBytes,
): Promise<Result<Analyser, ReportedProblem>> {
  const open = await openModels({ folder, files: analyserFiles(lang), onBytes });
  if (!open.ok) return open;
  const loaded = await openAnalyser(lang, open.value);
  return loaded.ok ? ok(loaded.value.analyser) : loaded;
}

/** In the order in which `openAnalyser` opens them. */
export function analyserFiles(lang: Lang): string[] {
  const { lexicon, analyser } = MODEL_FILES[lang];
  return lexicon === null ? [analyser] : [lexicon, analyser];
}

export async function openAnalyser(
  lang: Lang,
  open: OpenModel,
): Promise<Result<LoadedAnalyser, ReportedProblem>> {
  const files = MODEL_FILES[lang];
  const forms = files.lexicon === null ? ok(null) : await open(files.lexicon, readFormLexicon);
  if (!forms.ok) return forms;
  const analyser = await open(files.analyser, (bytes) => readAnalyser(bytes, lang, forms.value));
  return analyser.ok ? ok({ analyser: analyser.value, forms: forms.value }) : analyser;
}
