import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '../data/grammar-words.json' with { type: 'json' };

const COLLECTIVE = new Set(words.collectives);
/** Of these there is one even where nothing is said of what it consists of. */
const GATHERED = new Set(words.gatheredNouns);

/**
 * Whether the verb may go with what a collective noun consists of: *un groupe d'enfants chante* or
 * *chantent*. Not behind *le groupe* alone, nor where there are several of them.
 */
export function isOfSeveral({ words: all, dependents }: TreeView, noun: number): boolean {
  const { lemma = '', feats = {} } = all[noun] ?? {};
  if (!COLLECTIVE.has(lemma)) return false;
  const below = dependents[noun] ?? [];
  const isPlural =
    feats['Number'] === 'Plur' &&
    below.some((one) => all[one]?.deprel === 'det' && all[one].feats['Number'] === 'Plur');
  if (!GATHERED.has(lemma)) return true;
  return !isPlural && below.some((one) => one > noun && all[one]?.deprel.startsWith('nmod'));
}
