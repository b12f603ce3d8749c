import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { EnglishGrammar } from './english-grammar.ts';
import { englishHeads, nameTop, standsBeforeObject, topOfName } from './english-heads.ts';
import { mendCausative } from './mend-causative.ts';
import type { Mended } from './mended.ts';
import { readAsVerb } from './read-as-verb.ts';

/** The French of a sentence, and which words of it the English ones translate. */
export interface Guide {
  readonly french: TreeView;
  readonly links: readonly WordLink[];
}

const ARGUMENT = /^(?:obj|obl|iobj)(?::|$)/u;
const SUBJECT = /^nsubj(?::|$)/u;
const OF_NOUNS = /^(?:conj|nmod|appos)(?::|$)/u;
const NOMINAL = /^(?:NOUN|PROPN)$/u;
const OF_VERBS = /^(?:obl|obj|advmod|aux|advcl|punct|xcomp|ccomp|mark)(?::|$)/u;
const OF_VERB = /^(?:aux|cop|mark|expl|obj)(?::|$)/u;
/** What a subject is taken for beside a verb that was read as a noun or a call. */
const MISNAMED =
  /^(?:vocative|dislocated|dep|parataxis|appos|compound|nmod:unmarked|obl:unmarked)$/u;
/** Least chance of an English arc that outweighs the French one. */
const SURE = 0.7;

/**
 * An English tree put right by that of its French: its verb where the French has its verb, with the
 * subject and the phrases that the French verb has. (Projection: Hwa et al. 2005.)
 */
export function projectTree(
  words: readonly Word[],
  { french, links }: Guide,
  grammar: EnglishGrammar,
): readonly Word[] {
  const mended = words.map((word) => ({ ...word }));
  readNames(mended, french, links);
  const other = new Map(englishHeads(words, links));
  const root = french.words.findIndex(({ head }) => head < 0);
  const causing = mendCausative(mended, other.get(root), french);
  if (causing !== null) other.set(root, causing);
  const verb = other.get(root);
  if (verb !== undefined && french.words[root]?.upos === 'VERB') moveRoot(mended, verb, grammar);
  const heads = new Map(other);
  // verbs that are not known to translate each other, but head their sentences
  const ours = mended.findIndex(({ head }) => head < 0);
  if (verb === undefined && ![...other.values()].includes(ours)) {
    heads.set(root, ours);
    if (french.words[root]?.upos === 'VERB') moveRoot(mended, ours, grammar);
  }
  // twice: what was taken for a subject must go before another can be one
  for (const [at, read] of [...french.words.entries(), ...french.words.entries()]) {
    const { arcConfidence } = read;
    const { head, deprel } = nameTop(french, at, heads);
    const own = heads.get(at);
    const here = deprel.startsWith('appos') ? topOfName(mended, own) : own;
    const above = heads.get(head);
    const word = mended[here ?? -1];
    if (here === undefined || above === undefined || word === undefined) continue;
    const isArgument = SUBJECT.test(deprel) || (ARGUMENT.test(deprel) && NOMINAL.test(word.upos));
    const misnamed = word.head === above && MISNAMED.test(word.deprel) && isArgument;
    if (here === above || isAbove(mended, here, above)) continue;
    if (word.head === above && !misnamed) continue;
    const governor = mended[above];
    if (governor === undefined) continue;
    if (governor.upos !== 'VERB') {
      const within =
        NOMINAL.test(governor.upos) && NOMINAL.test(word.upos) && OF_NOUNS.test(deprel);
      const unsure = word.arcConfidence < Math.min(SURE, arcConfidence);
      const besideIt = deprel.startsWith('nmod') && word.head === governor.head && above < here;
      if (within && (unsure || besideIt) && here > above)
        attach(word, above, deprel.split(':')[0] ?? deprel, arcConfidence);
    } else if (SUBJECT.test(deprel) && here < above && !hasSubject(mended, above)) {
      const passive = mended.some(({ head: of, deprel: as }) => of === above && as === 'aux:pass');
      attach(word, above, passive ? 'nsubj:pass' : 'nsubj', arcConfidence);
    } else if (ARGUMENT.test(deprel) && (here > above || misnamed)) {
      // a phrase behind an object may belong to either; both languages read it alike
      const behindObject = deprel.startsWith('obl') && mended[word.head]?.head === above;
      const unsure = word.arcConfidence < Math.max(SURE, arcConfidence);
      const first = standsBeforeObject(french, at);
      if (!unsure && !behindObject && !misnamed && !first) continue;
      attach(word, above, relationOf(mended, here), arcConfidence);
    }
  }
  return mended;
}

/**
 * The first word of a sentence is seldom known for a name by its capital, and *cheeses* may look like
 * a verb: the French words that they stand against show what they are.
 */
