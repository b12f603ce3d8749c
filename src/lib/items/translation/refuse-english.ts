import connectives from '../data/connectives.json' with { type: 'json' };
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordAligner } from '#lib/bilingual/words/word-aligner.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import { hasConnective } from '../units/drop-connectives.ts';
import type { StudySegment } from '../context.ts';
import { goesWithout } from './goes-without.ts';
import { haveSamePolarity } from './have-same-polarity.ts';

/**
 * Least shares of the words with a meaning, on each side, that are not without a counterpart; of all of
 * them and, as verbs are often put in other ways, of those that are none. Chosen on sentence pairs that
 * were judged by hand, and on texts whose translation is good throughout.
 */
const LEAST_LINKED = 0.65;
const LEAST_NAMED = 0.75;
const TELLING = /^(?:NOUN|PROPN|NUM|ADJ|VERB|ADV)$/u;
const NAMING = /^(?:NOUN|PROPN|NUM|ADJ)$/u;
const DOING = /^(?:NOUN|PROPN|NUM|ADJ|VERB)$/u;
/** Fewer words say too little about a sentence. */
const FEW_WORDS = 4;

const QUOTED = { fr: /[«»“”]|(?<!\p{L})"|"(?!\p{L})/u, en: /[“”"]/u } as const;
/** Who says so: *he added*, *selon lui*. */
const REPORTED = {
  fr: /(?<!\p{L})(?:di[ts]|disait|disaient|dire|dirent|ajout|expli|affirm|déclar|selon|d['’]après|racont|annon|rapport|précis|conclu|répond|répliqu|demand|prétend|soutien|soutenu|promi|avou|not|remarqu|confi|assur|estim|pens|cri|écri|parl|suggér|indiqu|rappel)/iu,
  en: /(?<!\p{L})(?:says?|said|adds?|added|explain(?:s|ed)|told|stated|according to|replied|announced|commented|remarked)(?!\p{L})/iu,
} as const;
/** What joins a sentence to the one before, whether or not it may be left out. */
const JOINING = {
  fr: opening([...connectives.leading.fr, 'entre-temps', 'en même temps', 'pendant ce temps']),
  en: opening([...connectives.leading.en, 'with this', 'with that', 'by then', 'at the same time']),
} as const;

/**
 * Whether the English of a sentence says less, more or something else than the French, so that a learner
 * should not be shown it; true as well where either side has not been read.
 */
export function isLooseEnglish(
  { trees }: Pick<StudySegment, 'trees'>,
  words: WordAligner,
): boolean {
  const { french, english } = trees;
  if (french === null || english === null) return true;
  if (!haveSamePolarity(french.text, english.text)) return true;
  if (QUOTED.en.test(english.text) && !QUOTED.fr.test(french.text)) return true;
  if (isReported(english) && !REPORTED.fr.test(french.text)) return true;
  if (isJoinedAlone(french, english) || isJoinedAlone(english, french)) return true;
  const links = words.linksOf(french, english);
  const [ours, theirs] = [aloneIn(french, links, 'french'), aloneIn(english, links, 'english')];
  // *trente-huit*, *thirty-eight*: in words they are not linked
  const counted = ours.some(isNumber) && theirs.some(isNumber);
  const told = (alone: readonly Word[]): Word[] =>
    counted ? alone.filter((word) => !isNumber(word)) : [...alone];
  return isThin(french, told(ours)) || isThin(english, told(theirs));
}

/** *he added*; neither *Unesco added the centre* nor *is said to have died*, a French conditional. */
function isReported({ text, words, dependents }: TreeView): boolean {
  const [said] = REPORTED.en.exec(text) ?? [];
  if (said === undefined) return false;
  const at = words.findIndex(({ form }) => form === said);
  const below = (dependents[at] ?? []).map((word) => words[word]?.deprel ?? '');
  const hasThing = below.includes('obj') && !below.some((as) => /^(?:ccomp|parataxis)/u.test(as));
  return !hasThing && !/\b(?:is|are|was|were) (?:said|reported) to\b/u.test(text);
}

/** Opened by a word such as *meanwhile*, to which nothing in the other language answers. */
function isJoinedAlone(view: TreeView, other: TreeView): boolean {
  return (
    JOINING[view.lang].test(view.text) &&
    !JOINING[other.lang].test(other.text) &&
    !hasConnective(other)
  );
}

function aloneIn(view: TreeView, links: readonly WordLink[], side: 'french' | 'english'): Word[] {
  const linked = new Set(links.flatMap((link) => link[side]));
  return view.words.filter((_, at) => !linked.has(at) && !goesWithout(view, at));
}

function isNumber({ upos }: Word): boolean {
  return upos === 'NUM';
}

function isThin({ words }: TreeView, alone: readonly Word[]): boolean {
  const all = words.filter(({ upos }) => TELLING.test(upos)).length;
  if (all < FEW_WORDS) return false;
  const share = (class_: RegExp): number =>
    1 - alone.filter(({ upos }) => class_.test(upos)).length / all;
  return share(DOING) < LEAST_LINKED || share(NAMING) < LEAST_NAMED;
}

function opening(words: readonly string[]): RegExp {
  const listed = words
    .map((word) => word.replace(/'/gu, "['’]").replace(/ /gu, '\\s'))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${listed.join('|')}),`, 'iu');
}
