import type { BankProblem } from '#lib/bank/bank-problem.ts';
import problems from './bank-problems.json' with { type: 'json' };

/** `$.items[3].stem: unknown key …`, with what was wanted and found where that is known. */
export function wordBankProblem({ code, path, expected, found }: BankProblem): string {
  const wanted = expected === undefined ? '' : `; expected ${expected}`;
  const got = found === undefined ? '' : `; found ${found}`;
  return `${path}: ${problems[code]}${wanted}${got}`;
}
