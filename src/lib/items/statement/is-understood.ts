import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import words from '../data/statement-words.json' with { type: 'json' };
import { listSubtree } from '../paraphrase/list-subtree.ts';
import { isClear } from './is-clear.ts';
import { isNamedSubject } from './is-named-subject.ts';

const COMPETITION: ReadonlySet<string> = new Set(words.competition);
/** Verbs of what is so for a while. */
const PASSING: ReadonlySet<string> = new Set(words.passing);
const COMPETING: ReadonlySet<string> = new Set(words.competing);

/**
 * Whether a statement can be judged by who has read the text and does not see it: it speaks of somebody
 * or something by name, every definite noun in it is identified by what stands beside it or by
 * the world, and what happens again and again has its year.
 */
export function isUnderstood(view: TreeView, lexicon: Lexicon): boolean {
  const { words: all } = view;
  const root = all.findIndex(({ head }) => head === -1);
  const subject = all.findIndex(
    ({ deprel, head }) => head === root && /^nsubj(?::pass|:caus)?$/u.test(deprel),
  );
  if (subject < 0 || !isNamedSubject(view, subject, lexicon)) return false;
  if (isSingleBeforePlural(view, subject, root)) return false;
  if (isPassing(view, subject, root)) return false;
  const own = new Set(listSubtree(view, subject));
  const isSingle = all[subject]?.upos === 'PROPN';
  const clear = all.every((word, at) => {
    // *Paul quitte sa ville*: whose is said by the name; *ses soldats quittent la ville* leaves it open
    if (word.feats['Poss'] === 'Yes' && (own.has(at) || !isSingle)) return false;
    return isClear(view, at, lexicon);
  });
  return clear && (!isRepeatable(view, root) || hasYear(view));
}

/** *Canuel pressèrent l'ennemi*: one name before a verb of several. */
function isSingleBeforePlural(
  { words: all, dependents }: TreeView,
  subject: number,
  root: number,
): boolean {
  const { upos, form } = all[subject] ?? {};
  const joined = (dependents[subject] ?? []).some((at) =>
    /^(?:conj|det)/u.test(all[at]?.deprel ?? ''),
  );
  if (upos !== 'PROPN' || joined || form === undefined) return false;
  return all.some(
    ({ feats, head, deprel }, at) =>
      (at === root || (head === root && /^(?:aux|cop)/u.test(deprel))) &&
      feats['VerbForm'] === 'Fin' &&
      feats['Number'] === 'Plur',
  );
}

/** *La France reste en paix*: of one country or person so at one time only, which is not said. */
function isPassing(view: TreeView, subject: number, root: number): boolean {
  const { words: all, dependents, mentions } = view;
  if (mentions.some(({ value }) => value?.kind === 'date' || value?.kind === 'ordinal'))
    return false;
  const verb = all[root];
  const named = listSubtree(view, subject).some((at) => all[at]?.upos === 'PROPN');
  const told = (dependents[root] ?? []).some((at) => /^(?:obl|xcomp)/u.test(all[at]?.deprel ?? ''));
  // *passe son enfance*: with an object it is told of a whole time
  const hasObject = (dependents[root] ?? []).some((at) => all[at]?.deprel === 'obj');
  if (verb?.lemma === 'passer' && hasObject) return false;
  return PASSING.has(verb?.lemma ?? '') || (verb?.upos === 'ADJ' && named && !told);
}

/** What somebody may do or be every year. */
function isRepeatable({ words: all }: TreeView, root: number): boolean {
  return (
    COMPETING.has(all[root]?.lemma ?? '') ||
    all.some(({ upos, lemma }) => upos === 'NOUN' && COMPETITION.has(lemma))
  );
}

function hasYear({ mentions }: TreeView): boolean {
  return mentions.some(
    ({ value }) =>
      value?.kind === 'date' && value.edtf.length >= 4 && !value.edtf.slice(0, 3).includes('X'),
  );
}
