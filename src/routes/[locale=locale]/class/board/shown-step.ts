/** Which screen after the answer is on the wall, so that a reload shows the same. */
import * as v from 'valibot';

const shownStepSchema = v.strictObject({
  item: v.pipe(v.number(), v.integer(), v.minValue(0)),
  step: v.picklist(['answer', 'why', 'standing']),
});

export type ShownStep = v.InferOutput<typeof shownStepSchema>;

/** Null where none is kept, or storage is refused. */
export function readShownStep(session: string): ShownStep | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(session)) ?? '');
    const parsed = v.safeParse(shownStepSchema, kept);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export function keepShownStep(session: string, shown: ShownStep): void {
  try {
    sessionStorage.setItem(placeOf(session), JSON.stringify(shown));
  } catch {
    // It holds for as long as the page is open.
  }
}

function placeOf(session: string): string {
  return `recto-verso.step.${session}`;
}
