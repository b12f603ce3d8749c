/**
 * The log of a room: the one order in which things happened in it. A room is whatever replaying its
 * log gives, so any number of processes may hold it at once: each appends what it is told, and does
 * nothing before the log has given it back. What loses (a second answer) is refused by all alike.
 */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassMaterial } from '#lib/classroom/plan/class-material.ts';
import type { ClassPlan } from '#lib/classroom/plan/class-plan.ts';

/** What never changes in a room. */
export interface RoomHeader {
  readonly version: 1;
  readonly code: string;
  /** SHA-256 of the host's token, in hexadecimal. */
  readonly hostToken: string;
  /** UTC milliseconds. */
  readonly openedAt: number;
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
}

export interface LogRecord {
  readonly event: ClassEvent;
  /** With `joined`: SHA-256 of the participant's token, in hexadecimal; null else. */
  readonly token: string | null;
}

export interface LogEntry<Origin> {
  readonly record: LogRecord;
  /** The event as JSON: written once, whoever it goes to. */
  readonly json: string;
  /** As it was handed over; null for what another process appended, or an earlier one. */
  readonly origin: Origin | null;
  /** False where it is in memory only. */
  readonly durable: boolean;
}

/** Who has come in or gone, for the processes that hold a room together; no session needs it. */
export interface SeatNote {
  /** Null: the host. */
  readonly participant: string | null;
  /** False: gone. */
  readonly here: boolean;
}

export interface LogReader<Origin> {
  /** The next entries, in the order of the log. */
  take(entries: readonly LogEntry<Origin>[]): void;
  /** Told when it changes; it is true to begin with. */
  tellDurable(durable: boolean): void;
  /** In the order of the log. `node`: the process that said it; null for this one. */
  hear(note: SeatNote, node: string | null): void;
  /** The processes that hold the room and are alive. */
  tellNodes(nodes: ReadonlySet<string>): void;
  /**
   * The log is gone, or not what it was: the room is to be found anew. `origins`: of what was appended
   * and will not come back.
   */
  lose(origins: readonly Origin[]): void;
}

/** What a log can do that several processes hold. */
export interface SharedLog {
  /** Comes back by `hear`, here and everywhere. */
  tell(note: SeatNote): void;
  /** When all that is in the log now has been taken. */
  catchUp(): Promise<void>;
  /** UTC milliseconds: it goes by itself after that time, whoever is there to remove it. */
  keepUntil(at: number): void;
}

export interface RoomLog<Origin> {
  /** Null where one process has it alone. */
  readonly shared: SharedLog | null;
  /** Comes back by `take`, once it is kept. False where it is not taken, since too much waits already. */
  append(record: LogRecord, origin: Origin | null): boolean;
  /** When all that was appended has come back. */
  close(): Promise<void>;
}

/** A room as a store has it. */
export interface KeptRoom<Origin> {
  readonly header: RoomHeader;
  /** What is in the log already. */
  readonly past: readonly LogEntry<Origin>[];
  /** Something in the middle was damaged and left out, so places are no longer what they were. */
  readonly renumbered: boolean;
  /** To be called once; what comes after `past` is told to the reader. */
  follow(reader: LogReader<Origin>): RoomLog<Origin>;
}

export interface RoomStore<Origin> {
  /** Other processes may hold the same rooms. */
  readonly isShared: boolean;
  /** Null where the code is taken. */
  create(header: RoomHeader): Promise<KeptRoom<Origin> | null>;
  /** Null where no room has this code. */
  open(code: string): Promise<KeptRoom<Origin> | null>;
  /** Codes of the rooms that a process takes up when it starts. */
  kept(): Promise<string[]>;
  /** For good. */
  remove(code: string): Promise<void>;
  close(): Promise<void>;
}
