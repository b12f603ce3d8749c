import type { MakerContext, StudySegment } from '../context.ts';
import type { Distractor } from '../facts.ts';
import { randomFor } from '../random-for.ts';
import { lowerOpening } from './lower-opening.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';

/** *de 1904 à 1912*, *entre 1904 et 1912*, *1904-1912*: two years and nothing else. */
const SPAN =
  /^(?:(?:de|d['’]|entre) ?(\d{3,4}) (?:à|et|jusqu['’]en) (\d{3,4})|(\d{3,4}) ?[-–] ?(\d{3,4}))$/iu;
/** The furthest that a wrong year lies from the right one. */
const LONGEST_STEP = 4;
const LATEST = 2025;

/**
 * Options for a time from one year to another: its beginning moved, its end moved, and both, so that no
 * year is commoner among the options than its rival. Null where the answer is none.
 */
export function answerBySpan(
  asked: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: MakerContext,
): Answered | null {
  const tree = segment.trees.french;
  const [, opened, closed, alone, behind] = SPAN.exec(asked.answer.text) ?? [];
  const [first, last] = [opened ?? alone, closed ?? behind];
  if (tree === null || first === undefined || last === undefined) return null;
  const from = Number(first);
  const to = Number(last);
  if (from >= to || (english !== null && !holdsBoth(english.answer.text, first, last))) return null;
  const random = randomFor(context, `${segment.fr}${String(asked.answer.start)}span`);
  const step = (): number => 1 + Math.floor(random() * LONGEST_STEP);
  const earlier = random() < 0.5 || to - from <= LONGEST_STEP;
  const begins = earlier ? from - step() : from + step();
  const later = random() < 0.5 || to - from <= 2 * LONGEST_STEP;
  const ends = later && to + LONGEST_STEP <= LATEST ? to + step() : to - step();
  if (begins >= ends || begins >= to || ends <= from) return null;
  const pairs: readonly (readonly [number, number])[] = [
    [begins, to],
    [from, ends],
    [begins, ends],
  ];
  const lower = lowerOpening(asked, tree);
  const write = (text: string, [a, b]: readonly [number, number]): string =>
    text.replace(/\d{3,4}(\D+)\d{3,4}/u, `${String(a)}$1${String(b)}`);
  const key = {
    fr: lower(asked.answer.text),
    en: english === null ? null : english.answer.text,
  };
  return {
    key,
    telling: key,
    type: 'text',
    also: { fr: [], en: [] },
    distractors: pairs.map((years): Distractor => ({
      fr: write(key.fr, years),
      en: key.en === null ? null : write(key.en, years),
      why: 'otherYear',
    })),
  };
}

function holdsBoth(text: string, first: string, last: string): boolean {
  return new RegExp(`^[^\\d]*${first}[^\\d]+${last}[^\\d]*$`, 'u').test(text);
}
