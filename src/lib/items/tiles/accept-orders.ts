import type { Lang } from '#lib/core/language.ts';

const COORDINATORS: Record<Lang, RegExp> = { fr: /^(?:et|ou)$/u, en: /^(?:and|or)$/u };
const DETERMINERS: Record<Lang, RegExp> = {
  fr: /^(?:le|la|les|un|une|des|ses|son|sa|leur|leurs|ce|cette|ces|de|du|à|en|au|aux)$/u,
  en: /^(?:the|a|an|his|her|its|their|this|these|of|to|in|at|by|with|into)$/u,
};
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
 * Every order of a sentence's tiles that reads as well as the text's own: conjuncts and neighbouring
 * prepositional phrases change places. Null where an order cannot be told right from wrong, as behind
 * a movable adverb; then there is no item.
 */
export function acceptOrders(tiles: readonly string[], lang: Lang): number[][] | null {
  if (tiles.slice(1).some((tile) => MOVABLE[lang].test(tile))) return null;
  const own = tiles.map((_, index) => index);
  const swaps: (readonly [number, number, number, number])[] = [];
  for (let index = 1; index < tiles.length - 1; index += 1) {
    if (!COORDINATORS[lang].test(tiles[index] ?? '')) continue;
    const swap = conjuncts(tiles, index, lang);
    if (swap === null) return null;
    if (swap !== 'fixed') swaps.push(swap);
  }
  const phrases = neighbouringPhrases(tiles, lang);
  if (phrases === null) return null;
  swaps.push(...phrases);
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
  if (/^\p{Lu}/u.test(left) !== /^\p{Lu}/u.test(right)) return null;
  return [at - 1, at, at + 1, at + 2];
}

/** Two phrases side by side, each of a preposition and up to three words, the second not the last words. */
function neighbouringPhrases(
  tiles: readonly string[],
  lang: Lang,
): (readonly [number, number, number, number])[] | null {
  const heads = tiles.flatMap((tile, index) =>
    index > 0 && PHRASE_HEADS[lang].test(tile) ? [index] : [],
  );
  if (heads.length < 2) return [];
  if (heads.length > 3) return null;
  const pairs: (readonly [number, number, number, number])[] = [];
  for (let index = 1; index < heads.length; index += 1) {
    const [first = 0, second = 0] = [heads[index - 1], heads[index]];
    const between = tiles.slice(first, second);
    if (between.length > 4 || between.some((tile) => /[,;:.!?…]$/u.test(tile))) continue;
    const end = phraseEnd(tiles, second);
    if (end === null) continue;
    pairs.push([first, second, second, end]);
  }
  return pairs.length > 1 ? null : pairs;
}

/** A phrase at the end of the sentence carries the full stop and stays there. */
function phraseEnd(tiles: readonly string[], from: number): number | null {
  for (let at = from + 1; at < Math.min(tiles.length, from + 5); at += 1) {
    if (/[,;:.!?…]$/u.test(tiles[at] ?? '')) return null;
    if (
      /^(?:est|sont|était|étaient|fut|furent|a|ont|was|were|is|are|had|has)$/u.test(tiles[at] ?? '')
    )
      return at;
  }
  return null;
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
