/** What can be answered to an item: how much room its answer takes in a code. */
import { ordersOf } from '../item/asked-item.ts';
import type { ClassMaterial } from '../plan/class-material.ts';
import type { ClassPlan } from '../plan/class-plan.ts';
import { DIRECTIONS } from '#lib/play/directions.ts';
import type { Way } from '#lib/play/way.ts';

export interface AnswerShape {
  readonly way: Way;
  /** How many places the screen has; 0 for what is typed. */
  readonly places: number;
}

/** For each item of the plan. */
export function shapesOf(plan: ClassPlan, material: ClassMaterial): AnswerShape[] {
  const orders = ordersOf(plan, material);
  return material.items.map(({ kind }, index) => ({
    way: DIRECTIONS[kind].ways[0],
    places: orders[index]?.length ?? 0,
  }));
}
