import type { Feats } from '#lib/text/conllu/conllu.ts';
import type { Upos } from '../tree/document.ts';

/** A part of speech with its features; of participles without Voice, which the context gives. */
export interface FormBundle {
  readonly upos: Upos;
  readonly feats: Feats;
}

/** What a form can be. The lemma is in lower case. */
export interface FormReading extends FormBundle {
  readonly lemma: string;
}

/** A form of a lemma, and what it is. */
export interface Inflection extends FormBundle {
  readonly form: string;
}

export interface FormLexicon {
  /** Readings of a form as it is written in lower case; empty where unknown. */
  readings(form: string): readonly FormReading[];
  /**
   * The forms of a lemma as one part of speech, each with one bundle; several may share it (*paie*,
   * *paye*). Empty unless the lemma itself is one of them, as infinitives and masculines are.
   */
  inflections(lemma: string, upos: Upos): readonly Inflection[];
  /** All distinct bundles; the index is the bundle's id. */
  readonly bundles: readonly FormBundle[];
  /** Ids of a form's bundles, ascending, each once. Equal sets are one and the same array. */
  bundlesOf(form: string): readonly number[];
}
