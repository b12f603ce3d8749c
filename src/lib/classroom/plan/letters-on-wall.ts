/** How much of a wall an item takes. */
import type { Item } from '#lib/bank/schema.ts';
import { verso, type StudyLanguage } from '#lib/core/language.ts';

/**
 * What fits on one screen of 16 to 9 in letters a twentieth as high as the screen, the two languages
 * side by side: measured, with the bars above and below.
 */
export const LETTERS_OF_A_WALL = 420;

/** Of the longer side, since both stand beside each other. */
export function lettersOnWall(item: Item, study: StudyLanguage): number {
  switch (item.kind) {
    case 'pairs':
      return sum(item.pairs.map((pair) => Math.max(pair.fr.length, pair.en.length)));
    case 'tiles':
      return 2 * sum((item.tiles[study] ?? item.tiles.fr).tiles.map(({ length }) => length + 2));
    case 'chronology':
      return sum(item.events.map(longer));
    case 'dictation':
      return 0;
    default: {
      const isOneSided = item.kind === 'translation';
      const stem = isOneSided ? (item.stem[study] ?? item.stem.fr).length / 2 : longer(item.stem);
      const options = item.options.map((option) =>
        isOneSided ? (option[verso(study)] ?? option.fr).length : longer(option),
      );
      return stem + sum(options);
    }
  }
}

function longer({ fr, en }: { readonly fr: string; readonly en: string | null }): number {
  return Math.max(fr.length, en?.length ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
