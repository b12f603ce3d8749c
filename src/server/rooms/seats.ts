/** Who is connected to a room: to this process, and to the others that hold it. */
import { HostDesk } from '../host/host-desk.ts';
import type { SeatNote, SharedLog } from '../log/room-log.ts';
import { giveUpSeat, type Peer } from '../peer.ts';
import { Elsewhere } from './elsewhere.ts';

export class Seats {
  readonly desk: HostDesk;
  readonly #phones = new Map<string, Peer>();
  readonly #elsewhere = new Elsewhere();
  #shared: SharedLog | null = null;

  /** `log`: the room's events as JSON. `now`: UTC milliseconds. */
  constructor(log: readonly string[], now: () => number) {
    const here = () => [...new Set([...this.#phones.keys(), ...this.#elsewhere.participants])];
    this.desk = new HostDesk({ log, here, now });
  }

  /** By participant, those who are connected here. */
  get phones(): ReadonlyMap<string, Peer> {
    return this.#phones;
  }

  /** Nobody is connected here. */
  get isEmpty(): boolean {
    return this.#phones.size === 0 && !this.desk.isTaken;
  }

  /** From now on the other processes are told. */
  share(log: SharedLog | null): void {
    this.#shared = log;
  }

  /** Who sat there before is sent away, wherever that is. */
  sit(participant: string, peer: Peer): void {
    const before = this.#phones.get(participant);
    if (before !== undefined && before !== peer) giveUpSeat(before);
    this.#phones.set(participant, peer);
    this.#tell({ participant, here: true });
    this.desk.hereChanged();
  }

  leave(participant: string, peer: Peer): void {
    if (this.#phones.get(participant) !== peer) return;
    this.#phones.delete(participant);
    this.#tell({ participant, here: false });
    this.desk.hereChanged();
  }

  /** `since`: how much of the log the host knows. */
  sitAtDesk(host: Peer, since: number): void {
    this.desk.seat(host, since);
    this.#tell({ participant: null, here: true });
  }

  /** `node`: null for this process. */
  hear(note: SeatNote, node: string | null): void {
    const isTakenElsewhere = this.#elsewhere.hear(note, node);
    const { participant } = note;
    if (participant === null) {
      if (isTakenElsewhere) this.desk.giveUp();
      return;
    }
    const phone = this.#phones.get(participant);
    if (isTakenElsewhere && phone !== undefined) {
      this.#phones.delete(participant);
      giveUpSeat(phone);
    }
    this.desk.hereChanged();
  }

  tellNodes(nodes: ReadonlySet<string>): void {
    if (this.#elsewhere.tellNodes(nodes)) this.desk.hereChanged();
  }

  close(code: number, why: string): void {
    this.desk.close(code, why);
    for (const phone of this.#phones.values()) phone.end(code, why);
    this.#phones.clear();
  }

  #tell(note: SeatNote): void {
    if (this.#shared === null) return;
    if (note.here) this.#elsewhere.told(note.participant);
    this.#shared.tell(note);
  }
}
