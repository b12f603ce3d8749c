import * as v from 'valibot';

/** The questions of the rubric; an item is acceptable only with all. Said in full in `docs/labelling.md`. */
export const CRITERIA = [
  'fluent',
  'alone',
  'key',
  'options',
  'hidden',
  'worth',
  'english',
] as const;
export type Criterion = (typeof CRITERIA)[number];

const verdict = v.picklist([0, 1]);

/** A verdict on an item: nothing of its text, so that it can be kept with the project. */
export const labelSchema = v.strictObject({
  item: v.string(),
  /** What the item was made from: items of one text are never both learnt from and measured on. */
  text: v.string(),
  kind: v.string(),
  /** Who rates for the first time, and who repeats it without seeing the first. */
  pass: v.picklist([1, 2]),
  features: v.record(v.string(), v.number()),
  verdicts: v.strictObject({
    fluent: verdict,
    alone: verdict,
    key: verdict,
    options: verdict,
    hidden: verdict,
    worth: verdict,
    /** Null where the item has no English. */
    english: v.nullable(verdict),
  }),
});
export type Label = v.InferOutput<typeof labelSchema>;

/** Whether all that was asked of an item was answered with yes. */
export function isAcceptable({ verdicts }: Pick<Label, 'verdicts'>): boolean {
  return CRITERIA.every((criterion) => verdicts[criterion] !== 0);
}

/** An item that stood on several sheets counts by its latest rating. */
export function keepLatest(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [label.item, label])).values()];
}
