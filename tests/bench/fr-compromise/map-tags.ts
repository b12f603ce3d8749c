import type { Upos } from '#lib/analysis/tree/document.ts';

/**
 * The universal tag that each tag of fr-compromise stands for, the first that fits deciding. It has
 * one tag for every determiner-like possessive (*son*), and none that tells subordinators apart.
 */
const UPOS_OF_TAG: readonly (readonly [string, Upos])[] = [
  ['Pronoun', 'PRON'],
  ['Possessive', 'DET'],
  ['ProperNoun', 'PROPN'],
  ['Acronym', 'PROPN'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Negative', 'ADV'],
  ['Adverb', 'ADV'],
  ['Preposition', 'ADP'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Condition', 'SCONJ'],
  ['QuestionWord', 'PRON'],
  ['Expression', 'INTJ'],
  ['Emoticon', 'SYM'],
  ['Emoji', 'SYM'],
  ['Date', 'NOUN'],
];

export function mapTags(tags: readonly string[]): Upos {
  return UPOS_OF_TAG.find(([tag]) => tags.includes(tag))?.[1] ?? 'X';
}
