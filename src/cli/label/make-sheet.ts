import { existsSync } from 'node:fs';
import { NAMES_SHOWN, dictatedNames } from '#lib/bank/dictated-names.ts';
import type { Item } from '#lib/bank/schema.ts';
import { seededRandom, shuffled } from '#lib/core/random.ts';
import { CRITERIA } from '#lib/items/ranking/label.ts';
import { buildGenerated } from '../build-generated.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';

/** Columns of a sheet before those that are left to the rater. */
const GIVEN = ['item', 'text', 'kind', 'features', 'asked', 'answer', 'source'] as const;
export const SHEET_COLUMNS = [...GIVEN, ...CRITERIA] as const;

export interface SheetCall {
  readonly files: readonly string[];
  /** Most items; null for all. */
  readonly sample: number | null;
  /** Most items of one kind; null for all. Rare kinds are else hardly rated. */
  readonly perKind: number | null;
  readonly seed: number;
}

/**
 * A sheet to rate items by: tab-separated, an item a line, in an order that shows no rank. The text of
 * what is asked stands there for the rater and is not kept. Null where a text is bad.
 */
export function makeSheet({ files, sample, perKind, seed }: SheetCall): string | null {
  const rows: string[][] = [];
  for (const file of files) {
    const english = englishOf(file);
    const made = buildGenerated({
      file,
      english,
      id: null,
      title: null,
      seed: 1,
      wanted: ALL_WANTED,
      why: false,
    });
    if (made === null) return null;
    const sentences = new Map(
      made.bank.paragraphs.flatMap(({ segments }) => segments).map((each) => [each.id, each]),
    );
    for (const item of made.bank.items) {
      const source = item.segments.flatMap((id) => {
        const segment = sentences.get(id);
        return segment === undefined ? [] : [segment.fr, segment.en ?? ''];
      });
      rows.push([
        item.id,
        textName(file),
        item.kind,
        JSON.stringify(made.features.get(item.id) ?? {}),
        JSON.stringify(askedOf(item)),
        JSON.stringify(item.answer.fr),
        JSON.stringify(source),
        ...CRITERIA.map(() => ''),
      ]);
    }
  }
  const counts = new Map<string, number>();
  const mixed = shuffled(rows, seededRandom(seed))
    .filter(([, , kind = '']) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= (perKind ?? count);
    })
    .slice(0, sample ?? rows.length);
  return [SHEET_COLUMNS, ...mixed].map((row) => `${row.join('\t')}\n`).join('');
}

/** `x.fr.md` has its English in `x.en.md`, `source.fr.md` in `translation.en.md`. */
function englishOf(file: string): string | null {
  const english = file
    .replace(/source\.fr\.md$/u, 'translation.en.md')
    .replace(/\.fr\.md$/u, '.en.md');
  return english !== file && existsSync(english) ? english : null;
}

/** The name of a text without its place on this machine. */
function textName(file: string): string {
  return file.split('/').slice(-2).join('/');
}

/** All of an item that a learner would see. */
function askedOf(item: Item): unknown {
  switch (item.kind) {
    case 'pairs':
      return { instruction: item.instruction, pairs: item.pairs };
    case 'tiles':
      return { instruction: item.instruction, tiles: item.tiles };
    case 'chronology':
      return { instruction: item.instruction, events: item.events };
    case 'dictation':
      return {
        instruction: item.instruction,
        text: item.text,
        ...(item.variant === NAMES_SHOWN ? { names: dictatedNames(item.text.fr) } : {}),
      };
    default:
      return {
        instruction: item.instruction,
        variant: item.variant,
        stem: item.stem,
        options: item.options.map(({ key, fr, en }) => ({ key, fr, en })),
      };
  }
}
