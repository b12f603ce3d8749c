/** What the board needs of whoever keeps the log of a session: this device, or a server in the room. */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ClassRefusal } from '#lib/classroom/session/refusal.ts';
import type { Refusal } from '#lib/classroom/protocol/server-message.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { Result } from '#lib/core/result.ts';

/** What is to happen; who keeps the log says when. */
export type EventDraft = ClassEvent extends infer Event
  ? Event extends ClassEvent
    ? Omit<Event, 'at'>
    : never
  : never;

/** `away`: the server cannot be reached, and is tried again. */
export type Connection = 'here' | 'connecting' | 'connected' | 'away' | 'replaced' | 'refused';

export interface ClassDriver {
  readonly by: ClassRecord['by'];
  /** The same object all along: whoever derives from it reads what is in it there and then. */
  readonly session: ClassSession;
  readonly connection: Connection;
  /** Whether what happens is kept where nothing can lose it. */
  readonly isKept: boolean;
  /** What was asked for last has not happened yet: asking again would ask for the next. */
  readonly isBusy: boolean;
  /** What was asked for last and refused; null once something has been done. */
  readonly refusal: ClassRefusal | Refusal | null;
  /** UTC milliseconds by the clock of the log. */
  readonly now: () => number;
  /** `failed` where it is known at once that it does not happen. */
  readonly act: (draft: EventDraft) => Result<null, ClassRefusal | 'away'>;
  /** Gives up what goes on in the background. */
  readonly close: () => void;
}

/** Where sessions are kept on this device: the store, or what a test puts in its place. */
export interface ClassShelf {
  readonly saveClassRecord: (record: ClassRecord) => Promise<Result<number, unknown>>;
  readonly appendClassEvents: (
    id: string,
    from: number,
    events: readonly ClassEvent[],
  ) => Promise<Result<number, unknown>>;
  readonly replaceClassRecord: (record: ClassRecord) => Promise<Result<number, unknown>>;
}
