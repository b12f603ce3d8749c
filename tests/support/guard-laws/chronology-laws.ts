/** What must hold of events that are put in their order. */
import { forbid } from './forbid.ts';
import { wordsOf, type GuardLaw } from './guard-law.ts';

const EVENTS = { of: ['chronology'], part: 'event' } as const;

export const CHRONOLOGY_LAWS: readonly GuardLaw[] = [
  forbid({
    ...EVENTS,
    says: 'no event is placed by another one or by words that need one',
    guards: ['reject-relative-time'],
    what: /(?<!\p{L})(?:plus tard|ensuite|puis|alors|lendemain|veille|après|avant|depuis|enfin|encore)(?!\p{L})/iu,
    plant: (event) => `${event} le lendemain`,
  }),
  forbid({
    ...EVENTS,
    says: 'an event is a short clause of its own without a date or marks',
    guards: [
      'reject-event-length',
      'reject-several-dates',
      'reject-date-of-a-noun',
      'reject-several-clauses',
      'reject-marks-in-event',
    ],
    what: (event) =>
      wordsOf(event).length < 3 || wordsOf(event).length > 24 || /\d{3,}|[:;()«»!?]/u.test(event),
    plant: (event) => `${event} en 1912`,
  }),
  forbid({
    ...EVENTS,
    says: 'an event did happen: nothing denied, wished, lasting or over before',
    guards: [
      'reject-unreal',
      'reject-state',
      'reject-background-tense',
      'reject-no-event',
      'reject-inversion',
    ],
    what: /(?<!\p{L})(?:n['’]\p{L}+|ne|aurait|serait|habit\p{L}+|avait \p{L}+é|était|étaient|semble)(?![\p{L}])|^(?:Suit|Vient|Arrive) /u,
    plant: (event) => `${event} et ne partit pas`,
  }),
  {
    says: 'events have whole dates, in their order',
    guards: ['reject-vague-date'],
    fault: ({ item }) => {
      if (item.kind !== 'chronology') return null;
      const years = item.events.map(({ date }) => Number(/\d{3,4}/u.exec(date.fr)?.[0] ?? NaN));
      return years.some((year, at) => Number.isNaN(year) || year < (years[at - 1] ?? -Infinity))
        ? years.join()
        : null;
    },
    plant: (shipped) => {
      const { item } = shipped;
      if (item.kind !== 'chronology') return null;
      return {
        ...shipped,
        item: {
          ...item,
          events: item.events.map((event) => ({
            ...event,
            date: { fr: 'au printemps', en: null },
          })),
        },
      };
    },
  },
];
