import type { Lang } from '#lib/core/language.ts';
import { NO_FEATS } from '#lib/text/conllu/conllu.ts';
import { expandToken } from '#lib/text/tokens/expand-token.ts';
import type { FormLexicon } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { LemmaTables } from '#lib/analysis/lemmas/lemma-tables.ts';
import { lemmatise } from '#lib/analysis/lemmas/lemmatise.ts';
import type { Scorer } from '#lib/analysis/model/hash-feature.ts';
import type { BundleSet } from '#lib/analysis/morphology/bundle-set.ts';
import { chooseBundles } from '#lib/analysis/morphology/choose-bundles.ts';
import type { TaggedWord } from '#lib/analysis/parser/word-table.ts';
import { describeForms, type FormHints } from './describe-forms.ts';
import { CONTRACTION_TAG, tagIndex } from './tag-set.ts';
import { tagTokens, type TaggerScorers } from './tag-tokens.ts';

export interface TaggingModels extends TaggerScorers {
  readonly lang: Lang;
  readonly morphology: Scorer;
  readonly bundleSet: BundleSet;
  readonly lemmas: LemmaTables;
  readonly lexicon: FormLexicon | null;
  readonly hints: FormHints;
}

export interface TaggedSentence {
  readonly words: readonly TaggedWord[];
  /** The token that each word comes from. */
  readonly tokenOfWord: Int32Array;
  /** Lead of each word's tag over the next best. */
  readonly margins: Float64Array;
}

const [ADP, DET] = [tagIndex('ADP'), tagIndex('DET')];

/**
 * Tags, features and lemmas of the words of one sentence. `tokens` are its forms with all
 * contractions taken apart but those that can be one word; of these the tagger decides.
 */
export function tagWords(tokens: readonly string[], models: TaggingModels): TaggedSentence {
  const tokenTable = describeForms(tokens, models.hints);
  const tagged = tagTokens(tokenTable, models);
  const forms: string[] = [];
  const tags: number[] = [];
  const sources: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const tag = tagged.tags[index] ?? 0;
    const expansion = tag === CONTRACTION_TAG ? expandToken(token, models.lang) : null;
    const parts = expansion === null || expansion.kind === 'word' ? [token] : expansion.words;
    for (const [part, form] of parts.entries()) {
      forms.push(form);
      tags.push(tag === CONTRACTION_TAG ? (part === 0 ? ADP : DET) : tag);
      sources.push(index);
    }
  }
  const table = forms.length === tokens.length ? tokenTable : describeForms(forms, models.hints);
  const wordTags = Int32Array.from(tags);
  const bundles = chooseBundles(table, wordTags, models.bundleSet, models.morphology);
  return {
    words: forms.map((form, index) => {
      const tag = tags[index] ?? 0;
      const feats = models.bundleSet.bundles[bundles[index] ?? -1]?.feats ?? NO_FEATS;
      const lemma = lemmatise({ form, tag, feats }, models.lemmas, models.lexicon);
      return { form, lemma, tag, feats };
    }),
    tokenOfWord: Int32Array.from(sources),
    margins: Float64Array.from(sources, (source) => tagged.margins[source] ?? 0),
  };
}
