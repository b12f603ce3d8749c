/** What a question shows on the side that is up. */
import type { Item, Segment } from '#lib/bank/schema.ts';
import { verso, type Lang } from '#lib/core/language.ts';
import { DIRECTIONS } from '#lib/study/directions.ts';
import type { SessionEntry } from '#lib/study/session.ts';
import { spoken, type Spoken } from '#lib/ui/quiz/sides.ts';

/** Why the page cannot be turned: a key of `locales/…/quiz.json`. */
export type TurnRefusal = 'shut' | 'blank';

export function turnRefusal(
  item: Item,
  segments: readonly Segment[],
  isAnswered: boolean,
): TurnRefusal | null {
  if (!isAnswered && DIRECTIONS[item.kind].versoBeforeAnswer === 'shut') return 'shut';
  return hasBothSides(item, segments) ? null : 'blank';
}

function hasBothSides(item: Item, segments: readonly Segment[]): boolean {
  if (item.kind === 'pairs') return true;
  if (item.kind === 'tiles') return segments.every(({ en }) => en !== null);
  return item.stem.en !== null;
}

/** The words above the answers; null where the task has none. */
export function stemOf(
  item: Item,
  { card }: SessionEntry,
  segments: readonly Segment[],
  side: Lang,
): Spoken | null {
  if (item.kind === 'pairs') return null;
  if (item.kind !== 'tiles') return spoken(item.stem, side);
  // The sentence to rebuild is the answer: only its translation may stand there.
  if (side === card.study) return null;
  const sentences = segments.map((segment) => spoken(segment, side).text);
  return { text: sentences.join(' '), lang: side };
}

/**
 * The language of the options on the side that is up. Those of a kind that is studied in one language
 * stay in it: the other side of a verb form says which form it is.
 */
export function optionLang(item: Item, side: Lang): Lang {
  const [only, another] = DIRECTIONS[item.kind].studies;
  if (only !== undefined && another === undefined) return only;
  return DIRECTIONS[item.kind].answeredIn === 'recto' ? side : verso(side);
}
