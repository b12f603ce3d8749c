/** A form of a source: what a lexicon is compiled from. */
export interface FormEntry {
  /** In lower case. */
  readonly form: string;
  /** In lower case. */
  readonly lemma: string;
  /** `UPOS` TAB `Feats` as CoNLL-U writes them. */
  readonly bundle: string;
}
