import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Detail } from '../details/detail.ts';
import { isOnce } from './reject-presupposed.ts';

const BREAKDOWN =
  /(?<![\p{L}])(?:dont|soit|respectivement|moitié|double|triple|chacune?|total|au total)(?![\p{L}])/iu;
const DIGITS = /\d+/gu;
const MOST_NUMBERS = 2;

/** Whether a number of the sentence follows from its others: a whole and its parts, a progression. */
export function isComputable({ segment, tree }: Detail): boolean {
  const numbers = tree.mentions.filter(
    ({ value }) => value !== null && value.kind !== 'date' && value.kind !== 'ordinal',
  );
  const figures = segment.fr.match(DIGITS)?.length ?? 0;
  return (
    numbers.length > MOST_NUMBERS ||
    (Math.max(numbers.length, figures) > 1 && BREAKDOWN.test(segment.fr))
  );
}

/** Whether the stem still says of whom or when: a name or a date outside the gap. */
export function hasAnchor({ tree, mention }: Detail): boolean {
  const inside = new Set(mention.words);
  const dated = tree.mentions.some(
    ({ start, value }) => start !== mention.start && value?.kind === 'date',
  );
  return (
    (dated && mention.value?.kind !== 'date') ||
    tree.words.some(({ upos }, at) => upos === 'PROPN' && !inside.has(at))
  );
}

/** *a arrêté dix-neuf tirs*: of an event that nothing dates, nobody can tell which one is meant. */
export function isUndatedAmount({ tree }: Detail): boolean {
  const dated = tree.mentions.some(({ value }) => value?.kind === 'date');
  return !dated && isOnce(tree) && !CREATED.test(rootOf(tree)?.lemma ?? '');
}

/** What is done but once to a thing, so that it needs no date. */
const CREATED =
  /^(?:bâtir|composer|construire|durer|écrire|élever|fonder|mesurer|naître|peser|publier|réaliser|régner|vivre)$/u;

function rootOf({ words }: TreeView): TreeView['words'][number] | undefined {
  return words.find(({ head }) => head === -1);
}

/** Whether another amount or date of the sentence has the same value: *2* beside *deux*. */
export function isValueRepeated({ tree, mention, asked }: Detail): boolean {
  if (asked.kind !== 'number') return false;
  return tree.mentions.some(({ start, value }) => {
    if (start === mention.start || value === null) return false;
    return 'amount' in value && value.amount.low === asked.number.value;
  });
}
