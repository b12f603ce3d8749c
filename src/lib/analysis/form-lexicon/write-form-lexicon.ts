import type { Lang } from '#lib/core/language.ts';
import { ByteSink } from '#lib/core/bytes/byte-sink.ts';
import { writeModelFile } from '../model/model-file.ts';
import type { FormEntry } from './form-entry.ts';
import { groupParadigms, sharedLength, type Paradigm } from './group-paradigms.ts';
import { END_OF_STRING, LEXICON_FORMAT, PARADIGM } from './lexicon-format.ts';
import { orderParadigms } from './order-paradigms.ts';
import { rank } from './rank.ts';

/**
 * Compiles entries, in any order, into the bytes of a lexicon: the same for the same set.
 * @throws RangeError where the format has no room: over 127 different letters, 8,288 paradigms.
 */
export function writeFormLexicon(entries: readonly FormEntry[], lang: Lang): Uint8Array {
  const grouped = groupParadigms(entries);
  const letters = lettersOf(entries);
  if (letters.length > END_OF_STRING)
    throw new RangeError(`${letters.length} letters are too many`);
  const letterIds = new Map(letters.map((unit, index) => [unit, index]));
  const spell = (text: string): number[] => units(text).map((unit) => idOf(letterIds, unit));
  const keys = orderParadigms(grouped);
  const paradigmIds = new Map(keys.map((key, index) => [key, index]));

  const sink = new ByteSink();
  sink.count(letters.length);
  for (const letter of letters) sink.count(letter);
  const paradigms = keys.flatMap((key) => grouped.paradigms.get(key) ?? []);
  const bundleIds = rank(entries.map(({ bundle }) => bundle));
  const names = new TextEncoder().encode([...bundleIds.keys()].join('\n'));
  sink.count(names.length);
  sink.bytes(names);
  writeParadigms(sink, paradigms, bundleIds, spell);

  sink.count(grouped.stems.length);
  let before = '';
  for (const { stem, paradigm } of grouped.stems) {
    const shared = sharedLength(before, stem);
    sink.count(before.length - shared);
    sink.bytes(spell(stem.slice(shared)));
    writeParadigmId(sink, idOf(paradigmIds, paradigm));
    before = stem;
  }
  return writeModelFile(sink.content(), LEXICON_FORMAT, lang);
}

function writeParadigms(
  sink: ByteSink,
  paradigms: readonly Paradigm[],
  bundleIds: ReadonlyMap<string, number>,
  spell: (text: string) => number[],
): void {
  const layoutOf = ({ cells }: Paradigm): string =>
    cells.map(({ bundle }) => String(idOf(bundleIds, bundle))).join(' ');
  const layoutIds = new Map<string, number>();
  const endings = new Set<string>();
  for (const paradigm of paradigms) {
    const layout = layoutOf(paradigm);
    if (!layoutIds.has(layout)) layoutIds.set(layout, layoutIds.size);
    endings.add(paradigm.lemmaEnding);
    for (const { ending } of paradigm.cells) endings.add(ending);
  }
  sink.count(layoutIds.size);
  for (const layout of layoutIds.keys()) {
    const ids = layout.split(' ').map(Number);
    sink.count(ids.length);
    for (const id of ids) sink.count(id);
  }
  sink.count(endings.size);
  sink.count(paradigms.length);
  for (const paradigm of paradigms) {
    const { lemmaEnding, cells } = paradigm;
    sink.count(idOf(layoutIds, layoutOf(paradigm)));
    sink.bytes(spell(lemmaEnding));
    sink.byte(END_OF_STRING);
    for (const { ending } of cells) {
      const shared = sharedLength(lemmaEnding, ending);
      sink.count(shared);
      sink.bytes(spell(ending.slice(shared)));
      sink.byte(END_OF_STRING);
    }
  }
}

function writeParadigmId(sink: ByteSink, id: number): void {
  const { base, short, long } = PARADIGM;
  if (id < short) {
    sink.byte(base + id);
    return;
  }
  const page = (id - short) >> 8;
  if (long + page > 255) throw new RangeError(`${id} paradigms are too many`);
  sink.byte(long + page);
  sink.byte((id - short) & 255);
}

/** The UTF-16 units that occur, ascending. */
function lettersOf(entries: readonly FormEntry[]): number[] {
  const letters = new Set<number>();
  for (const { form, lemma } of entries)
    for (const text of [form, lemma])
      for (let index = 0; index < text.length; index += 1) letters.add(text.charCodeAt(index));
  return Array.from(letters).sort((a, b) => a - b);
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function idOf<Key>(ids: ReadonlyMap<Key, number>, key: Key): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error('A key was not numbered.');
  return id;
}
