import type { PlacedRejection } from '#lib/items/generate-bank.ts';
import guards from './guards.json' with { type: 'json' };
import { report } from './outcome.ts';

const reasons = new Map(Object.entries(guards));

/** Says on standard error which guard kept a candidate out, and what that guard is there for. */
export function reportRejection(file: string, rejection: PlacedRejection): void {
  const { kind, guard, candidate, line } = rejection;
  const reason = reasons.get(guard);
  const name = reason === undefined ? guard : `${guard}, ${reason}`;
  report(file, line, `rejected: ${kind} “${onOneLine(candidate)}”: ${name}`);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
