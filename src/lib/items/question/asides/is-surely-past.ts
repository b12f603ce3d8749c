import type { ItemContext, StudySegment } from '../../context.ts';

/** Who was known before this year is hardly alive. */
const LONG_GONE = 1945;
/** Who was born in this year or later may well live. */
const MAY_LIVE = 1925;
const YEAR =
  /(?<![\p{L}\p{N}.,])(née?s? [^,();]*?)?(1\d{3}|20\d\d|[1-9]\d\d(?= (?:ap|av)\.))(?![\p{L}\p{N}])/gu;
const DEATH =
  /(?<!\p{L})(?:morte?|décédée?|mourut|meurt|décède|assassinée?|exécutée?|tuée?) (?:à|en|au|le|dans|aux)(?!\p{L})/u;
/** *(1920-1999)* */
const LIFE = /\d{4} ?[-–—] ?(?:\p{L}+ )*\d{4}/u;

/**
 * Whether somebody surely lives no more: by what is known of people, by a death that is told or by the
 * years nearest to the sentence in its paragraph.
 */
export function isSurelyPast(
  name: string,
  segment: StudySegment,
  { segments, names }: Pick<ItemContext, 'segments' | 'names'>,
): boolean {
  const known = names.people.called(name);
  if (known.length > 0) return known.every(({ died }) => died !== null);
  const told = segment.sentence ?? segment.fr;
  if (LIFE.test(told) || DEATH.test(told)) return true;
  const own = years(told);
  if (own.length > 0) return own.some(isLongGone);
  const around = segments.filter(({ paragraph }) => paragraph === segment.paragraph);
  const here = around.findIndex(({ id }) => id === segment.id);
  const near = around
    .map(({ sentence, fr }, at) => ({ told: years(sentence ?? fr), far: Math.abs(at - here) }))
    .filter((each) => each.told.length > 0)
    .sort((a, b) => a.far - b.far)[0];
  return near?.told.every(isLongGone) === true;
}

interface Year {
  readonly year: number;
  readonly isBirth: boolean;
}

function isLongGone({ year, isBirth }: Year): boolean {
  return year < (isBirth ? MAY_LIVE : LONG_GONE);
}

function years(text: string): Year[] {
  return [...text.matchAll(YEAR)].map(([, birth, year]) => ({
    year: Number(year),
    isBirth: birth !== undefined,
  }));
}
