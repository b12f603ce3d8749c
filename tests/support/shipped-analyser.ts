import type { Analyser } from '#lib/analysis/analyser.ts';
import type { Lang } from '#lib/core/language.ts';
import { loadAnalyser } from '../../src/cli/load-analyser.ts';

/** The models of static/models. */
export function shippedAnalyser(lang: Lang): Analyser {
  const analyser = loadAnalyser(lang);
  if (!analyser.ok) throw new Error(`${analyser.error.file}: ${analyser.error.problem.code}`);
  return analyser.value;
}
