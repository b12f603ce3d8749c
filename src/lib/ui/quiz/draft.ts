/**
 * What has been typed or laid so far, as one text that is stored with the session, so that a quiz
 * comes back as it was left. A text that cannot be read counts as an empty draft.
 */

export interface MatchDraft {
  /** Indexes of the pairs that have been joined, in the order in which they were. */
  readonly joined: readonly number[];
  readonly wrongTries: number;
}

export const EMPTY_MATCH: MatchDraft = { joined: [], wrongTries: 0 };

/** Index of the chosen option; null where none is. */
export function readChoice(draft: string, optionCount: number): number | null {
  const index = draft === '' ? -1 : Number(draft);
  return Number.isInteger(index) && index >= 0 && index < optionCount ? index : null;
}

/** Indexes of tiles in the order in which they were laid, each once. */
export function readOrder(draft: string, tileCount: number): number[] {
  return readIndexes(draft, tileCount);
}

export function writeOrder(order: readonly number[]): string {
  return order.join(' ');
}

export function readMatch(draft: string, pairCount: number): MatchDraft {
  const [tries = '', joined = ''] = draft.split('|');
  const wrongTries = Number(tries);
  if (!Number.isInteger(wrongTries) || wrongTries < 0) return EMPTY_MATCH;
  return { wrongTries, joined: readIndexes(joined, pairCount) };
}

export function writeMatch({ wrongTries, joined }: MatchDraft): string {
  return `${wrongTries}|${writeOrder(joined)}`;
}

function readIndexes(text: string, count: number): number[] {
  if (text.trim() === '') return [];
  const indexes = text.split(' ').map(Number);
  const readable = indexes.every((index) => Number.isInteger(index) && index >= 0 && index < count);
  return readable ? [...new Set(indexes)] : [];
}
