/** How far somebody has come with a text. */
import type { Kind } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { cardKey } from './card-key.ts';
import type { CardState, LearningState } from './learning-state.ts';

export interface Progress {
  /** Items there are. */
  readonly total: number;
  /** Items answered at least once. */
  readonly seen: number;
  /** Items whose last answer was right. */
  readonly known: number;
  /** Items that should be asked again now. */
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

/**
 * `now`: UTC milliseconds. An item studied in both directions counts by the later answer, unless
 * `study` names one of them.
 */
export function progressOf(
  bank: Counted,
  state: LearningState,
  now: number,
  study?: StudyLanguage,
): BankProgress {
  const kinds = new Map<Kind, Progress>();
  let whole = NONE;
  for (const { id, kind } of bank.items) {
    const card = latestCard(bank.id, id, state, study);
    whole = counting(whole, card, now);
    kinds.set(kind, counting(kinds.get(kind) ?? NONE, card, now));
  }
  return { ...whole, kinds };
}

const NONE: Progress = { total: 0, seen: 0, known: 0, due: 0 };

function counting(progress: Progress, card: CardState | undefined, now: number): Progress {
  return {
    total: progress.total + 1,
    seen: progress.seen + (card === undefined ? 0 : 1),
    known: progress.known + (card?.lastVerdict === 'right' ? 1 : 0),
    due: progress.due + (card !== undefined && card.due <= now ? 1 : 0),
  };
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
