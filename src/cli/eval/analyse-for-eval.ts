import { analyseText } from '#lib/analysis/analyse-text.ts';
import { documentToConllu } from '#lib/analysis/tree/document-to-conllu.ts';
import type { Lang } from '#lib/core/language.ts';
import { loadAnalyser } from '../load-analyser.ts';
import { reportNoModel } from '../report-no-model.ts';
import type { AnalyseText } from './eval-analysis.ts';

/** The analyser that ships, or null once it is said why there is none. */
export function analyseForEval(lang: Lang): AnalyseText | null {
  const analyser = loadAnalyser(lang);
  if (analyser.ok) return (text) => documentToConllu(analyseText(text, analyser.value));
  reportNoModel(analyser.error);
  return null;
}
