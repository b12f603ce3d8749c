import data from '#lib/items/data/trades.json' with { type: 'json' };
import type { Gender } from '#lib/analysis/features.ts';

/** What one may work as; `offered` ones are known to everybody. */
export interface Trade {
  readonly masculine: string;
  /** Null where no woman was called so. */
  readonly feminine: string | null;
  readonly offered: boolean;
}

export const TRADES: readonly Trade[] = data;

export function tradeCalled(form: string): Trade | null {
  return TRADES.find(({ masculine, feminine }) => form === masculine || form === feminine) ?? null;
}

/** The gender that the form shows; null where it serves both. */
export function genderOfTrade({ masculine, feminine }: Trade, form: string): Gender | null {
  if (masculine === feminine) return null;
  return form === masculine ? 'Masc' : 'Fem';
}
