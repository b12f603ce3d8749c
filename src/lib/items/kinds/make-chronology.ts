import { countWords } from '#lib/text/split-paragraphs.ts';
import { answerWith } from '../answer-with.ts';
import { chooseEvents } from '../chronology/choose-events.ts';
import { findDatedEvent, type DatedEvent } from '../chronology/find-dated-event.ts';
import { findEnglishEvent } from '../chronology/find-english-event.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { wordBoth } from '../word-phrase.ts';

/** In UTF-16 units. */
const LONGEST = 250;

interface TextEvent extends DatedEvent {
  readonly segment: StudySegment;
  /** Null where the text has no English. */
  readonly english: { readonly text: string; readonly date: string } | null;
}

/** What the text dates, to be put in the order of time. */
export const makeChronology: ItemMaker = (context) => {
  const words = context.segments.reduce((sum, { fr }) => sum + countWords(fr), 0);
  const bilingual = context.segments.some(({ en }) => en !== null);
  const events = context.segments.flatMap((segment): TextEvent[] => {
    const found = eventOf(segment, bilingual, context);
    if (found === null) return [];
    if (typeof found !== 'string') return [found];
    context.reject({
      kind: 'chronology',
      segment: segment.id,
      candidate: segment.fr,
      guard: found,
    });
    return [];
  });
  return chooseEvents(events, words).map(draftOf);
};

/** Null where the sentence dates nothing. */
function eventOf(
  segment: StudySegment,
  bilingual: boolean,
  context: MakerContext,
): TextEvent | string | null {
  const { french, english } = segment.trees;
  if (french === null || !segment.single) return null;
  const event = findDatedEvent(french);
  if (event === 'reject-undated') return null;
  if (typeof event === 'string') return event;
  const unsound = findUnsoundness(french, LONGEST, context);
  if (unsound !== null) return unsound;
  if (!isSelfStanding(segment)) return 'reject-unresolved-anaphor';
  if (!bilingual) return { ...event, segment, english: null };
  const other = english && findEnglishEvent(english, event.edtf);
  return other === null ? 'reject-english-event' : { ...event, segment, english: other };
}

function draftOf(events: readonly TextEvent[]): DraftOf<'chronology'> {
  const french = events.map(({ text }) => text);
  const english = events.flatMap(({ english: other }) => other?.text ?? []);
  const bilingual = english.length === events.length;
  const [first] = events;
  return {
    kind: 'chronology',
    variant: 'date',
    level: 'A2',
    rank: 0.7 + events.length / 50,
    segments: events.map(({ segment }) => segment.id),
    span: {
      fr: [0, first?.segment.fr.length ?? 1],
      en: bilingual ? [0, first?.segment.en?.length ?? 1] : null,
    },
    instruction: 'put-in-order',
    answer: answerWith({ type: 'order', fr: french, en: bilingual ? english : null }),
    events: events.map(({ text, date, english: other }) => ({
      fr: text,
      en: other?.text ?? null,
      date: { fr: date, en: other?.date ?? null },
    })),
    rationale: wordBoth(
      'chronology',
      { list: events.map(({ date }) => date).join(', ') },
      bilingual ? { list: events.map(({ english: other }) => other?.date ?? '').join(', ') } : null,
    ),
  };
}
