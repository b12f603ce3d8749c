/** An item in words, for a list: what is asked, and what is right. */
import type { Item } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { tilesOf, type Sides } from '../item/asked-item.ts';

/** What stood above the answers; where nothing did, what the item is about. */
export function taskSides(item: Item): Sides {
  switch (item.kind) {
    case 'pairs':
      return {
        fr: joined(item.pairs.map(({ fr }) => fr)),
        en: joined(item.pairs.map(({ en }) => en)),
      };
    case 'chronology': {
      const english = item.events.map(({ en }) => en).filter((en) => en !== null);
      const isWhole = english.length === item.events.length;
      return { fr: joined(item.events.map(({ fr }) => fr)), en: isWhole ? joined(english) : null };
    }
    case 'tiles':
      return { fr: item.answer.fr[0] ?? null, en: item.answer.en?.[0] ?? null };
    case 'dictation':
      return { fr: item.text.fr, en: item.text.en };
    default:
      return { fr: item.stem.fr, en: item.stem.en };
  }
}

/** The right answer, a line an event or a pair. */
export function keyLines(item: Item, study: StudyLanguage): readonly Sides[] {
  switch (item.kind) {
    case 'pairs':
      return item.pairs.map(({ fr, en }) => ({ fr, en }));
    case 'chronology':
      return item.events.map(({ fr, en }) => ({ fr, en }));
    case 'tiles': {
      const { tiles, orders } = tilesOf(item, study);
      const words = (orders[0] ?? []).map((index) => tiles[index] ?? '').join(' ');
      return [study === 'fr' ? { fr: words, en: null } : { fr: null, en: words }];
    }
    case 'dictation':
      return [{ fr: item.text.fr, en: null }];
    default:
      return item.options.slice(0, 1).map(({ fr, en }) => ({ fr, en }));
  }
}

function joined(parts: readonly string[]): string {
  return parts.join(' · ');
}
