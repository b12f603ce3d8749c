import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { counterpartOf } from '#lib/bilingual/words/find-phrase.ts';
import type { MakerContext, StudySegment } from '../context.ts';
import { describeNoun, type NounTraits } from './describe-noun.ts';
import { findOpenReference } from './french/find-open-reference.ts';
import { keepPhrase } from './french/keep-phrase.ts';
import { readPreposition } from './french/read-preposition.ts';
import { spanOf, writeWords } from './french/write-words.ts';
import { lowerOpening } from './lower-opening.ts';
import { openSource } from './open-source.ts';

/** A noun phrase of the text that could be taken for the answer to a question about another one. */
export interface NounPhrase extends NounTraits {
  readonly segment: StudySegment;
  readonly fr: string;
  /** Null where the text has no English. */
  readonly en: string | null;
  readonly role: 'subject' | 'object' | 'oblique' | 'complement';
  /** The chain that it is a mention of; null where it is none. */
  readonly entity: string | null;
}

const ROLES: readonly (readonly [RegExp, NounPhrase['role']])[] = [
  [/^nsubj(?::|$)/u, 'subject'],
  [/^obj(?::|$)/u, 'object'],
  [/^obl(?::|$)/u, 'oblique'],
  [/^(?:nmod|conj)(?::|$)/u, 'complement'],
];
/** What makes a phrase more than a name for a thing. */
const CLAUSAL = /^(?:acl|advcl|ccomp|csubj|parataxis|conj|cc|appos|cop|nsubj|advmod|mark)(?::|$)/u;
/** What is part of a phrase, also where its noun is the predicate of the sentence. */
const OWN = /^(?:det|amod|nmod|nummod|case|flat|fixed|acl|appos|conj|compound)(?::|$)/u;
/** *il s'agit d'un exemplaire*, *il devient un symbole*. */
const IDENTITY = /^(?:être|agir|devenir|constituer|représenter|former|rester)$/u;
const MAX_LENGTH = 7;
/** Least confidence that the English found says the same. */
const SURE_ENGLISH = 0.8;

/** Every phrase of the text that a noun heads and a verb governs, short and clear by itself. */
export function collectPhrases(context: MakerContext): NounPhrase[] {
  return context.segments.flatMap((segment) => {
    const view = segment.single ? segment.trees.french : null;
    return view === null ? [] : phrasesOf(segment, view, context);
  });
}

function phrasesOf(segment: StudySegment, view: TreeView, context: MakerContext): NounPhrase[] {
  const source = openSource(view, context);
  return view.words.flatMap((word, at): NounPhrase[] => {
    const role = ROLES.find(([relation]) => relation.test(word.deprel))?.[1];
    if (word.upos !== 'NOUN' || role === undefined || word.tagConfidence < 0.9) return [];
    if (saysWhatItIs(view, at)) return [];
    const whole = keepPhrase(source, at, (below) => OWN.test(view.words[below]?.deprel ?? ''));
    const words =
      whole === null || role === 'subject' || role === 'object'
        ? whole
        : (readPreposition(source, {
            head: at,
            deprel: word.deprel,
            words: whole,
            place: 'behind',
            aside: false,
          })?.rest ?? null);
    if (words === null || words.length > MAX_LENGTH || !isPlain(view, words)) return [];
    if (view.words[words[0] ?? -1]?.upos === 'ADP') return [];
    if (findOpenReference(source, words, null) !== null) return [];
    const traits = describeNoun(source, at, words);
    const span = spanOf(source, words);
    const en = englishOf(span, view, segment, context);
    if (traits === null || en === undefined) return [];
    return [
      { ...traits, segment, fr: writeWords(source, words), en, role, entity: entityAt(view, at) },
    ];
  });
}

/** `id` of what the text tells of under this word. */
export function entityAt({ mentions }: TreeView, at: number): string | null {
  const mention = mentions.find(({ words }) => words.includes(at));
  return mention?.value === null ? mention.entity : null;
}

/** *C'est un exemplaire de …*: it may be what another sentence asks for. */
function saysWhatItIs({ words, dependents }: TreeView, at: number): boolean {
  const copula = (dependents[at] ?? []).some((below) => words[below]?.deprel === 'cop');
  return copula || IDENTITY.test(words[words[at]?.head ?? -1]?.lemma ?? '');
}

/** Nouns with their articles, adjectives and complements; nothing counted, dated or said besides. */
function isPlain({ words, mentions }: TreeView, phrase: readonly number[]): boolean {
  return phrase.every((at, place) => {
    const word = words[at];
    if (word === undefined || /^(?:PRON|VERB|AUX|NUM|PUNCT|SYM|X)$/u.test(word.upos)) return false;
    if (place > 0 && phrase[place - 1] !== at - 1) return false;
    if (mentions.some(({ value, words: own }) => value !== null && own.includes(at))) return false;
    return !CLAUSAL.test(word.deprel) || !phrase.includes(word.head);
  });
}

/** Undefined where there is English and no phrase of it surely says the same. */
function englishOf(
  span: { readonly start: number; readonly end: number },
  french: TreeView,
  { en, trees: { english } }: StudySegment,
  context: MakerContext,
): string | null | undefined {
  if (en === null) return null;
  if (english === null) return undefined;
  const found = counterpartOf(span, french, english, context.words.linksOf(french, english));
  if (found === null || found.confidence < SURE_ENGLISH) return undefined;
  const answer = { start: found.start, end: found.end, text: found.text };
  return lowerOpening({ answer }, english)(found.text);
}
