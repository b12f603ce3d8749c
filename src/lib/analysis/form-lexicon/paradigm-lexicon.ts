import { BundleSets } from './bundle-sets.ts';
import type { FormBundle, FormLexicon, FormReading, Inflection } from './form-lexicon.ts';
import type { Upos } from '../tree/document.ts';
import { HASH_OF_NOTHING, hashLetter, hashLetters } from './hash-letters.ts';
import type { StringTable } from './string-table.ts';

export interface ParadigmRow {
  /** Ids of the cells' bundles, and of the endings that fill the cells. */
  readonly bundles: Uint16Array;
  readonly endings: Uint16Array;
  readonly lemmaEnding: number;
}

export interface LexiconTables {
  /** UTF-16 unit of each letter id. */
  readonly letters: readonly number[];
  readonly bundles: readonly FormBundle[];
  readonly endings: StringTable;
  readonly paradigms: readonly ParadigmRow[];
  /** In order, so that equal stems stand together; each with its paradigm. */
  readonly stems: StringTable;
  readonly paradigmOf: Uint16Array;
}

const NO_LETTER = 255;

/** UTF-16 units of ' and ’: a lexicon lists one of them, and either finds it. */
const APOSTROPHES = { straight: 0x27, curved: 0x2019 } as const;

/** Looks a form up by trying each way to part it into a stem and an ending. */
export class ParadigmLexicon implements FormLexicon {
  readonly bundles: readonly FormBundle[];
  readonly #tables: LexiconTables;
  readonly #letterOf: Uint8Array;
  readonly #sets = new BundleSets();
  readonly #longest: number;
  /** The form looked up, as letters. */
  readonly #letters: Uint8Array;
  /** What it was found to be: pairs of a stem and a bundle. */
  #foundStems = new Uint32Array(16);
  #foundBundles = new Uint16Array(16);

  constructor(tables: LexiconTables) {
    this.#tables = tables;
    this.bundles = tables.bundles;
    this.#letterOf = new Uint8Array(Math.max(APOSTROPHES.curved, ...tables.letters) + 1);
    this.#letterOf.fill(NO_LETTER);
    for (const [id, unit] of tables.letters.entries()) this.#letterOf[unit] = id;
    if (this.#letterOf[APOSTROPHES.curved] === NO_LETTER)
      this.#letterOf[APOSTROPHES.curved] = this.#letterOf[APOSTROPHES.straight] ?? NO_LETTER;
    this.#longest = tables.stems.longest + tables.endings.longest;
    this.#letters = new Uint8Array(this.#longest);
  }

  readings(form: string): readonly FormReading[] {
    const found = this.#look(form);
    return Array.from({ length: found }, (_, index) => {
      const bundle = this.bundles[this.#foundBundles[index] ?? 0];
      const lemma = this.#lemmaOf(this.#foundStems[index] ?? 0);
      return bundle === undefined ? [] : [{ ...bundle, lemma }];
    }).flat();
  }

  inflections(lemma: string, upos: Upos): readonly Inflection[] {
    const found = this.#look(lemma);
    const stems = new Set(this.#foundStems.subarray(0, found));
    return [...stems].flatMap((stem) => {
      const row = this.#tables.paradigms[this.#tables.paradigmOf[stem] ?? 0];
      const isOfLemma = this.bundles[row?.bundles[0] ?? 0]?.upos === upos;
      return row && isOfLemma && this.#lemmaOf(stem) === lemma ? this.#formsOf(stem, row) : [];
    });
  }

  bundlesOf(form: string): readonly number[] {
    return this.#sets.intern(this.#foundBundles, this.#look(form));
  }

  /** Fills the found pairs; returns how many they are. */
  #look(form: string): number {
    const length = form.length;
    if (length > this.#longest) return 0;
    for (let index = 0; index < length; index += 1) {
      const letter = this.#letterOf[form.charCodeAt(index)] ?? NO_LETTER;
      if (letter === NO_LETTER) return 0;
      this.#letters[index] = letter;
    }
    const { stems, endings } = this.#tables;
    let found = 0;
    let hash = HASH_OF_NOTHING;
    for (let cut = 0; cut <= length; cut += 1) {
      if (length - cut <= endings.longest) {
        const stem = stems.find(this.#letters, 0, cut, hash);
        if (stem >= 0) found = this.#lookEnding(stem, cut, length, found);
      }
      hash = hashLetter(hash, this.#letters[cut] ?? 0);
    }
    return found;
  }

  #lookEnding(first: number, cut: number, length: number, before: number): number {
    const { stems, endings, paradigms, paradigmOf } = this.#tables;
    const hash = hashLetters(this.#letters, cut, length);
    const ending = endings.find(this.#letters, cut, length, hash);
    if (ending < 0) return before;
    let found = before;
    for (let stem = first; ; stem += 1) {
      const row = paradigms[paradigmOf[stem] ?? 0];
      const size = row?.endings.length ?? 0;
      for (let cell = 0; cell < size; cell += 1)
        if (row?.endings[cell] === ending) {
          this.#keep(found, stem, row.bundles[cell] ?? 0);
          found += 1;
        }
      if (!stems.equalsNext(stem)) return found;
    }
  }

  #keep(index: number, stem: number, bundle: number): void {
    if (index === this.#foundStems.length) {
      const [stems, bundles] = [this.#foundStems, this.#foundBundles];
      this.#foundStems = new Uint32Array(index * 2);
      this.#foundStems.set(stems);
      this.#foundBundles = new Uint16Array(index * 2);
      this.#foundBundles.set(bundles);
    }
    this.#foundStems[index] = stem;
    this.#foundBundles[index] = bundle;
  }

  #formsOf(stem: number, row: ParadigmRow): Inflection[] {
    return Array.from(row.endings, (ending, cell) => {
      const bundle = this.bundles[row.bundles[cell] ?? 0];
      return bundle === undefined ? [] : [{ ...bundle, form: this.#spell(stem, ending) }];
    }).flat();
  }

  #lemmaOf(stem: number): string {
    const { paradigms, paradigmOf } = this.#tables;
    return this.#spell(stem, paradigms[paradigmOf[stem] ?? 0]?.lemmaEnding ?? 0);
  }

  #spell(stem: number, ending: number): string {
    const { letters, stems, endings } = this.#tables;
    const ids = [...stems.lettersOf(stem), ...endings.lettersOf(ending)];
    return String.fromCharCode(...ids.map((id) => letters[id] ?? 0));
  }
}
