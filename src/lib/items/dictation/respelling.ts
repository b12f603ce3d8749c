/** Words that change together where a sentence is written otherwise though it sounds the same. */
export type Respelling = readonly Replacement[];

/** Offsets are UTF-16, half-open, into the sentence. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** More are not worth the room: a sentence with so many doubts is no fair dictation. */
const MOST = 4;

/** A sentence in all its spellings, its own first; null where they are too many. */
export function respell(text: string, respellings: readonly Respelling[]): string[] | null {
  if (respellings.length > MOST) return null;
  const chosen = respellings.reduce<Replacement[][]>(
    (sets, one) => [...sets, ...sets.map((set) => [...set, ...one])],
    [[]],
  );
  return [...new Set(chosen.map((set) => replaceAll(text, set)))];
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (written, { start, end, form }) => `${written.slice(0, start)}${form}${written.slice(end)}`,
      text,
    );
}
