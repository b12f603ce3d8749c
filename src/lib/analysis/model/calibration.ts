/**
 * How often a decision with such a margin was right on text that the models had not seen: a step
 * function, made monotone by pooling (isotonic regression, Ayer et al. 1955).
 */
export interface Calibration {
  /** Upper bounds of the margins of each step but the last, ascending. */
  readonly bounds: readonly number[];
  /** Chances in thousandths, one a step. */
  readonly chances: readonly number[];
}

/** Nothing is certain: never more than 0.999. */
export function chanceOf({ bounds, chances }: Calibration, margin: number): number {
  let step = 0;
  while (step < bounds.length && margin > (bounds[step] ?? Infinity)) step += 1;
  return Math.min(999, chances[step] ?? 0) / 1000;
}

/** A decision on unseen text. */
export interface Outcome {
  readonly margin: number;
  readonly right: boolean;
}

/** Fewest decisions that a step rests on. */
const MIN_STEP = 150;

export function calibrate(outcomes: readonly Outcome[]): Calibration {
  const steps: { upTo: number; right: number; count: number }[] = [];
  const sorted = outcomes.toSorted((a, b) => a.margin - b.margin);
  for (const { margin, right } of sorted) {
    const last = steps.at(-1);
    if (last === undefined || (last.count >= MIN_STEP && margin > last.upTo))
      steps.push({ upTo: margin, right: Number(right), count: 1 });
    else {
      last.upTo = margin;
      last.right += Number(right);
      last.count += 1;
    }
  }
  for (let at = 1; at < steps.length; at += 1) {
    const [before, step] = [steps[at - 1], steps[at]];
    if (!before || !step || before.right * step.count < step.right * before.count) continue;
    before.upTo = step.upTo;
    before.right += step.right;
    before.count += step.count;
    steps.splice(at, 1);
    at = Math.max(0, at - 2);
  }
  return {
    bounds: steps.slice(0, -1).map(({ upTo }) => Math.round(upTo * 1000) / 1000),
    // One right and one wrong decision more than were seen (Laplace): nothing is ever certain.
    chances: steps.map(({ right, count }) => Math.round((1000 * (right + 1)) / (count + 2))),
  };
}
