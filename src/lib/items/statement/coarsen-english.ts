import { onlyPlace } from '../details/find-english.ts';
import type { DateParts } from '../details/date-parts.ts';
import { waysToWrite } from '../details/write-date.ts';

/** Beside these the date says something else than when it was. */
const OTHER_TIME =
  /(?<!\p{L})(?:since|until|till|before|after|from|between|by|during|when|while|season|ago)(?!\p{L})/iu;
const YEAR = /(?<!\d)\d{3,4}(?!\d)/gu;

/** A phrase of time in an English sentence, and the sentence with others in its stead. */
export interface EnglishTime {
  readonly key: string;
  readonly tell: (phrase: string) => string;
}

/**
 * *In 1904*, *on 3 May 1870* in the English of a sentence whose French tells one date; null where it is not
 * one phrase behind *in* or *on*.
 */
export function findEnglishTime(english: string, date: DateParts): EnglishTime | null {
  if (OTHER_TIME.test(english) || (english.match(YEAR)?.length ?? 0) !== 1) return null;
  const found = onlyPlace(english, waysToWrite(date, 'en'));
  if (found === null) return null;
  const opening = (
    date.precision === 'day' ? /(?:^|[ \u00a0])(on )$/iu : /(?:^|[ \u00a0])(in )$/iu
  ).exec(english.slice(0, found.start))?.[1];
  if (opening === undefined) return null;
  const start = found.start - opening.length;
  const before = english.slice(0, start);
  if (/(?:early|late|mid|back|only|again)[ \u00a0]$/iu.test(before)) return null;
  const isFirst = start === 0;
  return {
    key: english.slice(start, found.end),
    tell: (phrase) =>
      before +
      (isFirst ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase) +
      english.slice(found.end),
  };
}
