import { speaksOfAnother } from '#lib/analysis/entities/chains/speaks-of-another.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { describeNoun } from './describe-noun.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { Topic } from './find-topic.ts';
import { isSpokenOf } from './self-standing/find-antecedent.ts';

/** The one person whom a statement names, where it speaks of nobody else: *Le vote porta Paul Varn au pouvoir*. */
export function findOnlyPerson(view: TreeView | null, lexicon: Lexicon): Topic | null {
  if (view === null || speaksOfAnother(view)) return null;
  const named = view.mentions.flatMap((mention) =>
    'entity' in mention && mention.form === 'name' && mention.type === 'person' ? [mention] : [],
  );
  const [first] = named;
  const noun = first?.words[0];
  if (first === undefined || noun === undefined) return null;
  if (named.some(({ entity }) => entity !== first.entity)) return null;
  const main = findMainSubject(view);
  const own = new Set(named.flatMap(({ words }) => words));
  const isSubject = main !== null && own.has(main.subject);
  const isOther = (at: number): boolean => {
    const word = view.words[at];
    if (own.has(at) || word === undefined) return false;
    // *Il arriva derrière Paul Varn*: somebody else
    if (at === main?.subject && word.upos === 'PRON') return true;
    if (word.upos === 'PRON') return !isSubject && at < noun && isOfAnother(view, at);
    if (!isSpokenOf(view, at) || isTitleOf(view, at, own) || isBareTitle(view, at)) return false;
    const { isPerson } = describeNoun(view, at, lexicon);
    return isPerson === true || (isPerson === null && word.upos === 'PROPN');
  };
  if (view.words.some((_, at) => isOther(at))) return null;
  return {
    view,
    noun,
    text: first.text,
    names: { entity: first.entity, at: [0, first.text.length] },
  };
}

/** *L'école l'ennuie ; il part malgré Paul Varn*: who stands before the name is not he. */
function isOfAnother({ words }: TreeView, at: number): boolean {
  const { form = '', deprel = '' } = words[at] ?? {};
  return (
    /^(?:ils?|elles?|le|la|l['’]|les|lui|leur)$/iu.test(form) && /^(?:nsubj|obj|iobj)/u.test(deprel)
  );
}

/** *le peintre Paul Varn*, *Paul Varn, peintre*, *Paul Varn est un peintre*. */
function isTitleOf({ words, dependents }: TreeView, at: number, own: ReadonlySet<number>): boolean {
  const bound = dependents[at] ?? [];
  const isNamed = (of: number): boolean =>
    own.has(of) && /^(?:appos|flat|nsubj|nmod)/u.test(words[of]?.deprel ?? '');
  return (
    bound.some(isNamed) ||
    (own.has(words[at]?.head ?? -1) && /^(?:appos|flat)/u.test(words[at]?.deprel ?? ''))
  );
}

/** *Fils d'un notaire et propriétaire d'un théâtre, Paul Varn …*: said of whom the statement is about. */
function isBareTitle({ words, dependents }: TreeView, at: number): boolean {
  const word = words[at];
  if (word?.deprel !== 'conj' || words[word.head]?.upos !== 'NOUN') return false;
  const isBare = (of: number): boolean =>
    !(dependents[of] ?? []).some((to) => /^(?:det|nummod)/u.test(words[to]?.deprel ?? ''));
  return isBare(at) && isBare(word.head);
}
