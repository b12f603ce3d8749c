/** The seats that this phone holds, by the code of the room. Without storage it holds them until a reload. */
import { readSeatMemory, type SeatMemory } from '#lib/classroom/client/seat-memory.ts';

const PREFIX = 'recto-verso.seat.';
/** Homework may be open for weeks; a seat in an older room is of no use to anybody. */
const LONGEST_MILLIS = 45 * 24 * 3_600_000;
/** Within this time one most likely wants to come back. */
const RECENT_MILLIS = 12 * 3_600_000;

export function loadSeat(code: string): SeatMemory | null {
  return quietly(() => readSeatMemory(localStorage.getItem(PREFIX + code)));
}

export function saveSeat(code: string, seat: SeatMemory): void {
  quietly(() => {
    localStorage.setItem(PREFIX + code, JSON.stringify(seat));
    return null;
  });
}

export function forgetSeat(code: string): void {
  quietly(() => {
    localStorage.removeItem(PREFIX + code);
    return null;
  });
}

/** The code of the room that was left last, not long ago; forgets what is old. */
export function latestSeat(now: number): string | null {
  return quietly(() => {
    const codes = Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
    let latest: { readonly code: string; readonly at: number } | null = null;
    for (const code of codes) {
      const at = loadSeat(code)?.at ?? 0;
      if (now - at > LONGEST_MILLIS) forgetSeat(code);
      else if (at > (latest?.at ?? now - RECENT_MILLIS)) latest = { code, at };
    }
    return latest?.code ?? null;
  });
}

/** Storage may be shut off, or full. */
function quietly<Value>(work: () => Value | null): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
