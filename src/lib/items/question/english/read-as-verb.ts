import type { Word } from '#lib/analysis/tree/document.ts';
import { englishLemmas } from '#lib/bilingual/english-lemmas.ts';
import type { EnglishGrammar } from './english-grammar.ts';

/**
 * A word as the verb of its clause, since the French says that it is: *met* and *owns* are no nouns,
 * *required* without an auxiliary no participle. Null where its form cannot be one.
 */
export function readAsVerb(
  { form, lemma, upos, feats }: Word,
  helped: boolean,
  { irregulars, words }: EnglishGrammar,
): Pick<Word, 'upos' | 'lemma' | 'feats'> | null {
  if (helped) return { upos, lemma, feats };
  if (upos === 'VERB' && feats['VerbForm'] === 'Fin') return { upos, lemma, feats };
  if (upos === 'VERB' && feats['VerbForm'] !== 'Part') return null;
  const lower = form.toLowerCase();
  if (lower.endsWith('ing')) return null;
  const past = irregulars.get(lower);
  const known = englishLemmas(lower, irregulars).filter(
    (base) => base !== lower && words.has(base),
  );
  const base = past ?? (upos === 'VERB' ? lemma : known[0]);
  if (base === undefined || base === lower) return null;
  const tense =
    past !== undefined || lower.endsWith('ed') ? 'Past' : lower.endsWith('s') ? 'Pres' : null;
  if (tense === null) return null;
  return {
    upos: 'VERB',
    lemma: base,
    feats: { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: tense, VerbForm: 'Fin' },
  };
}
