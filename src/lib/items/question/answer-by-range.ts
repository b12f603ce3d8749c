import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { spellNumber } from '../details/spell-number.ts';
import { randomFor } from '../random-for.ts';
import type { Answered } from './answered.ts';
import { answerInFrench } from './answer-in-french.ts';
import type { Asked } from './asked.ts';

const RANGE =
  /^(de |entre |)([\d,]+(?:[ \u00a0\u202f]\d{3})?|[\p{L}-]+) (à|et|ou) ([\d,]+(?:[ \u00a0\u202f]\d{3})?|[\p{L}-]+)((?:[ \u00a0\u202f].+)?)$/u;
/** Between the thousands and the rest of a number. */
const GAP = /[ \u00a0\u202f]/u;
/** By how much the wrong ranges are larger or smaller, one of them at random. */
const SCALES: readonly (readonly number[])[] = [
  [2, 3, 4],
  [0.5, 2, 3],
  [0.25, 0.5, 2],
];
/** As `SCALES`, for heights above the sea. */
const OF_ALTITUDES: readonly (readonly number[])[] = [
  [0.25, 0.5, 1.4],
  [0.5, 0.75, 1.4],
  [0.25, 0.5, 0.75],
];
/** Above it nothing lives in the mountains of Europe, in metres. */
const HIGHEST = 4600;
const LARGEST = 10_000;
/** By how much a pair of neighbours is moved. */
const SHIFTS: readonly number[] = [2, 4, 6];
const WANTED = 3;
const LARGEST_SPELT = 100;

/**
 * Options for an amount between two numbers: as wide for their size, around another size. Null where
 * the answer is none, or where half of it is no whole number.
 */
export function answerByRange(
  { answer, stem, word }: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
): Answered | null {
  const [, opening, low = '', join = '', high = '', unit = ''] = RANGE.exec(answer.text) ?? [];
  if (word !== 'how-many' || english !== null || opening === undefined) return null;
  const [from, to] = [valueOf(low), valueOf(high)];
  if (from === null || to === null || !(from < to)) return null;
  const isAltitude = /^à quelle altitude/iu.test(stem);
  const [most, scales] = isAltitude ? [HIGHEST, OF_ALTITUDES] : [LARGEST, SCALES];
  const gap = GAP.exec(low)?.[0] ?? GAP.exec(high)?.[0] ?? '';
  const pair = (a: string | null, b: string | null): string[] =>
    a === null || b === null || a === b ? [] : [`${opening}${a} ${join} ${b}${unit}`];
  const random = randomFor(context, `${segment.fr}${String(answer.start)}range`);
  // *deux ou trois*: as close to each other
  const written =
    to === from + 1
      ? [
          SHIFTS.flatMap((by) =>
            pair(scaled(from + by, 1, low, gap, most), scaled(to + by, 1, high, gap, most)),
          ),
        ]
      : shuffled(scales, random).map((each) =>
          each.flatMap((by) =>
            pair(scaled(from, by, low, gap, most), scaled(to, by, high, gap, most)),
          ),
        );
  const others = written.find(({ length }) => length === WANTED);
  return others === undefined ? null : answerInFrench(answer.text, others, 'otherValue');
}

function valueOf(written: string): number | null {
  if (/^\d/u.test(written)) return Number(written.replace(GAP, '').replace(',', '.'));
  for (let value = 2; value <= LARGEST_SPELT; value += 1)
    if (spellNumber(value, 'fr') === written) return value;
  return null;
}

/** In the way in which `as` is written, below `most`; a round number stays as round. */
function scaled(
  value: number,
  scale: number,
  as: string,
  gap: string,
  most: number,
): string | null {
  const exact = value * scale;
  if (!/^\d/u.test(as))
    return Number.isInteger(exact) && exact >= 2 ? spellNumber(exact, 'fr') : null;
  // *1,50 mètre*, but *2,50 mètres*
  if (as.includes(',')) return null;
  const isRound = value % 100 === 0 && exact >= 500;
  const unit = isRound ? 50 : value >= 100 ? 10 : 1;
  const rounded = Math.round(exact / unit) * unit;
  if (rounded < 2 || rounded >= most) return null;
  return rounded < 1000 ? String(rounded) : String(rounded).replace(/(?=\d{3}$)/u, gap);
}
