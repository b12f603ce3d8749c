/** The texts that the library shows: bundled ones from their index, opened ones from the store. */
import type { Level } from '#lib/core/level.ts';
import type { BankIndexEntry } from '#lib/bank/read-index.ts';
import type { Bank, Bilingual } from '#lib/bank/schema.ts';
import type { StoredBank } from '#lib/store/bank-shelf.ts';
import type { LearningState } from '#lib/study/learning-state.ts';
import type { Device } from '#lib/play/device.ts';
import type { Moment } from '#lib/study/local-day.ts';
import { studied } from '#lib/play/directions.ts';
import { progressOf, type Progress } from '#lib/study/progress.ts';
import type { Settings } from '#lib/study/settings.ts';
import { sortByLevel, type Shelf } from './library-filter.ts';

export interface LibraryText {
  readonly id: string;
  readonly title: Bilingual;
  /** CEFR level of the whole text, where its author gave one. */
  readonly level: Level | null;
  readonly shelf: Shelf | null;
  /** How many questions can be asked on it; all that it has until the store has been read. */
  readonly items: number;
  /** Words of the French text. */
  readonly words: number;
  /** Null until the store has been read. */
  readonly progress: Progress | null;
}

interface Known {
  readonly ready: boolean;
  readonly ownBanks: readonly StoredBank[];
  readonly learning: LearningState;
  readonly moment: Moment;
  readonly settings: Pick<Settings, 'study'>;
  readonly device: Device;
  bank(id: string): Bank | null;
}

export function pageTexts(index: readonly BankIndexEntry[], known: Known): LibraryText[] {
  const bundled = sortByLevel(index).map(({ id, title, level, theme, items, words }) => ({
    id,
    title,
    level,
    shelf: theme,
    items,
    words,
  }));
  const own = known.ownBanks.map(({ bank }) => ({
    id: bank.id,
    title: bank.title,
    level: null,
    shelf: 'own' as const,
    items: bank.items.length,
    words: wordsIn(bank),
  }));
  const ids = new Set(bundled.map(({ id }) => id));
  return [...bundled, ...own.filter(({ id }) => !ids.has(id))].map((text) => {
    const bank = known.ready ? known.bank(text.id) : null;
    const study = known.settings.study ?? 'fr';
    const progress =
      bank && progressOf(studied(bank, study, known.device), known.learning, known.moment);
    return { ...text, items: progress?.total ?? text.items, progress };
  });
}

function wordsIn({ paragraphs }: Bank): number {
  const text = paragraphs.flatMap(({ segments }) => segments.map(({ fr }) => fr)).join(' ');
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
