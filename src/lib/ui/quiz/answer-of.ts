import type { Answer, Bilingual, Item, ItemOf, Option, TileSet } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';

/** Between the events of an answered order, which may have any punctuation of their own. */
export const EVENT_BREAK = '\n';

/** What should have been answered, on both sides. */
export function answerOf(item: Item): Bilingual {
  switch (item.kind) {
    case 'tiles':
      return { fr: rebuilt(item.tiles.fr), en: item.tiles.en && rebuilt(item.tiles.en) };
    case 'pairs':
      return {
        fr: item.pairs.map(({ fr }) => fr).join(' · '),
        en: item.pairs.map(({ en }) => en).join(' · '),
      };
    case 'chronology':
      return firstToLast(item.answer);
    case 'dictation':
      return item.text;
    default: {
      const key = item.options[0];
      return key === undefined ? firstAccepted(item.answer) : { fr: key.fr, en: key.en };
    }
  }
}

/** The order that was answered, from its words; null where they are not the events. */
export function answeredOrder(
  { events }: ItemOf<'chronology'>,
  response: string,
  lang: Lang,
): number[] | null {
  const said = response.split(EVENT_BREAK);
  const order = said.map((words) => events.findIndex((event) => event[lang] === words));
  return order.length === events.length && !order.includes(-1) ? order : null;
}

/** The option that was answered with; undefined for what was typed or laid. */
export function chosenOption(item: Item, response: string): Option | undefined {
  if (!('options' in item)) return undefined;
  return item.options.find(({ fr, en }) => fr === response || en === response);
}

function rebuilt({ tiles, orders }: TileSet): string {
  return (orders[0] ?? []).map((tile) => tiles[tile]).join(' ');
}

/** The events, one after the other. */
function firstToLast({ fr, en }: Answer): Bilingual {
  return { fr: fr.join(' ; '), en: en === null ? null : en.join('; ') };
}

function firstAccepted({ fr, en }: Answer): Bilingual {
  return { fr: fr[0] ?? '', en: en?.[0] ?? null };
}
