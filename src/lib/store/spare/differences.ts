/** What makes a copy the same as its original. */
import type { Change } from './changes.ts';

type Listed = readonly (readonly [key: string, value: unknown])[];

export function differences(original: Listed, copy: Listed): Change[] {
  const copied = new Map(copy);
  const wanted = new Set(original.map(([key]) => key));
  const gone = copy.filter(([key]) => !wanted.has(key));
  const changed = original.filter(
    ([key, value]) => !copied.has(key) || !isSame(value, copied.get(key)),
  );
  return [
    ...gone.map(([key]) => ({ do: 'delete' as const, key })),
    ...changed.map(([key, value]) => ({ do: 'put' as const, key, value })),
  ];
}

/** Packed bytes, or what JSON can say. */
function isSame(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array || b instanceof Uint8Array)
    return a instanceof Uint8Array && b instanceof Uint8Array && hasSameBytes(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

function hasSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
