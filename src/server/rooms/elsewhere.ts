/**
 * Who sits at the other processes that hold a room. Whoever comes in says so in the log, so that all
 * agree on who came last: a seat here is given up when one taken elsewhere comes after it.
 */
import type { SeatNote } from '../log/room-log.ts';

/** A participant's id; null for the host. */
type Sitter = SeatNote['participant'];

export class Elsewhere {
  #nodes: ReadonlySet<string> = new Set();
  /** The process at which each one sat down last, where it is another. */
  readonly #seats = new Map<Sitter, string>();
  /** How many notes from here are on their way. */
  readonly #onTheirWay = new Map<Sitter, number>();

  /** Participants who are connected to a process that is alive. */
  get participants(): string[] {
    return [...this.#seats].flatMap(([sitter, node]) =>
      sitter !== null && this.#nodes.has(node) ? [sitter] : [],
    );
  }

  /** A note is being told that they sit here. */
  told(sitter: Sitter): void {
    this.#onTheirWay.set(sitter, (this.#onTheirWay.get(sitter) ?? 0) + 1);
  }

  /** True where the seat here, if there is one, is to be given up. */
  hear({ participant, here }: SeatNote, node: string | null): boolean {
    if (!here) {
      if (this.#seats.get(participant) === node) this.#seats.delete(participant);
      return false;
    }
    if (node === null) {
      this.#seats.delete(participant);
      this.#arrived(participant);
      return false;
    }
    this.#seats.set(participant, node);
    this.#nodes = new Set([...this.#nodes, node]);
    // one that is on its way from here stands behind this one in the log
    return !this.#onTheirWay.has(participant);
  }

  /** The processes that are alive; true where they are others than before. */
  tellNodes(nodes: ReadonlySet<string>): boolean {
    const before = this.#nodes;
    this.#nodes = nodes;
    return nodes.size !== before.size || [...nodes].some((node) => !before.has(node));
  }

  #arrived(sitter: Sitter): void {
    const left = (this.#onTheirWay.get(sitter) ?? 0) - 1;
    if (left > 0) this.#onTheirWay.set(sitter, left);
    else this.#onTheirWay.delete(sitter);
  }
}
