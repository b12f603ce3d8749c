import type { FormEntry } from './form-entry.ts';

/** A form of a paradigm: what follows the stem, and the bundle it carries. */
export interface Cell {
  readonly ending: string;
  readonly bundle: string;
}

/** What all words of one inflection class share. Cells are in order and distinct. */
export interface Paradigm {
  readonly lemmaEnding: string;
  readonly cells: readonly Cell[];
}

export interface Stem {
  readonly stem: string;
  readonly paradigm: string;
}

export interface Grouped {
  /** By a key that holds its whole content. */
  readonly paradigms: ReadonlyMap<string, Paradigm>;
  /** In code-unit order of stem, then of paradigm. */
  readonly stems: readonly Stem[];
}

/** Splits the forms of each lemma and part of speech into a stem that they share and endings. */
export function groupParadigms(entries: readonly FormEntry[]): Grouped {
  const lexemes = new Map<string, FormEntry[]>();
  for (const entry of entries) {
    const key = `${entry.lemma}\t${entry.bundle.split('\t', 1)[0] ?? ''}`;
    const forms = lexemes.get(key);
    if (forms) forms.push(entry);
    else lexemes.set(key, [entry]);
  }
  const paradigms = new Map<string, Paradigm>();
  const stems: Stem[] = [];
  for (const forms of lexemes.values()) {
    const [first] = forms;
    if (!first) continue;
    const length = forms.reduce(
      (shortest, { form }) => Math.min(shortest, sharedLength(first.lemma, form)),
      first.lemma.length,
    );
    const cells = distinctCells(
      forms.map(({ form, bundle }) => ({ ending: form.slice(length), bundle })),
    );
    const paradigm = { lemmaEnding: first.lemma.slice(length), cells };
    const key = JSON.stringify(paradigm);
    paradigms.set(key, paradigm);
    stems.push({ stem: first.lemma.slice(0, length), paradigm: key });
  }
  stems.sort((a, b) => compare(a.stem, b.stem) || compare(a.paradigm, b.paradigm));
  return { paradigms, stems };
}

function distinctCells(cells: readonly Cell[]): Cell[] {
  const sorted = cells.toSorted(
    (a, b) => compare(a.bundle, b.bundle) || compare(a.ending, b.ending),
  );
  return sorted.filter((cell, index) => {
    const before = sorted[index - 1];
    return before?.bundle !== cell.bundle || before.ending !== cell.ending;
  });
}

export function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Code-unit order: the same on every engine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
