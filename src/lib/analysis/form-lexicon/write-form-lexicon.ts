import { ByteSink } from './byte-sink.ts';
import type { FormEntry } from './form-entry.ts';
import { compare, groupParadigms, sharedLength, type Paradigm } from './group-paradigms.ts';
import {
  END_OF_STRING,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  MAX_SHARED,
  PARADIGM,
  checksum,
} from './lexicon-format.ts';

/**
 * Compiles entries, in any order, into the bytes of a lexicon: the same for the same set.
 * @param lang two ASCII letters.
 * @throws RangeError where the format has no room: over 127 different letters, 8,288 paradigms.
 */
export function writeFormLexicon(entries: readonly FormEntry[], lang: string): Uint8Array {
  const { paradigms, stems } = groupParadigms(entries);
  const bundleIds = rank(entries.map(({ bundle }) => bundle));
  const paradigmIds = rank(stems.map(({ paradigm }) => paradigm));
  const letters = [
    ...new Set(entries.flatMap(({ form, lemma }) => [...units(form), ...units(lemma)])),
  ];
  letters.sort((a, b) => a - b);
  if (letters.length > END_OF_STRING)
    throw new RangeError(`${letters.length} letters are too many`);
  const letterIds = new Map(letters.map((unit, index) => [unit, index]));
  const spell = (text: string): number[] => units(text).map((unit) => idOf(letterIds, unit));

  const sink = new ByteSink();
  sink.count(letters.length);
  for (const letter of letters) sink.count(letter);
  const names = new TextEncoder().encode([...bundleIds.keys()].join('\n'));
  sink.count(names.length);
  sink.bytes(names);
  writeParadigms(sink, { paradigms, paradigmIds, bundleIds, spell });

  sink.count(stems.length);
  let before = '';
  for (const { stem, paradigm } of stems) {
    const shared = Math.min(sharedLength(before, stem), MAX_SHARED);
    sink.byte(shared);
    sink.bytes(spell(stem.slice(shared)));
    writeParadigmId(sink, idOf(paradigmIds, paradigm));
    before = stem;
  }
  return withHeader(sink.content(), lang);
}

interface Tables {
  readonly paradigms: ReadonlyMap<string, Paradigm>;
  readonly paradigmIds: ReadonlyMap<string, number>;
  readonly bundleIds: ReadonlyMap<string, number>;
  readonly spell: (text: string) => number[];
}

function writeParadigms(sink: ByteSink, tables: Tables): void {
  const { paradigms, paradigmIds, bundleIds, spell } = tables;
  const inOrder = [...paradigmIds.keys()].flatMap((key) => paradigms.get(key) ?? []);
  const layoutOf = ({ cells }: Paradigm): string =>
    cells.map(({ bundle }) => String(idOf(bundleIds, bundle))).join(' ');
  const layoutIds = rank(inOrder.map(layoutOf));
  const endingIds = rank(
    inOrder.flatMap(({ lemmaEnding, cells }) => [lemmaEnding, ...cells.map((cell) => cell.ending)]),
  );
  sink.count(layoutIds.size);
  for (const layout of layoutIds.keys()) {
    const ids = layout.split(' ').map(Number);
    sink.count(ids.length);
    for (const id of ids) sink.count(id);
  }
  sink.count(endingIds.size);
  for (const ending of endingIds.keys()) {
    sink.bytes(spell(ending));
    sink.byte(END_OF_STRING);
  }
  sink.count(inOrder.length);
  for (const paradigm of inOrder) {
    sink.count(idOf(layoutIds, layoutOf(paradigm)));
    sink.count(idOf(endingIds, paradigm.lemmaEnding));
    for (const { ending } of paradigm.cells) sink.count(idOf(endingIds, ending));
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

function withHeader(body: Uint8Array, lang: string): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  view.setUint16(4, FORMAT_VERSION, true);
  file.set(units(lang).slice(0, 2), 6);
  view.setUint32(8, body.length, true);
  view.setUint32(12, checksum(body), true);
  file.set(body, HEADER_BYTES);
  return file;
}

/** Ids by falling frequency, then in code-unit order; the keys are in the order of their ids. */
function rank(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return new Map(order.map(([key], index) => [key, index]));
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function idOf<Key>(ids: ReadonlyMap<Key, number>, key: Key): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error('A key was not numbered.');
  return id;
}
