/** What later events change about answers: taken back, rated by the person, right after all. */
import { compareEvents } from '../event-order.ts';
import type { AnswerEvent, EventOf, Rating, ReviewEvent } from '../review-event.ts';

export type OtherEvent = Exclude<ReviewEvent, AnswerEvent>;
/** What stands by itself: no undo, and none that only speaks of an answer. */
export type StandingEvent = EventOf<'mark' | 'bury' | 'exam' | 'scheduling'>;

export interface Amendments {
  /** Ids of all events that are taken back, also of those that have not arrived yet. */
  readonly undone: ReadonlySet<string>;
  /** By the answer's id. */
  readonly ratings: ReadonlyMap<string, Rating>;
  /** Ids of answers that were right after all. */
  readonly appealed: ReadonlySet<string>;
  /** In the order of the log. */
  readonly appeals: readonly EventOf<'appeal'>[];
  /** In the order of the log. */
  readonly standing: readonly StandingEvent[];
  /** Ids spoken of that are none of these events themselves: answers, or what has not arrived yet. */
  readonly awaited: ReadonlySet<string>;
  /** The newest of these events, whether it counts or not. */
  readonly newest: OtherEvent | null;
}

/** `events`: all of the log that are no answers, in any order. */
export function readAmendments(events: Iterable<OtherEvent>): Amendments {
  const sorted = [...new Map([...events].map((event) => [event.id, event])).values()].sort(
    compareEvents,
  );
  const undone = findUndone(sorted);
  const ratings = new Map<string, Rating>();
  const appeals: EventOf<'appeal'>[] = [];
  const standing: StandingEvent[] = [];
  for (const event of sorted) {
    if (undone.has(event.id)) continue;
    switch (event.type) {
      case 'undo':
        break;
      case 'rate':
        ratings.set(event.rates, event.rating);
        break;
      case 'appeal':
        appeals.push(event);
        break;
      default:
        standing.push(event);
    }
  }
  return {
    undone,
    ratings,
    appealed: new Set(appeals.map(({ answer }) => answer)),
    appeals,
    standing,
    awaited: findAwaited(sorted),
    newest: sorted.at(-1) ?? null,
  };
}

function findAwaited(events: readonly OtherEvent[]): Set<string> {
  const awaited = new Set(events.map(targetOf).filter((id) => id !== null));
  for (const { id } of events) awaited.delete(id);
  return awaited;
}

/** The event that another speaks of; null for what stands by itself. */
export function targetOf(event: OtherEvent): string | null {
  switch (event.type) {
    case 'undo':
      return event.undoes;
    case 'rate':
      return event.rates;
    case 'appeal':
      return event.answer;
    default:
      return null;
  }
}

/** The newest undo always counts; an undo that is itself taken back does not. */
function findUndone(sorted: readonly OtherEvent[]): Set<string> {
  const undone = new Set<string>();
  for (const event of sorted.toReversed()) {
    if (event.type === 'undo' && !undone.has(event.id)) undone.add(event.undoes);
  }
  return undone;
}
