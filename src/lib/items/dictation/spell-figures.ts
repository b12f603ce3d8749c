import { spellNumber } from '../details/spell-number.ts';
import type { Respelling } from './respelling.ts';

/** A whole number without groups, decimals or a unit that is no word. */
const FIGURES = /(?<![\d.,:/-])(?<![\d]\s)\d+(?![\d:/%°-]|\p{L}|[.,]\d|\s(?:\d|[%°]))/gu;
/** A year counts nothing, so its *vingt* and *cent* take no *s*: *en mille huit cent quatre-vingt*. */
const YEAR = /^1\d{3}$/u;
/** A noun right behind a number, which is what it counts. */
const COUNTS =
  /^\s(?!(?:à|au|aux|avec|dans|de|du|elle|en|et|il|la|le|les|on|ou|par|pour|puis|qui|sur|un|une)(?!\p{L}))\p{Ll}{2}/u;
/** *les années 1980*, *en 1900*: what follows is not counted. */
const DATED = /(?<!\p{L})(?:an|année|années|en|jusqu['’]en)\s$/iu;
/** The least and the most that are said in one way. */
const [LEAST, MOST] = [2, 2999] as const;

/**
 * The numbers of a sentence in words as well, each a respelling in itself; null where one is too long,
 * or no plain number.
 */
export function spellFigures(text: string): Respelling[] | null {
  const plain = [...text.matchAll(FIGURES)];
  const digits = text.match(/\d+/gu) ?? [];
  const values = plain.map(([figures]) => Number(figures));
  const isFit = values.every((value) => value >= LEAST && value <= MOST);
  if (plain.length < digits.length || !isFit || plain.some(([figures]) => figures.startsWith('0')))
    return null;
  return plain.map(({ 0: figures, index }) => {
    const end = index + figures.length;
    const words = inWords(Number(figures));
    const isDated = DATED.test(text.slice(0, index)) || !COUNTS.test(text.slice(end));
    const isYear = YEAR.test(figures) && isDated;
    return [{ start: index, end, form: isYear ? words.replace(/(?<=vingt|cent)s$/u, '') : words }];
  });
}

/** Below a million; in the usual way. */
export function inWords(value: number): string {
  const thousands = Math.floor(value / 1000);
  const rest = underThousand(value % 1000);
  if (thousands === 0) return rest;
  // *deux cent mille*, *quatre-vingt mille*: before *mille* none takes its *s*
  const counted = underThousand(thousands).replace(/(?<=vingt|cent)s$/u, '');
  const thousand = thousands === 1 ? 'mille' : `${counted} mille`;
  return rest === '' ? thousand : `${thousand} ${rest}`;
}

function underThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const small = rest === 0 ? '' : rest === 1 ? 'un' : (spellNumber(rest, 'fr') ?? '');
  if (hundreds === 0) return small;
  const count = hundreds === 1 ? '' : `${spellNumber(hundreds, 'fr') ?? ''} `;
  return rest === 0 ? `${count}cent${hundreds === 1 ? '' : 's'}` : `${count}cent ${small}`;
}
