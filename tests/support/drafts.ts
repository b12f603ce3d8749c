import type { Kind } from '#lib/bank/schema.ts';
import { buildWordAligner } from '#lib/bilingual/words/word-aligner.ts';
import type { DraftOf, ItemMaker, MakerContext } from '#lib/items/context.ts';
import { generator } from './shipped-generator.ts';
import { unitsOf, type SentencePair } from './units.ts';

export interface Drafted<K extends Kind> {
  readonly drafts: readonly DraftOf<K>[];
  /** The names of the guards that rejected something, each once. */
  readonly guards: readonly string[];
}

/** What one maker makes of a paragraph, before ranking and quotas. */
export function draftsOf<K extends Kind>(
  kind: K,
  make: ItemMaker,
  pairs: readonly SentencePair[],
): Drafted<K> {
  const { units, segments } = unitsOf([pairs]);
  const guards = new Set<string>();
  const context: MakerContext = {
    ...generator,
    segments: units,
    readingsOf: (form) => generator.analysers.french.lexicon?.readings(form) ?? [],
    words: buildWordAligner(
      segments.flatMap(({ trees: { french, english } }) =>
        french && english ? [{ french, english }] : [],
      ),
      generator,
    ),
    facts: [],
    seed: 1,
    reject: ({ guard }) => guards.add(guard),
  };
  const isWanted = (draft: { readonly kind: Kind }): draft is DraftOf<K> => draft.kind === kind;
  return { drafts: make(context).filter(isWanted), guards: [...guards] };
}
