import type { DatedEvent } from './find-dated-event.ts';

const LEAST_EVENTS = 3;
const MOST_EVENTS = 5;
/** Words of text for each item, at least. */
const WORDS_AN_ITEM = 150;

/**
 * Groups of events that can be put in order: those of a group stand near each other in the text, and
 * no two could be on one day. `words` is the length of the text.
 */
export function chooseEvents<Event extends Pick<DatedEvent, 'span' | 'text'>>(
  events: readonly Event[],
  words: number,
): Event[][] {
  const most = Math.max(1, Math.floor(words / WORDS_AN_ITEM));
  const groups = Math.min(most, Math.floor(events.length / LEAST_EVENTS));
  return Array.from({ length: groups }, (_, index) => {
    const from = Math.floor((index * events.length) / groups);
    const to = Math.floor(((index + 1) * events.length) / groups);
    return inOrder(events.slice(from, to));
  }).filter((group) => group.length >= LEAST_EVENTS);
}

/** The earliest first; of two that overlap, the one that the text tells first is kept. */
function inOrder<Event extends Pick<DatedEvent, 'span' | 'text'>>(
  events: readonly Event[],
): Event[] {
  const kept: Event[] = [];
  for (const event of events) {
    if (kept.length < MOST_EVENTS && kept.every((other) => isApart(event, other))) kept.push(event);
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}

function isApart(
  a: Pick<DatedEvent, 'span' | 'text'>,
  b: Pick<DatedEvent, 'span' | 'text'>,
): boolean {
  return a.text !== b.text && (a.span[1] < b.span[0] || b.span[1] < a.span[0]);
}
