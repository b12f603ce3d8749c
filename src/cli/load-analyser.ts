import { existsSync, readFileSync } from 'node:fs';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Analyser } from '#lib/analysis/analyser.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { readFormLexicon } from '#lib/analysis/form-lexicon/read-form-lexicon.ts';
import { readAnalyser } from '#lib/analysis/model/analyser-file.ts';
import type { ModelProblem } from '#lib/analysis/model/model-problem.ts';

export type NoModel = {
  readonly file: string;
  readonly problem: ModelProblem | { readonly code: 'model-missing' };
};

export const MODEL_FOLDER = new URL('../../static/models/', import.meta.url);

/** The lexicon that a language's models are trained with; English has none. */
export function loadFormLexicon(lang: Lang): Result<FormLexicon | null, NoModel> {
  if (lang === 'en') return ok(null);
  const file = `${lang}-lexicon.bin`;
  const bytes = readModel(file);
  if (!bytes.ok) return bytes;
  const lexicon = readFormLexicon(bytes.value);
  return lexicon.ok ? lexicon : fail({ file, problem: lexicon.error });
}

/** `lexicon`: where it has been read already. */
export function loadAnalyser(
  lang: Lang,
  lexicon: Result<FormLexicon | null, NoModel> = loadFormLexicon(lang),
): Result<Analyser, NoModel> {
  if (!lexicon.ok) return lexicon;
  const file = `${lang}-analyser.bin`;
  const bytes = readModel(file);
  if (!bytes.ok) return bytes;
  const analyser = readAnalyser(bytes.value, lang, lexicon.value);
  return analyser.ok ? analyser : fail({ file, problem: analyser.error });
}

function readModel(file: string): Result<Uint8Array, NoModel> {
  const url = new URL(file, MODEL_FOLDER);
  return existsSync(url)
    ? ok(readFileSync(url))
    : fail({ file, problem: { code: 'model-missing' } });
}
