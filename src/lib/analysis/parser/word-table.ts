import type { Feats } from '#lib/text/conllu/conllu.ts';
import { hashSlice, hashText, mix } from '#lib/analysis/model/hash-feature.ts';
import { normaliseForm } from '#lib/analysis/tagger/describe-forms.ts';

/** A word as the parser is given it. */
export interface TaggedWord {
  readonly form: string;
  readonly lemma: string;
  /** Index into `TAGS`. */
  readonly tag: number;
  readonly feats: Feats;
}

/**
 * The words of a sentence as numbers. Position 0 is no node, position `index + 1` a word, position
 * `count + 1` the root.
 */
export interface WordTable {
  readonly count: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  /** Gender, number, person, mood and form of the verb, as far as known. */
  readonly morphology: Int32Array;
  /** Tag together with form, lemma and morphology. */
  readonly taggedWord: Int32Array;
  readonly taggedLemma: Int32Array;
  readonly taggedMorphology: Int32Array;
  readonly suffix: Int32Array;
  /** Bits: 1 masculine, 2 feminine, 4 singular, 8 plural. */
  readonly agreement: Int32Array;
  /** Commas, colons and brackets up to a position, to tell what lies between two words. */
  readonly marksBefore: Int32Array;
  /** Finite verbs up to a position. */
  readonly verbsBefore: Int32Array;
}

const ROOT_TAG = 30;
const NO_TAG = 31;
const SUFFIX_LENGTH = 3;

export function describeWords(words: readonly TaggedWord[]): WordTable {
  const size = words.length + 2;
  const column = (): Int32Array => new Int32Array(size);
  const table: WordTable = {
    count: words.length,
    word: column(),
    lemma: column(),
    tag: column().fill(NO_TAG),
    morphology: column(),
    taggedWord: column(),
    taggedLemma: column(),
    taggedMorphology: column(),
    suffix: column(),
    agreement: column(),
    marksBefore: column(),
    verbsBefore: column(),
  };
  table.word[words.length + 1] = 1;
  table.tag[words.length + 1] = ROOT_TAG;
  for (const [index, { form, lemma, tag, feats }] of words.entries()) {
    const at = index + 1;
    const lower = normaliseForm(form);
    table.word[at] = hashText(lower);
    table.lemma[at] = hashText(lemma);
    table.tag[at] = tag;
    table.morphology[at] = morphologyOf(feats);
    table.suffix[at] = hashSlice(lower, Math.max(0, lower.length - SUFFIX_LENGTH), lower.length);
    table.agreement[at] = agreementOf(feats);
    table.marksBefore[at + 1] =
      (table.marksBefore[at] ?? 0) + (/^[,;:()«»–—-]$/u.test(form) ? 1 : 0);
    table.verbsBefore[at + 1] =
      (table.verbsBefore[at] ?? 0) + (feats['VerbForm'] === 'Fin' ? 1 : 0);
  }
  for (let at = 0; at < size; at += 1) {
    const ownTag = table.tag[at] ?? 0;
    table.taggedWord[at] = mix(table.word[at] ?? 0, ownTag);
    table.taggedLemma[at] = mix(table.lemma[at] ?? 0, ownTag);
    table.taggedMorphology[at] = mix(table.morphology[at] ?? 0, ownTag);
  }
  return table;
}

const RELEVANT = ['VerbForm', 'Mood', 'Number', 'Person', 'PronType', 'Tense', 'Reflex', 'Case'];

function morphologyOf(feats: Feats): number {
  let hash = 5;
  for (const name of RELEVANT) {
    const value = feats[name];
    hash = mix(hash, value === undefined ? 0 : hashText(value));
  }
  return hash;
}

function agreementOf(feats: Feats): number {
  const gender = feats['Gender'] === 'Masc' ? 1 : feats['Gender'] === 'Fem' ? 2 : 0;
  const number = feats['Number'] === 'Sing' ? 4 : feats['Number'] === 'Plur' ? 8 : 0;
  return gender | number;
}
