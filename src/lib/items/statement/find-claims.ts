import type { ItemContext, MakerContext, StudySegment } from '../context.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { refuseSentence } from '../guards/refuse-detail.ts';
import { hasOddSyntax } from '../guards/reject-odd-syntax.ts';
import { findOpenReference } from '../units/self-standing/find-open-reference.ts';
import { isTornList } from '../sentence/is-torn-list.ts';
import type { Claim } from './claim.ts';
import { cutTail } from './cut-tail.ts';
import { findAsides } from './cut-asides.ts';
import { isJudgeable } from './is-judgeable.ts';
import { isUnderstood } from './is-understood.ts';
import { cutBoth } from './cut-both.ts';
import { leaveOut, type Range, type ShortenedView } from './project-view.ts';
/** A noun with its article alone at the end. */
const BARE_END = /(?:\s(?:l[ea]s?|une?|ce|cette|ces)\s|\sl['’])\p{L}+\.$/u;

/** Most words that are judged in one reading, and fewest that say something. */
const MOST_WORDS = 25;
const FEWEST_WORDS = 5;
/** Longer ones lose what they can do without. */
const EASY_WORDS = 16;
/** Most words of a sentence without its asides, whatever is asked of it. */
const LONGEST_SHORTENED = 30;
const NOTHING_BEFORE = { introduced: new Set<string>(), particular: true, subjectBefore: null };
/** Shortest aside whose absence is noticed, in UTF-16 units. */
const LEAST_CUT = 15;
/** What only goes on with, or sets right, a sentence before. */
const GOING_ON =
  /(?<!\p{L})(?:en fait|de fait|en effet|tout d['’]abord|d['’]abord|en revanche|par ailleurs|à (?:son|leur) tour|en outre|de plus(?=,)|du coup|par conséquent|à cet effet|en retour|en réponse|dès lors)(?!\p{L})/iu;
/** What is left of two statements, a question or a claim of somebody's. */
const TORN =
  /,,|(?<!\p{L})(?:mais|et|ou|car|puis),|\d{4}[-–]\d|[ \u00a0],|,\.|\.\.|[;:«»“”"()[\]–—]|\?|!/u;
/** Words that deny. */
const NEGATION = /(?<!\p{L})n(?:['’]|e(?!\p{L}))/iu;

/** The main statement of a sentence, where it can be judged by itself. */
export function findClaims(
  segment: StudySegment,
  context: Pick<MakerContext, 'lexicon' | 'words'>,
): Claim[] {
  const { fr } = segment;
  const cut = cutBoth(segment, context);
  const en = cut === null ? segment.en : cut.en;
  const shortened = shortenSentence(segment, context.lexicon, MOST_WORDS, cut?.left);
  if (shortened === null || !isJudgeable(shortened.view.text)) return [];
  const { view, placeOf } = shortened;
  return [
    {
      fr: view.text,
      en,
      view,
      differs: isToldAnew(view.text, segment.sentence ?? fr),
      placeOf,
      isNegative: NEGATION.test(view.text),
      isAttribute: false,
      bearer: null,
    },
  ];
}

/**
 * A sentence without its asides (with English: as it is); null where what is left is no whole statement,
 * or too long, or cannot be understood by itself.
 */
export function shortenSentence(
  { en, trees, open }: StudySegment,
  lexicon: Lexicon,
  mostWords: number,
  /** What is left out; with English nothing, unless its English is without it, too. */
  left: readonly Range[] | null = null,
): ShortenedView | null {
  const { french: whole } = trees;
  if (whole === null) return null;
  const cut = leaveOut(whole, left ?? (en === null ? findAsides(whole) : []));
  const isLong = countWords(cut.view) > EASY_WORDS && en === null;
  const shortened = (isLong ? cutTail(cut) : null) ?? cut;
  const { view } = shortened;
  const count = countWords(view);
  if (count > mostWords || count < FEWEST_WORDS || TORN.test(view.text)) return null;
  if (GOING_ON.test(view.text) || !isWhole(view) || isSplit(view) || !isUnderstood(view, lexicon))
    return null;
  if (isTornList(view) || lostItsNaming(whole.text, view.text)) return null;
  // what the sentence leaves to the text may have gone with its asides
  const isCut = view.text.length < whole.text.length;
  const leans =
    (open != null || isCut) && findOpenReference(view, NOTHING_BEFORE, lexicon) !== null;
  return leans ? null : shortened;
}

/** *découvre le coupable : un minuscule puceron* says behind its colon who that is. */
function lostItsNaming(sentence: string, statement: string): boolean {
  return sentence.includes(':') && !statement.includes(':') && BARE_END.test(statement);
}

/** Whether a statement is a part of a longer sentence, or names whom the sentence does not. */
function isToldAnew(statement: string, sentence: string): boolean {
  if (sentence.length - statement.length >= LEAST_CUT) return true;
  return !sentence.toLowerCase().includes(statement.slice(0, -1).toLowerCase());
}

function countWords({ text }: TreeView): number {
  return text.split(/[ \u00a0]+/u).length;
}

/** The guard that a sentence fails even without its asides; null for none. */
export function refuseShortened(segment: StudySegment, context: ItemContext): string | null {
  const refused = refuseSentence(segment, context);
  if (refused !== 'reject-unresolved-anaphor' || segment.en !== null) return refused;
  if (hasOddSyntax(segment.tokens, context.lexicon)) return 'reject-odd-syntax';
  return shortenSentence(segment, context.lexicon, LONGEST_SHORTENED) === null ? refused : null;
}

/** Nothing hangs on what was left out. */
function isWhole({ words }: TreeView): boolean {
  const finite = words.filter(({ feats }) => feats['VerbForm'] === 'Fin').length;
  const joints = words.filter(
    ({ feats, upos, form }) =>
      feats['PronType'] === 'Rel' ||
      (upos === 'SCONJ' && /^(?:qu[e'’]|lorsqu|puisqu|quand)/iu.test(form)),
  ).length;
  return (
    words.filter(({ head, upos }) => head === -1 && upos !== 'PUNCT').length === 1 &&
    finite > joints
  );
}

/** *Paul, quitte la ville.*: one comma between subject and verb, which only a slip puts there. */
function isSplit({ words }: TreeView): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  const subject = words.findIndex(
    ({ deprel, head }) => head === root && deprel.startsWith('nsubj'),
  );
  const verb = words.findIndex(
    ({ feats, head }, at) => feats['VerbForm'] === 'Fin' && (at === root || head === root),
  );
  if (subject < 0 || verb < subject) return false;
  const between = words.slice(subject, verb).filter(({ form }) => form === ',');
  return between.length === 1 && words[verb - 1]?.form === ',';
}
