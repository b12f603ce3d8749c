import type { Lang } from '#lib/core/language.ts';
import { EXIT, report, type ExitStatus } from '../outcome.ts';
import { evalAnalysis, type AnalyseText } from './eval-analysis.ts';

/** `recto eval PART …`: measures one of the trained parts. */
export function evalPart(
  [part, ...args]: string[],
  loadAnalyser: (lang: Lang) => AnalyseText | null,
): ExitStatus {
  if (part === 'analysis') return evalAnalysis(args, loadAnalyser);
  report('recto eval', null, 'name what to measure: analysis');
  return EXIT.badCall;
}
