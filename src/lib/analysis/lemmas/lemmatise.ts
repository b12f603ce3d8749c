import type { Feats } from '#lib/text/conllu/conllu.ts';
import { lowerForm } from '#lib/analysis/tagger/lower-form.ts';
import type { FormLexicon, FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import { UPOS } from '#lib/analysis/tree/document.ts';
import { applyEdit, editKey, exceptionKey, MAX_ENDING, type LemmaTables } from './lemma-tables.ts';

export interface Lemmatisable {
  readonly form: string;
  /** Index into `TAGS`. */
  readonly tag: number;
  readonly feats: Feats;
}

/** Names, foreign words, symbols and marks are their own lemma, as in the treebanks. */
const UNCHANGED = new Set(['PROPN', 'X', 'SYM', 'PUNCT'].map((tag) => tagNumber(tag)));
const [AUX, VERB] = [tagNumber('AUX'), tagNumber('VERB')];

/** What was learnt from treebanks first, then the lexicon, then the ending of the word. */
export function lemmatise(
  word: Lemmatisable,
  tables: LemmaTables,
  lexicon: FormLexicon | null,
): string {
  const { form, tag, feats } = word;
  if (UNCHANGED.has(tag)) return form;
  const lower = lowerForm(form);
  const exception =
    tables.exceptions.get(exceptionKey(lower, tag, feats)) ??
    tables.exceptions.get(exceptionKey(lower, tag, null));
  return exception ?? defaultLemma({ form: lower, tag, feats }, tables, lexicon);
}

/** The lemma by lexicon and ending alone. */
export function defaultLemma(
  { form, tag, feats }: Lemmatisable,
  { edits }: Pick<LemmaTables, 'edits'>,
  lexicon: FormLexicon | null,
): string {
  const known = lexicon === null ? null : lexiconLemma(lexicon.readings(form), tag, feats);
  if (known !== null) return known;
  for (let length = Math.min(MAX_ENDING, form.length - 1); length >= 0; length -= 1) {
    const edit = edits.get(editKey(form.slice(form.length - length), tag, feats));
    if (edit !== undefined && edit.strip < form.length) return applyEdit(form, edit);
  }
  return form;
}

/** The reading of the same part of speech with the most features in common; the first of equals. */
function lexiconLemma(readings: readonly FormReading[], tag: number, feats: Feats): string | null {
  let best: string | null = null;
  let most = -1;
  for (const { upos, feats: known, lemma } of readings) {
    const tagOf = tagNumber(upos);
    if (tagOf !== tag && !(tag === AUX && tagOf === VERB) && !(tag === VERB && tagOf === AUX))
      continue;
    let shared = tagOf === tag ? 1 : 0;
    for (const name in known) if (known[name] === feats[name]) shared += 2;
    if (shared > most) [best, most] = [lemma, shared];
  }
  return best;
}

function tagNumber(upos: string): number {
  return UPOS.findIndex((known) => known === upos);
}
