/** Hand-outs and sheets as any class might make them, for the laws of codes. */
import fc from 'fast-check';
import { shapesOf, type AnswerShape } from '#lib/classroom/codes/answer-shape.ts';
import { sheetSettings, type HandOut } from '#lib/classroom/codes/hand-out.ts';
import { MOST_SECONDS, type Sheet, type SheetTask } from '#lib/classroom/codes/sheet-code.ts';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import { cleanName } from '#lib/classroom/names/clean-name.ts';
import type { ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';
import { CLASS_BANK, materialOf, planWith } from './small-class.ts';

export const KEY = '0123456789abcdef';
const hex = (length: number) =>
  fc
    .array(fc.nat({ max: 15 }), { minLength: length, maxLength: length })
    .map((digits) => digits.map((digit) => digit.toString(16)).join(''));

export const anyHandOut: fc.Arbitrary<HandOut> = fc.record({
  session: hex(24),
  bank: fc.record({ id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/), check: hex(16) }),
  items: fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 200 }),
  seed: fc.nat({ max: 0xffffffff }),
  study: fc.constantFrom('fr', 'en'),
  times: fc.boolean(),
  survey: fc.boolean(),
  closesAt: fc.option(fc.nat({ max: 8.64e15 })),
  key: hex(16),
});

const anyLabel = fc
  .oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('12', 'Étoile', 'léa 🦊'))
  .map((typed) => cleanName(typed))
  .filter((label) => label !== null);

function answerFor({ way, places }: AnswerShape): fc.Arbitrary<ClassResponse | null> {
  const all = Array.from({ length: places }, (_, place) => place);
  const bounds = { minLength: places, maxLength: places };
  switch (way) {
    case 'choose':
      return fc.option(fc.record({ way: fc.constant(way), place: fc.nat({ max: places - 1 }) }));
    case 'type':
      return fc.option(
        fc.record({
          way: fc.constant(way),
          text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        }),
      );
    default:
      return fc.option(
        fc.record({ way: fc.constant(way), places: fc.shuffledSubarray(all, bounds) }),
      );
  }
}

export function task(seed = 1, plan: Partial<ClassPlan> = {}): SheetTask {
  const whole = { ...planWith(sheetSettings(NO_END), seed), ...plan };
  return { plan: whole, material: materialOf(whole), key: KEY };
}

export const NO_END = { times: false, survey: false, closesAt: null };

export function anySheet({ plan, material }: SheetTask): fc.Arbitrary<Sheet> {
  return fc.record({
    label: anyLabel,
    answers: fc.tuple(...shapesOf(plan, material).map(answerFor)),
    seconds: fc.option(
      fc.array(fc.nat({ max: MOST_SECONDS }), {
        minLength: plan.items.length,
        maxLength: plan.items.length,
      }),
    ),
  });
}

/** As many items as wanted that are answered by choosing. */
export function choosing(count: number): SheetTask {
  const item = CLASS_BANK.items.find((each) => 'options' in each && each.options.length > 3);
  if (item === undefined) throw new Error('the sample has no such item');
  const items = Array.from({ length: count }, (_, index) => ({ ...item, id: `i${String(index)}` }));
  const plan = { ...planWith(sheetSettings(NO_END)), items: items.map(({ id }) => id) };
  const material: ClassMaterial = { title: CLASS_BANK.title, items, segments: [] };
  return { plan, material, key: KEY };
}
