import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { BilingualEntry, BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import words from '../data/dictionary-forms.json' with { type: 'json' };

/** Plurals that mean something else than several of what their singular means: *woods*. */
const PLURAL_SENSES: ReadonlySet<string> = new Set(words.pluralSenses);
const REFLEXIVE = /^s(?:e |['’])/u;

/**
 * *se révéler* is not *prove* by itself, which is said of *révéler* as well. A verb that means nothing
 * else without *se* is never used so: *se souvenir*.
 */
export function isOfPlainVerb(
  { lemma, upos, english: own }: BilingualEntry,
  english: string,
  bilingual: BilingualLexicon,
): boolean {
  if (upos !== 'VERB' || !REFLEXIVE.test(lemma) || /(?:self|selves)(?!\p{L})/u.test(english))
    return false;
  return bilingual
    .entries(lemma.replace(REFLEXIVE, ''))
    .some(
      (plain) =>
        plain.upos === 'VERB' &&
        plain.english.includes(english) &&
        plain.english.some((other) => !own.includes(other)),
    );
}

/** *au fond des bois* is *in the woods*, which is no *wood*. */
export function isPluralSense(english: string, links: WordLink, { words: all }: TreeView): boolean {
  return links.english.some((at) => {
    const form = all[at]?.form.toLowerCase() ?? '';
    return form !== english && PLURAL_SENSES.has(form);
  });
}
