import { lowerForm } from './lower-form.ts';
import { hashSlice, hashText, mix } from '#lib/analysis/model/hash-feature.ts';

/** What a lexicon tells the models of a form; numbers that only have to differ, 0 where it is unknown. */
export interface FormClasses {
  /** Which parts of speech the form can have. */
  readonly upos: number;
  /** Which parts of speech with which features. */
  readonly reading: number;
}

export interface FormHints {
  /** Of a form in lower case. */
  readonly classesOf: (form: string) => FormClasses;
}

/**
 * The forms of a sentence as numbers, one array a property. Positions are shifted by 2, so that two
 * places before and three after the sentence can be looked at without asking.
 */
export interface FormTable {
  readonly count: number;
  readonly lower: readonly string[];
  readonly word: Int32Array;
  readonly shape: Int32Array;
  /** Last 1 to 5 characters; 0 where the form is not longer than that. */
  readonly suffixes: readonly Int32Array[];
  /** First 1 to 3 characters. */
  readonly prefixes: readonly Int32Array[];
  readonly uposClass: Int32Array;
  readonly readingClass: Int32Array;
  /** By index, not shifted: 1 for the forms that are one word or two as the sentence has it. */
  readonly ambiguous: Uint8Array;
}

export const PADDING = 2;
const AFTER = 3;
const SUFFIX_LENGTHS = [1, 2, 3, 4, 5] as const;
const PREFIX_LENGTHS = [1, 2, 3] as const;
/** The French contractions that `expandToken` leaves to the tagger. */
export const AMBIGUOUS = /^d(?:u|es)$/iu;
const [BEFORE_FIRST, AFTER_LAST] = [0x51ed270b, 0x2c1b3c6d];

export function describeForms(forms: readonly string[], hints: FormHints): FormTable {
  const size = forms.length + PADDING + AFTER;
  const column = (): Int32Array => new Int32Array(size);
  const table = {
    count: forms.length,
    lower: forms.map((form) => normaliseForm(form)),
    word: column(),
    shape: column(),
    suffixes: SUFFIX_LENGTHS.map(column),
    prefixes: PREFIX_LENGTHS.map(column),
    uposClass: column(),
    readingClass: column(),
    ambiguous: Uint8Array.from(forms, (form) => (AMBIGUOUS.test(form) ? 1 : 0)),
  };
  for (let at = 0; at < size; at += 1)
    table.word[at] = at < PADDING ? BEFORE_FIRST - at : AFTER_LAST + at - forms.length;
  for (const [index, form] of forms.entries()) {
    const at = index + PADDING;
    const lower = table.lower[index] ?? '';
    table.word[at] = hashText(lower);
    table.shape[at] = shapeOf(form, index === 0);
    for (const [which, length] of SUFFIX_LENGTHS.entries())
      setSlice(table.suffixes[which], at, lower, lower.length - length, lower.length);
    for (const [which, length] of PREFIX_LENGTHS.entries())
      setSlice(table.prefixes[which], at, lower, 0, length);
    const { upos, reading } = hints.classesOf(lower);
    table.uposClass[at] = upos;
    table.readingClass[at] = reading;
  }
  return table;
}

/** Lower case, one apostrophe, and every digit the same, so that unseen numbers look seen. */
export function normaliseForm(form: string): string {
  return lowerForm(form).replace(/\d/gu, '0').slice(0, 40);
}

function setSlice(
  column: Int32Array | undefined,
  at: number,
  text: string,
  start: number,
  end: number,
): void {
  if (column && start >= 0 && end <= text.length) column[at] = hashSlice(text, start, end);
}

/** Capitals, digits and marks of a form, and whether it opens the sentence. */
function shapeOf(form: string, first: boolean): number {
  let pattern = first ? 7 : 3;
  let last = '';
  for (const character of form.slice(0, 12)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '0'
          : character;
    if (kind !== last) pattern = mix(pattern, kind.charCodeAt(0));
    last = kind;
  }
  return pattern;
}
