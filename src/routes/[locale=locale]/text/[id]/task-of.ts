import type { Bank, Item, TimedEvent } from '#lib/bank/schema.ts';
import { verso, type StudyLanguage } from '#lib/core/language.ts';
import { spoken, type Spoken } from '#lib/ui/quiz/sides.ts';

/** A question in one line, without its answer: of tiles, the translation of what is to be built. */
export function taskOf(item: Item, bank: Bank, study: StudyLanguage): Spoken {
  switch (item.kind) {
    case 'pairs':
      return { text: item.pairs.map((pair) => pair[study]).join(' · '), lang: study };
    case 'tiles': {
      const cited = bank.paragraphs
        .flatMap(({ segments }) => segments)
        .filter(({ id }) => item.segments.includes(id))
        .map((segment) => spoken(segment, verso(study)));
      return { text: cited.map(({ text }) => text).join(' '), lang: cited[0]?.lang ?? 'fr' };
    }
    case 'chronology':
      return unordered(item.events, study);
    case 'dictation':
      return item.text.en === null ? beginningOf(item.text.fr) : spoken(item.text, verso(study));
    default:
      return spoken(item.stem, study);
  }
}

/** Events by their letters, for their order is what is asked. */
function unordered(events: readonly TimedEvent[], study: StudyLanguage): Spoken {
  const said = events.map((event) => event[study] ?? event.fr);
  const sorted = said.toSorted();
  const isTold = sorted.every((words, place) => words === said[place]);
  return { text: (isTold ? sorted.toReversed() : sorted).join(' · '), lang: study };
}

/** Enough to know a sentence by that is to be written from hearing. */
function beginningOf(sentence: string): Spoken {
  return { text: `${sentence.split(' ').slice(0, 2).join(' ')} …`, lang: 'fr' };
}
