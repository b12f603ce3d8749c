/** The part of a bank that a session needs: its items in the order asked, and what they cite. */
import { itemSchema, segmentSchema, type Bank, type Bilingual } from '#lib/bank/schema.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import * as v from 'valibot';
import { MOST_CLASS_ITEMS, type ClassPlan } from './class-plan.ts';

export const classMaterialSchema = v.strictObject({
  title: v.strictObject({ fr: v.string(), en: v.nullable(v.string()) }),
  /** In the order of the plan. */
  items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(MOST_CLASS_ITEMS)),
  /** Those that the items cite. */
  segments: v.array(segmentSchema),
});

export type ClassMaterial = v.InferOutput<typeof classMaterialSchema>;

/** `other-bank`: not the one the plan was made from. `no-item`: it is, and lacks an item. */
export type MaterialFailure = 'other-bank' | 'no-item';

export function materialFor(bank: Bank, plan: ClassPlan): Result<ClassMaterial, MaterialFailure> {
  if (bank.id !== plan.bank.id || bank.contentHash !== plan.bank.contentHash)
    return fail('other-bank');
  const known = new Map(bank.items.map((item) => [item.id, item]));
  const items = plan.items.map((id) => known.get(id)).filter((item) => item !== undefined);
  if (items.length < plan.items.length) return fail('no-item');
  const cited = new Set(items.flatMap(({ segments }) => segments));
  const segments = bank.paragraphs
    .flatMap((paragraph) => paragraph.segments)
    .filter(({ id }) => cited.has(id));
  return ok({ title: bank.title, items, segments });
}

/** The sentences that an item cites, on both sides; the English null where one has none. */
export function sentencesFor(material: ClassMaterial, index: number): Bilingual {
  const ids = material.items[index]?.segments ?? [];
  const cited = ids
    .map((id) => material.segments.find((segment) => segment.id === id))
    .filter((segment) => segment !== undefined);
  const english = cited.map(({ en }) => en).filter((en) => en !== null);
  return {
    fr: cited.map(({ fr }) => fr).join(' '),
    en: english.length === cited.length ? english.join(' ') : null,
  };
}
