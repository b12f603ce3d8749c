/** Whether a plan and its material belong together, and can be asked to the end. */
import { askItem, ordersOf } from '#lib/classroom/item/asked-item.ts';
import { keyPlaces } from '#lib/classroom/item/key-places.ts';
import type { ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';

export function isPlayable(plan: ClassPlan, material: ClassMaterial): boolean {
  const { items } = material;
  if (items.length !== plan.items.length) return false;
  if (!items.every(({ id }, index) => id === plan.items[index])) return false;
  const known = new Set(material.segments.map(({ id }) => id));
  if (!items.every(({ segments }) => segments.every((id) => known.has(id)))) return false;
  try {
    const orders = ordersOf(plan, material);
    return items.every((item, index) => {
      const order = orders[index] ?? [];
      return (
        askItem(material, index, order, plan.study) !== null &&
        keyPlaces(item, order, plan.study).every((place) => place >= 0)
      );
    });
  } catch {
    return false;
  }
}
