/** How far somebody has come with a text. */
import type { Kind } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { cardKey } from './card-key.ts';
import { isBuried, isSuspended } from './card-marks.ts';
import { isDue } from './is-due.ts';
import type { CardState, LearningState } from './learning-state.ts';
import type { Moment } from './local-day.ts';

export interface Progress {
  /** Items there are. */
  readonly total: number;
  /** Items answered at least once. */
  readonly seen: number;
  /** Items whose last answer was right. */
  readonly known: number;
  /** Items that should be asked again today; not what is set aside or put off. */
  readonly due: number;
}

export interface BankProgress extends Progress {
  /** Only the kinds that the bank has. */
  readonly kinds: ReadonlyMap<Kind, Progress>;
}

interface Counted {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly kind: Kind }[];
}

/** An item studied in both directions counts by the later answer, unless `study` names one. */
export function progressOf(
  bank: Counted,
  state: LearningState,
  moment: Moment,
  study?: StudyLanguage,
): BankProgress {
  const kinds = new Map<Kind, Progress>();
  let whole = NONE;
  for (const { id, kind } of bank.items) {
    const card = latestCard(bank.id, id, state, study);
    const due = card !== undefined && isAsked(card, state, moment) ? 1 : 0;
    whole = counting(whole, card, due);
    kinds.set(kind, counting(kinds.get(kind) ?? NONE, card, due));
  }
  return { ...whole, kinds };
}

const NONE: Progress = { total: 0, seen: 0, known: 0, due: 0 };

function counting(progress: Progress, card: CardState | undefined, due: 0 | 1): Progress {
  return {
    total: progress.total + 1,
    seen: progress.seen + (card === undefined ? 0 : 1),
    known: progress.known + (card?.lastVerdict === 'right' ? 1 : 0),
    due: progress.due + due,
  };
}

function isAsked(card: CardState, { marks }: LearningState, moment: Moment): boolean {
  const own = marks.get(cardKey(card.card));
  return isDue(card, moment) && !isSuspended(card, own) && !isBuried(own, moment.now);
}

function latestCard(
  bank: string,
  item: string,
  { cards }: LearningState,
  study: StudyLanguage | undefined,
): CardState | undefined {
  const studies: readonly StudyLanguage[] = study === undefined ? ['fr', 'en'] : [study];
  return studies
    .map((language) => cards.get(cardKey({ bank, item, study: language })))
    .reduce((a, b) => (b === undefined || (a !== undefined && a.lastAt >= b.lastAt) ? a : b));
}
