import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import nouns from '../data/contrast-nouns.json' with { type: 'json' };

/** What lies by the sea, by a river or inland. */
const LAND: ReadonlySet<string> = new Set(nouns.land);
/** What is adopted, put off or refused. */
const RULINGS: ReadonlySet<string> = new Set(nouns.rulings);

/** What is done to one of *guerre* and *paix* alone. */
const OF_PEACE_OR_WAR =
  /^(?:conclure|déclarer|demander|faire|imposer|négocier|obtenir|offrir|proposer|ratifier|refuser|rétablir|signer)$/u;

/** A relative is somebody's (*sa femme*, *la femme de Marc*, not *les femmes*); a nationality is an adjective. */
export function isUsedSo(set: string, { words, dependents }: TreeView, at: number): boolean {
  if (set.startsWith('nationality')) return words[at]?.upos === 'ADJ';
  // *un actuel maire*: of a time as such they stand behind their noun
  if (set.startsWith('period-post')) return (words[at]?.head ?? at) < at;
  // *a doublé sa terrasse*: with an object the others are no French
  if (set.startsWith('v-diminish')) {
    const verb = words[at]?.upos === 'AUX' ? words[at].head : at;
    return !(dependents[verb] ?? []).some((one) => words[one]?.deprel === 'obj');
  }
  // *fluvial* and *rural* are nothing that a river could be; what is forbidden is seldom adopted
  if (set.startsWith('rural')) return LAND.has(words[words[at]?.head ?? -1]?.lemma ?? '');
  if (set.startsWith('pp-law'))
    return (dependents[at] ?? []).some(
      (one) => words[one]?.deprel.startsWith('nsubj') === true && RULINGS.has(words[one].lemma),
    );
  // *signer la paix*, *le traité de paix*
  if (set === 'war-peace-sg') {
    const above = words[words[at]?.head ?? -1];
    const isOfNoun = words[at]?.deprel.startsWith('nmod') === true;
    return !isOfNoun && !(above?.upos === 'VERB' && OF_PEACE_OR_WAR.test(above.lemma));
  }
  if (!set.startsWith('kin-')) return true;
  return (dependents[at] ?? []).some(
    (one) => words[one]?.feats['Poss'] === 'Yes' || words[one]?.upos === 'PROPN',
  );
}
