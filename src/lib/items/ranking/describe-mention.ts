import type { Mention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Features } from './features.ts';

/** Where a sentence stands in its paragraph, both 0-based counts. */
export interface SentencePlace {
  readonly index: number;
  readonly count: number;
}

/** Mentions by which an entity counts as one of those the text is about. */
const OFTEN = 3;

/** What may show whether people would ask for a mention: of what type, where, how central. */
export function describeMention(
  mention: Mention,
  view: TreeView,
  { index, count }: SentencePlace,
): Features {
  const head = headOf(mention, view);
  const entity = 'entity' in mention ? view.entities.get(mention.entity) : undefined;
  return {
    [`type:${mention.type ?? 'unknown'}`]: 1,
    [`form:${'form' in mention ? mention.form : 'value'}`]: 1,
    [`role:${roleOf(head?.deprel ?? 'none')}`]: 1,
    'first-sentence': index === 0 ? 1 : 0,
    'last-sentence': index === count - 1 ? 1 : 0,
    place: count < 2 ? 0 : index / (count - 1),
    often: (entity?.mentions.length ?? 0) >= OFTEN ? 1 : 0,
    'long-sentence': Math.min(1, view.words.length / 50),
    'late-in-sentence': mention.start / Math.max(1, view.text.length),
  };
}

function headOf({ words }: Mention, view: TreeView): TreeView['words'][number] | undefined {
  const own = new Set(words);
  const index = words.find((word) => !own.has(view.words[word]?.head ?? -1));
  return index === undefined ? undefined : view.words[index];
}

const ROLES = new Set(['nsubj', 'obj', 'obl', 'nmod', 'appos', 'conj', 'root', 'nummod']);

function roleOf(deprel: string): string {
  const base = deprel.split(':')[0] ?? deprel;
  return ROLES.has(base) ? base : 'other';
}
