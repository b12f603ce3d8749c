/** What somebody answered, in words: from places on the screen back to what stood there. */
import type { Sides } from '../item/asked-item.ts';
import { tilesOf } from '../item/asked-item.ts';
import type { ClassResponse } from '../item/class-response.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { verso } from '#lib/core/language.ts';
import { answerLang } from '#lib/play/directions.ts';
import type { ItemRecord } from '../session/class-session.ts';

/**
 * One line of what was chosen, typed or laid, a line an event or a pair; of a pair the two sides are
 * what was put together. None where the response does not fit the item.
 */
export function responseLines(
  { item, order }: Pick<ItemRecord, 'item' | 'order'>,
  study: StudyLanguage,
  response: ClassResponse,
): readonly Sides[] {
  if (response.way === 'type') return [oneSide(answerLang(item.kind, study), response.text)];
  if (response.way === 'choose') {
    const option = 'options' in item ? item.options[order[response.place] ?? -1] : undefined;
    return option === undefined ? [] : [{ fr: option.fr, en: option.en }];
  }
  const own = response.places.map((place) => order[place] ?? -1);
  switch (item.kind) {
    case 'tiles': {
      const { tiles } = tilesOf(item, study);
      return [oneSide(study, own.map((index) => tiles[index] ?? '').join(' '))];
    }
    case 'chronology':
      return own
        .map((index) => item.events[index])
        .filter((event) => event !== undefined)
        .map(({ fr, en }) => ({ fr, en }));
    case 'pairs':
      return item.pairs.map((pair, left) => {
        const put = item.pairs[own[left] ?? -1]?.[verso(study)] ?? null;
        return study === 'fr' ? { fr: pair.fr, en: put } : { fr: put, en: pair.en };
      });
    default:
      return [];
  }
}

function oneSide(lang: StudyLanguage, text: string): Sides {
  return lang === 'fr' ? { fr: text, en: null } : { fr: null, en: text };
}
