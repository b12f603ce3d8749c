/** What a question shows on the side that is up. */
import type { Item, Kind, Segment } from '#lib/bank/schema.ts';
import { verso, type Lang } from '#lib/core/language.ts';
import { instructionKey, type InstructionKey } from '#lib/i18n/instruction-key.ts';
import { DIRECTIONS } from '#lib/play/directions.ts';
import type { SessionEntry } from '#lib/study/session.ts';
import { answerOf } from '#lib/ui/quiz/answer-of.ts';
import { spoken, type Spoken } from '#lib/ui/quiz/sides.ts';

/** What each kind asks for, where a file from elsewhere names an instruction unknown here. */
const USUAL_INSTRUCTION: Readonly<Record<Kind, InstructionKey>> = {
  cloze: 'complete',
  'true-false': 'true-or-false',
  question: 'choose-answer',
  conjugation: 'conjugate',
  article: 'complete-article',
  translation: 'choose-translation',
  pairs: 'match-pairs',
  tiles: 'order-words',
  chronology: 'put-in-order',
  dictation: 'write-what-you-hear',
};

export function instructionOf({ kind, instruction }: Item): InstructionKey {
  return instructionKey(instruction) ?? USUAL_INSTRUCTION[kind];
}

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
  switch (item.kind) {
    case 'pairs':
      return true;
    case 'tiles':
      return segments.every(({ en }) => en !== null);
    case 'chronology':
      return item.events.every(({ en }) => en !== null);
    case 'dictation':
      return item.text.en !== null;
    default:
      return item.stem.en !== null;
  }
}

/** The words above the answers; null where the task has none. */
export function stemOf(
  item: Item,
  { card }: SessionEntry,
  segments: readonly Segment[],
  side: Lang,
): Spoken | null {
  switch (item.kind) {
    case 'pairs':
    case 'chronology':
      return null;
    case 'tiles': {
      // The sentence to rebuild is the answer: only its translation may stand there.
      if (side === card.study) return null;
      // Of a long sentence a part may be asked for: then its own translation is the one to show.
      const own = answerOf(item)[side];
      const sentences = segments.map((segment) => spoken(segment, side).text);
      return { text: own ?? sentences.join(' '), lang: side };
    }
    case 'dictation':
      return side === card.study ? null : spoken(item.text, side);
    default:
      return spoken(item.stem, side);
  }
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