function readNames(words: Mended[], french: TreeView, links: readonly WordLink[]): void {
  for (const { french: ours, english, by } of links) {
    joinVerbPhrase(words, english);
    const all = (upos: string): boolean => ours.every((at) => french.words[at]?.upos === upos);
    for (const at of english) {
      const word = words[at];
      if (word === undefined) continue;
      if (
        by === 'name' &&
        all('PROPN') &&
        /^(?:NOUN|ADJ)$/u.test(word.upos) &&
        /^\p{Lu}/u.test(word.form)
      )
        word.upos = 'PROPN';
      const alone =
        english.length === 1 &&
        !words.some(({ head, deprel }) => head === at && OF_VERB.test(deprel));
      if (all('ADJ') && word.upos === 'PROPN' && word.deprel === 'compound')
        Object.assign(word, { upos: 'ADJ', deprel: 'amod' });
      if (all('NOUN') && word.upos === 'VERB' && word.form.endsWith('s') && alone)
        Object.assign(word, { upos: 'NOUN', feats: { Number: 'Plur' } });
    }
  }
}

/** *takes place* stands against one French expression: *place* is no verb beside *takes*. */
function joinVerbPhrase(words: Mended[], english: readonly number[]): void {
  const [verb = -1, noun = -1, more] = english;
  const [first, second] = [words[verb], words[noun]];
  if (more !== undefined || noun !== verb + 1 || first?.upos !== 'VERB') return;
  if (second?.upos !== 'VERB' || first.feats['VerbForm'] !== 'Fin') return;
  for (const word of words) if (word.head === noun) word.head = verb;
  Object.assign(second, { upos: 'NOUN', head: verb, deprel: 'obj', feats: { Number: 'Sing' } });
}

/** Makes a word the root; the noun that was taken for it becomes its subject. */
function moveRoot(words: Mended[], verb: number, grammar: EnglishGrammar): void {
  const old = words.findIndex(({ head }) => head < 0);
  const [word, before] = [words[verb], words[old]];
  if (word === undefined || before === undefined) return;
  if (old === verb) {
    const helps = words.some(({ head, deprel }) => head === verb && /^(?:aux|cop)/u.test(deprel));
    const asVerb = readAsVerb(word, helps, grammar);
    if (asVerb && word.upos === 'NOUN') partFromNoun(words, verb);
    Object.assign(word, asVerb ?? {});
    return;
  }
  const own = words.filter(({ head }) => head === verb);
  const helped = own.some(({ deprel }) => /^(?:aux|cop)(?::|$)/u.test(deprel));
  const read = readAsVerb(word, helped, grammar);
  if (read === null || own.some(({ deprel }) => deprel === 'mark')) return;
  const isNoun = /^(?:NOUN|PROPN|NUM)$/u.test(before.upos);
  Object.assign(word, read, { head: -1, deprel: 'root' });
  // *In 2022, a team filmed*: a year behind its preposition is no subject
  const isCased = words.some(({ head, deprel }) => head === old && deprel === 'case');
  const asSubject = isNoun && !isCased && old < verb && !hasSubject(words, verb);
  const passive = own.some(({ deprel }) => deprel === 'aux:pass');
  const outside = isNoun && isCased ? 'obl' : 'parataxis';
  attach(before, verb, asSubject ? (passive ? 'nsubj:pass' : 'nsubj') : outside, 1);
  words.forEach((other, at) => {
    if (at === old || at === verb || other.head === verb) return;
    const crosses = at > verb && other.head < verb && other.upos !== 'PUNCT';
    if (crosses) attach(other, verb, relationOf(words, at), 1);
    else if (isNoun && other.head === old && OF_VERBS.test(other.deprel)) other.head = verb;
  });
}

/** *The brown bear measures* is no compound: what stood before the seeming noun is the phrase of its subject. */
function partFromNoun(words: Mended[], verb: number): void {
  const subject = words[verb - 1];
  if (subject?.upos !== 'NOUN' || subject.head !== verb || subject.deprel !== 'compound') return;
  for (const word of words.slice(0, verb - 1))
    if (word.head === verb && /^(?:det|amod|compound|nummod|nmod:poss)/u.test(word.deprel))
      word.head = verb - 1;
  attach(subject, verb, 'nsubj', 1);
}

function attach(word: Mended, head: number, deprel: string, chance: number): void {
  Object.assign(word, {
    head,
    deprel,
    arcConfidence: Math.min(chance, Math.max(0.5, word.arcConfidence)),
  });
}

function relationOf(words: readonly Word[], at: number): string {
  const { upos = 'X', deprel = '', head = -1 } = words[at] ?? {};
  const isVerb = words[head]?.upos === 'VERB';
  if (!/^(?:NOUN|PROPN|NUM|PRON)$/u.test(upos)) return deprel;
  const hasCase = words.some((word) => word.head === at && word.deprel === 'case');
  if (hasCase) return 'obl';
  return /^(?:obl:unmarked|iobj)$/u.test(deprel) || (deprel === 'appos' && !isVerb)
    ? deprel
    : 'obj';
}

function hasSubject(words: readonly Word[], verb: number): boolean {
  return words.some(({ head, deprel }) => head === verb && SUBJECT.test(deprel));
}

/** Whether one word stands above another in the tree. */
function isAbove(words: readonly Word[], one: number, other: number): boolean {
  let at = other;
  for (let steps = 0; at >= 0 && steps <= words.length; steps += 1) {
    if (at === one) return true;
    at = words[at]?.head ?? -1;
  }
  return false;
}
