import type { Lang } from '#lib/core/language.ts';

const COORDINATORS: Record<Lang, RegExp> = { fr: /^(?:et|ou)$/u, en: /^(?:and|or)$/u };
const DETERMINERS: Record<Lang, RegExp> = {
  fr: /^(?:le|la|les|un|une|des|ses|son|sa|leur|leurs|ce|cette|ces|de|du|à|en|au|aux)$/u,
  en: /^(?:the|a|an|his|her|its|their|this|these|of|to|in|at|by|with|into)$/u,
};
/** Adjectives that stand before or behind their noun. */
const EITHER_SIDE =
  /^(?:nouve(?:au|aux|l|lle|lles)|ancien(?:ne)?s?|certaine?s?|derni(?:er|ère)s?|seule?s?|pauvres?|ch(?:er|ère)s?|différente?s?|diverse?s?)[,.]?$/u;
const MARKED = /[,;:.!?…]$/u;
/** Words of a prepositional phrase at most, its head included. */
const LONGEST_PHRASE = 4;
/** Prepositions whose phrases can change places with one another. */
const PHRASE_HEADS: Record<Lang, RegExp> = {
  fr: /^(?:à|au|aux|en|dans|par|pour|sur|sous|avec|sans|chez|vers|depuis|pendant|durant|contre|entre|après|avant|lors|grâce)$/u,
  en: /^(?:in|on|at|by|for|with|without|from|into|during|after|before|against|between|since|under|over|through|within|upon|about)$/u,
};
/** Words that could stand in several places of a sentence. */
const MOVABLE: Record<Lang, RegExp> = {
  fr: /ment$|^(?:parfois|souvent|toujours|cependant|déjà|encore|ensuite|puis|alors|aussi|jamais|bientôt|enfin|ainsi|toutefois|pourtant|aujourd['’]hui|hier|ici|là|presque|surtout|également|donc)[,.]?$/iu,
  en: /ly$|^(?:sometimes|often|always|however|already|still|then|also|never|soon|finally|thus|yet|today|here|there|almost|too|later|again|first|once|now|ever|twice)[,.]?$/iu,
};

/**
 * Every order of a sentence's tiles that reads as well as the text's own: conjuncts change places. Null
 * where an order cannot be told right from wrong, as with a movable adverb or two phrases side by
 * side; then there is no item.
 */
export function acceptOrders(tiles: readonly string[], lang: Lang): number[][] | null {
  if (tiles.slice(1).some((tile) => MOVABLE[lang].test(tile))) return null;
  if (lang === 'fr' && tiles.some((tile) => EITHER_SIDE.test(tile))) return null;
  const own = tiles.map((_, index) => index);
  const swaps: (readonly [number, number, number, number])[] = [];
  for (let index = 1; index < tiles.length - 1; index += 1) {
    if (!COORDINATORS[lang].test(tiles[index] ?? '')) continue;
    const swap = conjuncts(tiles, index, lang);
    if (swap === null) return null;
    if (swap !== 'fixed') swaps.push(swap);
  }
  if (hasNeighbouringPhrases(tiles, lang)) return null;
  if (swaps.length > 3) return null;
  let orders = [own];
  for (const swap of swaps) orders = [...orders, ...orders.map((order) => exchanged(order, swap))];
  return orders;
}

/** `[a, b)` and `[c, d)` that stand around a coordinator, 'fixed' where a mark holds them, or null. */
function conjuncts(
  tiles: readonly string[],
  at: number,
  lang: Lang,
): readonly [number, number, number, number] | 'fixed' | null {
  const touchesMark = (tile: string | undefined): boolean => /[,;:.!?…»”)]$/u.test(tile ?? '');
  if (touchesMark(tiles[at - 1])) return 'fixed';
  const [left, right] = [tiles[at - 1] ?? '', tiles[at + 1] ?? ''];
  if (DETERMINERS[lang].test(right)) {
    if (touchesMark(tiles[at + 2])) return 'fixed';
    return DETERMINERS[lang].test(tiles[at - 2] ?? '') ? [at - 2, at, at + 1, at + 3] : null;
  }
  if (touchesMark(right)) return 'fixed';
  if (at - 1 === 0) return null;
  // Two of one class and form, as far as their endings tell.
  if (/^\p{Lu}/u.test(left) !== /^\p{Lu}/u.test(right) || left.at(-1) !== right.at(-1)) return null;
  return [at - 1, at, at + 1, at + 2];
}

/**
 * Whether two prepositional phrases stand side by side with no mark between them and words behind:
 * *demandée par Bruce pour les droits était …* reads as well in more orders than can be listed.
 */
function hasNeighbouringPhrases(tiles: readonly string[], lang: Lang): boolean {
  const heads = tiles.flatMap((tile, index) =>
    index > 0 && PHRASE_HEADS[lang].test(tile) ? [index] : [],
  );
  return heads.some((head, index) => {
    const next = heads[index + 1];
    if (next === undefined || next - head > LONGEST_PHRASE) return false;
    if (tiles.slice(head, next).some((tile) => MARKED.test(tile))) return false;
    return !tiles.slice(next + 1, next + LONGEST_PHRASE - 1).some((tile) => MARKED.test(tile));
  });
}

function exchanged(
  order: readonly number[],
  [a, b, c, d]: readonly [number, number, number, number],
): number[] {
  const own = order.map((_, index) => index);
  const moved = [
    ...own.slice(0, a),
    ...own.slice(c, d),
    ...own.slice(b, c),
    ...own.slice(a, b),
    ...own.slice(d),
  ];
  return moved.map((index) => order[index] ?? index);
}
