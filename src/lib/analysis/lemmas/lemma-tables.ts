import type { Feats } from '#lib/text/conllu/conllu.ts';

/** How a lemma comes from a form: so many characters off the end, then these on. */
export interface LemmaEdit {
  readonly strip: number;
  readonly append: string;
}

export interface LemmaTables {
  /** Lemmas that no rule gives, by `exceptionKey`. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Edits by `editKey`, the longest known ending being the one that counts. */
  readonly edits: ReadonlyMap<string, LemmaEdit>;
}

/** Longest ending that an edit looks at. */
export const MAX_ENDING = 6;

/** With the features, or without them for all that the form can be with this tag. */
export function exceptionKey(lower: string, tag: number, feats: Feats | null): string {
  return `${lower} ${String(tag)}${feats === null ? '' : ` ${shortFeats(feats)}`}`;
}

export function editKey(ending: string, tag: number, feats: Feats): string {
  return `${ending} ${String(tag)} ${shortFeats(feats)}`;
}

/** The features that change how a lemma is made. */
function shortFeats(feats: Feats): string {
  const letter = (name: string): string => feats[name]?.charAt(0) ?? '-';
  const verbForm = feats['VerbForm'];
  if (verbForm === undefined) return `${letter('Gender')}${letter('Number')}`;
  return `${verbForm.charAt(0)}${letter('Number')}${letter('Gender')}`;
}

export function applyEdit(lower: string, { strip, append }: LemmaEdit): string {
  return lower.slice(0, lower.length - strip) + append;
}

export function editBetween(lower: string, lemma: string): LemmaEdit {
  let shared = 0;
  while (shared < lower.length && lower.charAt(shared) === lemma.charAt(shared)) shared += 1;
  return { strip: lower.length - shared, append: lemma.slice(shared) };
}
