import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/**
 * Whether a set of nationalities is no choice in a sentence: a person, a place, a club or a party that
 * it names shows its country, or bears the adjective as a part of its name.
 */
export function isShownByName(set: string, tree: TreeView | null): boolean {
  return (
    set.startsWith('nationality') &&
    tree?.mentions.some((mention) => mention.value === null && mention.form === 'name') === true
  );
}
