import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { readEdtf, yearsOf } from '../details/date-parts.ts';
import type { Detail } from '../details/detail.ts';
import type { Distractor } from '../facts.ts';
import { collectCast, type Cast } from '../names/cast.ts';
import { randomFor } from '../random-for.ts';
import { chooseDates } from './choose-dates.ts';
import { chooseNames } from './choose-names.ts';
import { chooseNumbers } from './choose-numbers.ts';

/** What all details of a text are compared with, gathered once. */
export interface Surroundings {
  readonly cast: Cast;
  /** All years that the text names, each once, in its order. */
  readonly years: readonly number[];
}

export function gatherSurroundings({ segments, names }: ItemContext): Surroundings {
  return { cast: collectCast(segments, names), years: yearsIn(segments) };
}

/** What a detail could be taken for: names for a name, dates for a date, amounts for an amount. */
export function chooseDistractors(
  detail: Detail,
  english: Counterpart | null,
  { cast, years }: Surroundings,
  context: ItemContext,
): Distractor[] {
  const { asked, segment, start } = detail;
  if (asked.kind === 'name') return chooseNames(detail, english, cast, context);
  const random = randomFor(context, `${segment.fr}${String(start)}`);
  return asked.kind === 'date'
    ? chooseDates(asked.date, detail, english, years, random)
    : chooseNumbers(asked.number, detail, english, context);
}

function yearsIn(segments: readonly StudySegment[]): number[] {
  const years = segments
    .flatMap(({ trees }) => trees.french?.mentions ?? [])
    .flatMap(({ value }) => {
      const date = value?.kind === 'date' ? readEdtf(value.edtf) : null;
      const [first, last] = (date && yearsOf(date)) ?? [0, 1];
      return first === last ? [first] : [];
    });
  return [...new Set(years)];
}
