import type { Lang } from '#lib/core/language.ts';
import { tokenise } from '#lib/text/tokenise.ts';

/**
 * Cuts a sentence at its spaces into tiles to be put in order. Marks stay on the word they touch and
 * an elided word on its host, so that the tiles joined by single spaces are the sentence again.
 */
export function cutTiles(sentence: string, lang: Lang): string[] {
  const tiles: string[] = [];
  for (const piece of sentence.split(/[ \u00a0\u202f]+/u)) {
    const previous = tiles.at(-1);
    if (previous !== undefined && (isMark(piece, lang) || /^[«“(]$/u.test(previous)))
      tiles[tiles.length - 1] = `${previous} ${piece}`;
    else if (piece !== '') tiles.push(piece);
  }
  return tiles;
}

/** A spaced mark (*:* in French) does not make a tile of its own. */
function isMark(piece: string, lang: Lang): boolean {
  return tokenise(piece, lang).every(({ kind }) => kind === 'mark');
}
