import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { isWithinExpression } from './is-within-expression.ts';
import { isBeforeItsName, staysInName } from './stays-in-name.ts';

/** A run of tokens that is moved as one. */
export interface Tile {
  readonly text: string;
  /** Indices into the `words` of the sentence, both included. */
  readonly first: number;
  readonly last: number;
}

/** `phrases` keeps nouns with what stands before them and verbs with their pronouns, `words` does not. */
export type Grain = 'phrases' | 'words';

const FIXED = /^(?:flat|fixed|compound|goeswith)(?::|$)/u;
const CLITIC = /^(?:expl|iobj|obj)(?::|$)/u;
const NEGATION = /^(?:pas|plus|jamais|rien|point|guère|personne|not|n['’]t|never)$/iu;
const MEASURING =
  /^(?:plus|moins|beaucoup|peu|trop|assez|tant|autant|près|autour|more|less|fewer)$/iu;
const NE = /^n(?:e|['’])$/iu;
const SUBJECT_PRONOUN =
  /^(?:je|j['’]|tu|il|elle|on|ce|c['’]|ça|nous|vous|ils|elles|qui|i|you|he|she|it|we|they|who|which|that|there)$/iu;

/**
 * Cuts a sentence into tiles that nobody would part: elided words, names, verbs with their helpers and
 * negation, adjectives with their nouns; marks stay on the word before.
 */
export function cutTiles(view: TreeView, grain: Grain): Tile[] {
  const { tokens, text } = view;
  const tiles: Tile[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined && isGlued(view, at, grain)) return;
    const first = tokens[from];
    if (first !== undefined) {
      tiles.push({
        text: text.slice(first.start, token.end),
        first: first.firstWord,
        last: token.firstWord + token.wordCount - 1,
      });
    }
    from = at + 1;
  });
  return tiles;
}

/** Whether a token and the one behind it stay together. */
function isGlued(view: TreeView, at: number, grain: Grain): boolean {
  const { tokens, words, mentions, text } = view;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (text.slice(token.end, next.start).trim() === '' && token.end === next.start) return true;
  const [left, right] = [token.firstWord + token.wordCount - 1, next.firstWord];
  if (staysInName(view, left, { end: token.end, start: next.start })) return true;
  if (words[right]?.upos === 'PUNCT' || words[left]?.upos === 'PUNCT') {
    return words[right]?.upos === 'PUNCT';
  }
  // A determiner opens a phrase of its own, but for *tous les*.
  if (words[right]?.upos === 'DET' && closesPhrase(words[left])) return false;
  const inOneMention = mentions.some(
    (mention) => mention.words.includes(left) && mention.words.includes(right),
  );
  if (inOneMention || (words[left]?.upos === 'NUM' && words[right]?.upos === 'NUM')) return true;
  if (isWithinExpression(view, token.end)) return true;
  if (isVerbBehindNoun(view, left, right)) return false;
  if (isChained(view, left, right) || measures(view, left)) return true;
  if (measures(view, right)) return false;
  if (grain === 'phrases') {
    if (isBeforeItsName(view, left, right) || isInsideNounPhrase(view, left, right)) return true;
  }
  return holdsNext(view, left, right, grain) || holdsPrevious(view, left, right);
}

/** *the whole of Montbrac hears*: a verb with a person never leans on the noun before it. */
function isVerbBehindNoun({ words }: TreeView, left: number, right: number): boolean {
  return (
    /^(?:NOUN|PROPN)$/u.test(words[left]?.upos ?? '') &&
    /^(?:VERB|AUX)$/u.test(words[right]?.upos ?? '') &&
    words[right]?.feats['VerbForm'] === 'Fin'
  );
}

/** *the blue whale*: whatever stands between a determiner and its noun. */
function isInsideNounPhrase({ words }: TreeView, left: number, right: number): boolean {
  return words
    .slice(Math.max(0, left - 3), left + 1)
    .some(({ deprel, head }) => deprel === 'det' && head >= right && head - left <= 2);
}

function closesPhrase(word: TreeView['words'][number] | undefined): boolean {
  if (word === undefined || /^(?:tou(?:te?s?|s)|both|all)$/iu.test(word.form)) return false;
  return /^(?:NOUN|ADJ|VERB|PRON)$/u.test(word.upos) || /^(?:personne|rien)$/iu.test(word.form);
}

/** Parts of one expression, whichever of them is its head. */
function isChained({ words }: TreeView, left: number, right: number): boolean {
  const [a, b] = [words[left], words[right]];
  if (a === undefined || b === undefined) return false;
  const chained = (word: typeof a): boolean => FIXED.test(word.deprel);
  return (
    (chained(b) && (b.head === left || (chained(a) && a.head === b.head))) ||
    (chained(a) && a.head === right)
  );
}

/** *plus de*, *beaucoup d'*: one expression with the amount behind it. */
function measures({ words }: TreeView, at: number): boolean {
  return (
    MEASURING.test(words[at]?.form ?? '') &&
    /^(?:de|d['’]|du|des|than)$/iu.test(words[at + 1]?.form ?? '')
  );
}

/** What leans on the word behind it: determiners, prepositions, clitics, auxiliaries, adverbs of degree. */
function holdsNext({ words }: TreeView, left: number, right: number, grain: Grain): boolean {
  const word = words[left];
  if (word === undefined || word.head < right) return false;
  const reaches = (limit: number): boolean => word.head - left <= limit;
  if (word.upos === 'PRON' && CLITIC.test(word.deprel)) return true;
  if (word.deprel.startsWith('aux') || NE.test(word.form)) return reaches(4);
  if (word.deprel === 'amod' || word.deprel === 'nummod') return reaches(3);
  if (word.deprel === 'advmod') return reaches(2);
  if (grain === 'words') return false;
  if (/^(?:det|case|mark)(?::|$)/u.test(word.deprel)) return true;
  if (word.deprel === 'nmod:poss' && /^(?:PRON|DET)$/u.test(word.upos)) return reaches(3);
  return word.deprel.startsWith('nsubj') && SUBJECT_PRONOUN.test(word.form) && reaches(5);
}

/** What leans on the word before it: negation, adverbs and adjectives behind their head. */
function holdsPrevious({ words }: TreeView, left: number, right: number): boolean {
  const [before, word] = [words[left], words[right]];
  if (before === undefined || word === undefined || word.head > left) return false;
  const toHead = word.head === left || before.head === word.head;
  if (NEGATION.test(word.form)) return true;
  if (isBareObject(word, before, toHead)) return true;
  if (word.deprel === 'amod') return word.head === left || words[left]?.deprel === 'amod';
  if (word.deprel === 'advmod') return toHead && words[left]?.upos !== 'NOUN';
  return word.deprel === 'nummod' && word.head === left;
}

/** *a lieu*, *takes place*: an object without a determiner that makes one verb with its verb. */
function isBareObject(
  word: TreeView['words'][number],
  before: TreeView['words'][number],
  toHead: boolean,
): boolean {
  if (word.deprel === 'obj:lvc') return toHead;
  return (
    word.deprel === 'obj' &&
    word.upos === 'NOUN' &&
    before.lemma === 'take' &&
    word.form === 'place'
  );
}
