/** The editor's decisions on generated items: `review.json` beside a text. */
import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { itemSchema, type Item } from './schema.ts';

const shared = {
  item: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  /** The revision of the item that the editor saw. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Why, for the next editor. */
  note: v.optional(v.pipe(v.string(), v.maxLength(500))),
};

export const reviewSchema = v.strictObject({
  format: v.literal('recto-verso/review'),
  formatVersion: v.literal(1),
  decisions: v.array(
    v.variant('decision', [
      v.strictObject({ ...shared, decision: v.literal('keep') }),
      v.strictObject({ ...shared, decision: v.literal('strike') }),
      v.strictObject({
        ...shared,
        decision: v.literal('mend'),
        /** Fields of the item that take the place of the generated ones. */
        change: v.record(v.string(), v.unknown()),
      }),
    ]),
  ),
});

export type Review = v.InferOutput<typeof reviewSchema>;

/** A decision that fits no item as it is now generated; `index` counts from 0 in `decisions`. */
export interface ReviewProblem {
  readonly code: 'unknown-item' | 'other-revision' | 'bad-change' | 'decided-twice';
  readonly index: number;
  readonly item: string;
}

/** Fields that say what an item is; mending them would make it another. */
const FIXED = new Set(['id', 'kind', 'revision', 'origin']);

/** The items as the editor wants them. Every decision must fit, or none is taken. */
export function applyReview(
  items: readonly Item[],
  review: Review,
): Result<Item[], ReviewProblem[]> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const result = new Map(byId);
  const decided = new Set<string>();
  const problems: ReviewProblem[] = [];
  review.decisions.forEach((decision, index) => {
    const item = byId.get(decision.item);
    const refuse = (code: ReviewProblem['code']): number =>
      problems.push({ code, index, item: decision.item });
    if (item === undefined) return refuse('unknown-item');
    if (decided.has(item.id)) return refuse('decided-twice');
    decided.add(item.id);
    if (item.revision !== decision.revision) return refuse('other-revision');
    if (decision.decision === 'strike') return result.delete(item.id);
    if (decision.decision === 'keep') return true;
    const mended = v.safeParse(itemSchema, {
      ...item,
      ...decision.change,
      origin: 'edited',
      revision: item.revision + 1,
    });
    if (!mended.success || Object.keys(decision.change).some((field) => FIXED.has(field))) {
      return refuse('bad-change');
    }
    return result.set(item.id, mended.output);
  });
  return problems.length > 0 ? fail(problems) : ok([...result.values()]);
}
