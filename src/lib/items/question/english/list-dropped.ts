import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isAside, phraseOf } from './trim-phrase.ts';

/** Adverbs that tie a sentence to its neighbours and say nothing by themselves. */
const CONNECTIVES: ReadonlySet<string> = new Set([
  'accordingly',
  'additionally',
  'also',
  'besides',
  'consequently',
  'finally',
  'first',
  'furthermore',
  'hence',
  'however',
  'indeed',
  'instead',
  'likewise',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'similarly',
  'so',
  'still',
  'then',
  'therefore',
  'though',
  'thus',
  'too',
  'yet',
]);
const CLAUSE_JOIN = /^(?:cc|mark|punct|discourse|vocative|dislocated|parataxis|list)(?::|$)/u;
/** Reasons and concessions can go: the rest of the sentence stays true as it is. */
const REASON = /^(?:because|although|though|whereas|since|so|while|even|in|thanks|due)$/iu;
const COMMA = /^[,;:—–]$/u;

/** Dependents of a predicate that a question leaves out unless it asks for them or keeps asides. */
export function listDropped(view: TreeView, predicate: number, keepsAsides: boolean): number[] {
  return (view.dependents[predicate] ?? []).filter((at) =>
    isDropped(view, at, predicate, keepsAsides),
  );
}

function isDropped(view: TreeView, at: number, predicate: number, keepsAsides: boolean): boolean {
  const word = view.words[at];
  if (word === undefined) return true;
  const phrase = phraseOf(view, at);
  // *Thanks to the register*: no conjunction is as long as that
  const joins = CLAUSE_JOIN.test(word.deprel) && !(word.deprel === 'mark' && phrase.length > 2);
  if (joins || isAside(view, at)) return true;
  if (word.deprel === 'advmod') return CONNECTIVES.has(word.lemma.toLowerCase());
  const first = phrase[0] ?? at;
  if (word.deprel === 'conj') return isClause(view, at) || isVerb(view, predicate);
  if (word.deprel.startsWith('advcl')) {
    return REASON.test(view.words[first]?.form ?? '') || isParticiple(view, at);
  }
  // What comes in behind a comma at the end adds something: *, with great success*.
  if (keepsAsides) return false;
  return at > predicate && word.deprel.startsWith('obl') && isAfterComma(view, first);
}

function isAfterComma(view: TreeView, first: number): boolean {
  const opening = view.words[first];
  const mark = opening?.upos === 'PUNCT' ? opening : view.words[first - 1];
  return COMMA.test(mark?.form ?? '');
}

function isVerb(view: TreeView, at: number): boolean {
  return /^(?:VERB|AUX)$/u.test(view.words[at]?.upos ?? '');
}

function isClause(view: TreeView, at: number): boolean {
  return (
    isVerb(view, at) ||
    (view.dependents[at] ?? []).some((below) =>
      /^(?:nsubj|cop|aux)(?::|$)/u.test(view.words[below]?.deprel ?? ''),
    )
  );
}

/** *Born in Lyon, …*; *…, using a lens*. */
function isParticiple(view: TreeView, at: number): boolean {
  const marked = (view.dependents[at] ?? []).some((below) =>
    /^(?:mark|case)$/u.test(view.words[below]?.deprel ?? ''),
  );
  return view.words[at]?.feats['VerbForm'] === 'Part' && !marked;
}
