/** A session as a teacher would start it from a bank that comes with the app. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '#lib/bank/kinds.ts';
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { Kind } from '#lib/bank/schema.ts';
import { materialFor, type ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import { USUAL_CLASS_SETTINGS, type ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import { planClass } from '#lib/classroom/plan/plan-class.ts';

export interface RealPlan {
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
}

/** Those that are answered by one tap. */
export const CHOSEN_KINDS: readonly Kind[] = ['cloze', 'true-false', 'question', 'conjugation'];

export function realPlan(
  bankId: string,
  count: number,
  settings: Partial<ClassSettings> = {},
  kinds: readonly Kind[] = KINDS,
): RealPlan {
  const bank = parseBank(readFileSync(join('static/banks', `${bankId}.json`)));
  if (!bank.ok) throw new Error(bank.error[0]?.code);
  const wish = { way: 'live', study: 'fr', kinds, count, seed: 7, id: '0'.repeat(24) } as const;
  const wished = { ...wish, settings: { ...USUAL_CLASS_SETTINGS, ...settings } };
  const plan = planClass(bank.value, wished, { speaksFrench: true });
  if (!plan.ok) throw new Error(plan.error);
  const material = materialFor(bank.value, plan.value);
  if (!material.ok) throw new Error(material.error);
  return { plan: plan.value, material: material.value };
}
