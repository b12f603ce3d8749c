import type { Bank, Item } from '#lib/bank/schema.ts';
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
      return {
        text: item.events.map((event) => event[study] ?? event.fr).join(' · '),
        lang: study,
      };
    case 'dictation':
      return spoken(item.text, verso(study));
    default:
      return spoken(item.stem, study);
  }
}
