import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Detail } from '../details/detail.ts';

/** What the main verb says, of whom and of what. */
const MAIN = /^(?:root|nsubj|obj|iobj|obl|xcomp|ccomp|conj|flat|cop)(?::|$)/u;
/** What stands beside a noun: it tells which one where nothing parts them. */
const BESIDE = /^(?:appos|nmod|flat|compound)(?::|$)/u;
/** Adverbials that tell of the telling, or set something aside. */
const SET_ASIDE = /^(?:selon|malgré|outre|hormis|sauf|comme|suivant|concernant|excepté|dès)$/iu;
/** Nouns beside one another at most from a name up to what it identifies: *le jeune roi Louis*. */
const REACH = 3;

/**
 * Whether a name is but a side of what a sentence says: it stands in a clause or an apposition of its
 * own, or belongs to what belongs to something. Who reads the sentence need not remember it.
 */
export function isSideName({ tree, head }: Detail): boolean {
  const { words } = tree;
  let at = head;
  let belongs = 0;
  const isPredicate = (tree.dependents[head] ?? []).some((below) => words[below]?.deprel === 'cop');
  // a name that bears a sentence without being its predicate was read wrong
  if (words[head]?.deprel === 'root' && !isPredicate) return true;
  while (at >= 0) {
    const word = words[at];
    if (word === undefined) break;
    if (word.deprel.startsWith('obl') && isSetAside(tree, at)) return true;
    if (!MAIN.test(word.deprel)) {
      if (!BESIDE.test(word.deprel)) return true;
      if (!identifies(tree, at)) {
        belongs++;
        const owner = words[word.head];
        if (belongs > 1 || word.deprel.startsWith('appos') || owner === undefined) return true;
        // what describes the subject is taken for granted
        if (owner.deprel.startsWith('nsubj')) return true;
      }
    }
    at = word.head;
  }
  return false;
}

/** *le linguiste Anna Lind*, *la ville de Rennes*. */
function identifies({ words, dependents }: TreeView, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.head > at || at - word.head > REACH) return false;
  const between = words.slice(word.head + 1, at);
  if (between.some(({ upos }) => upos === 'PUNCT')) return false;
  const links = (dependents[at] ?? []).filter((below) => words[below]?.deprel === 'case');
  if (links.length === 0) return true;
  return TOWN.test(words[word.head]?.lemma ?? '');
}

/** Nouns behind which *de* says the name. */
const TOWN =
  /^(?:ville|village|commune|île|région|province|royaume|duché|comté|république|État|état|département|principauté)$/u;

function isSetAside({ words, dependents }: TreeView, at: number): boolean {
  return (dependents[at] ?? []).some(
    (below) => words[below]?.deprel === 'case' && SET_ASIDE.test(words[below].form),
  );
}
