import type { Change } from './change.ts';

/**
 * The changes of each wrong option. With two places: each alone and both at once, so that every word
 * stands in half of the options; with one place only, two words for it. None where that fails.
 */
export function chooseChanges(changes: readonly Change[]): Change[][] {
  const [a] = changes;
  if (a === undefined) return [];
  const b = changes.find((other) => isApart(a, other));
  if (b) return [[a], [b], [a, b]];
  const again = changes.find(
    (other) => other.start === a.start && other.end === a.end && other.other.fr !== a.other.fr,
  );
  return again ? [[a], [again]] : [];
}

function isApart(a: Change, b: Change): boolean {
  return (
    (a.end <= b.start || b.end <= a.start) &&
    (a.english.end <= b.english.start || b.english.end <= a.english.start)
  );
}
