import type { Evaluation } from '#lib/analysis/evaluation/evaluate-analysis.ts';
import { f1, precision, recall } from '#lib/analysis/evaluation/tally.ts';
import type { Distinction } from '#lib/analysis/evaluation/tell-contractions.ts';

/** One figure of an evaluation. */
export interface Measure {
  readonly name: string;
  /** As tables print it. */
  readonly label: string;
  /** 0 to 1; null where there was nothing to measure. */
  readonly of: (evaluation: Evaluation) => number | null;
}

export const MEASURES = [
  { name: 'tokens', label: 'tokens', of: ({ tokens }) => f1(tokens) },
  { name: 'words', label: 'words', of: ({ words }) => f1(words) },
  { name: 'sentences', label: 'sentences', of: ({ sentences }) => f1(sentences) },
  { name: 'upos', label: 'UPOS', of: ({ upos }) => f1(upos) },
  { name: 'feats', label: 'features', of: ({ feats }) => f1(feats) },
  { name: 'lemmas', label: 'lemmas', of: ({ lemmas }) => f1(lemmas) },
  { name: 'uas', label: 'UAS', of: ({ uas }) => f1(uas) },
  { name: 'las', label: 'LAS', of: ({ las }) => f1(las) },
  { name: 'des', label: '“des” told apart', of: ({ des }) => share(des) },
  { name: 'du', label: '“du” told apart', of: ({ du }) => share(du) },
  {
    name: 'subjectPrecision',
    label: 'subject and verb, precision',
    of: ({ subjects }) => precision(subjects),
  },
  {
    name: 'subjectRecall',
    label: 'subject and verb, recall',
    of: ({ subjects }) => recall(subjects),
  },
  {
    name: 'sureSubjectPrecision',
    label: '— where sure, precision',
    of: ({ sureSubjects }) => precision(sureSubjects),
  },
  {
    name: 'sureSubjectRecall',
    label: '— where sure, recall',
    of: ({ sureSubjects }) => recall(sureSubjects),
  },
] as const satisfies readonly Measure[];

export type MeasureName = (typeof MEASURES)[number]['name'];

function share({ correct, total }: Distinction): number | null {
  return total === 0 ? null : correct / total;
}

/** A share as a percentage to two places; a dash where there is none. */
export function formatShare(value: number | null): string {
  return value === null ? '—' : (100 * value).toFixed(2);
}
