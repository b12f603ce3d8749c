import type { Lang } from '#lib/core/language.ts';
import { EXIT, report, type ExitStatus } from '../outcome.ts';
import { evalItems } from './eval-items.ts';
import { evalAnalysis, type AnalyseText } from './eval-analysis.ts';

/** `recto eval PART …`: measures one of the trained parts. */
export function evalPart(
  [part, ...args]: string[],
  loadAnalyser: (lang: Lang) => AnalyseText | null,
): ExitStatus {
  if (part === 'analysis') return evalAnalysis(args, loadAnalyser);
  if (part === 'items') return evalItems(args);
  report('recto eval', null, 'name what to measure: analysis or items');
  return EXIT.badCall;
}
