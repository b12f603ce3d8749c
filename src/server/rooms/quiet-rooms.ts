/** Rooms in which nobody is connected here: other processes may go on with them. */
import type { Room } from './room.ts';

export class QuietRooms {
  /** Codes of those that were empty at the last look. */
  readonly #empty = new Set<string>();

  /** True where a room is empty, and was so at the last look. */
  isQuiet({ header: { code }, seats }: Room): boolean {
    const wasEmpty = this.#empty.delete(code);
    if (!seats.isEmpty) return false;
    if (!wasEmpty) this.#empty.add(code);
    return wasEmpty;
  }
}
