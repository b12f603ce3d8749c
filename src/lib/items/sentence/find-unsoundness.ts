import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { hasAdjectiveOfNone } from './has-adjective-of-none.ts';
import { hasDoubledWord } from './has-doubled-word.ts';
import { hasFaultyAgreement, type GrammarLookups } from './has-faulty-agreement.ts';
import { hasFaultyCoordination } from './has-faulty-coordination.ts';
import { hasFaultyNumber } from './has-faulty-number.ts';
import { hasFaultyParticiple } from './has-faulty-participle.ts';
import { hasFaultyPredicate } from './has-faulty-predicate.ts';
import { hasFaultyRelative } from './has-faulty-relative.ts';
import { hasFrequentMistake } from './has-frequent-mistake.ts';
import { hasLostSign } from './has-lost-sign.ts';
import { hasMisspelling } from './has-misspelling.ts';
import { hasOddPhrase } from './has-odd-phrase.ts';
import { hasOpenAside } from './has-open-aside.ts';
import { hasSpareVerb } from './has-spare-verb.ts';
import { hasSplitSubject } from './has-split-subject.ts';

/** What keeps a sentence from being shown as one: told as the `guard` of a rejection. */
export type Unsoundness =
  | 'reject-fragment'
  | 'reject-loose-marks'
  | 'reject-spoken-turn'
  | 'reject-long-sentence'
  | 'reject-foreign-characters'
  | SlipOfSource;

/** A slip of the author or of who copied the text. */
export type SlipOfSource =
  | 'reject-faulty-agreement'
  | 'reject-faulty-coordination'
  | 'reject-spare-verb'
  | 'reject-split-subject'
  | 'reject-open-aside'
  | 'reject-doubled-word'
  | 'reject-lost-sign'
  | 'reject-odd-phrase'
  | 'reject-frequent-mistake'
  | 'reject-misspelling';

const OPENS = /^[«“"(]?\s?\p{Lu}/u;
const CLOSES = /[.!?…](?:\s?[»”"])?$/u;
/** A dash or an answer that opens a turn of a dialogue, a row of a list, or a letter that numbers it. */
const TURN =
  /^(?:[-–—•*]|\p{L}\)|\d+[.)]|(?:Oui|Non|Si|Certes|Bref|Eh bien|Hélas|Résultat|Bilan|Conclusion)\s?[:,!])/u;
/** Marks that an editor would mend: *fin.Le début*, *fin,.* */
const JAMMED =
  /\p{Ll}[.!?]\p{Lu}|[,;:]\s?[.!?,;:]|\s[,.](?!\d)|\p{L}[,;]\p{L}|\(\s?\)|\s-\s|\s{2,}\S|\p{L}{3}:(?=\s)/u;
/** Of other alphabets, addresses, code, and references to notes. */
const FOREIGN =
  /[^\p{Script=Latin}\p{Script=Common}\p{M}]|[º]|\p{L}{3,}\/\p{L}{3,}|\([a-z]{2}\)|https?:|www\.|@|[<>{}|\\^~=#_]|\[[^\]]*\]|…\s*\)/u;

/**
 * Why a sentence is none that a learner could be shown by itself: it does not open with a capital
 * or close with a mark, has no finite verb of its own, marks that do not pair, a slip of grammar, or more characters
 * than `longest`. Null for a sound one.
 */
export function findUnsoundness(
  view: TreeView,
  longest: number,
  lookups: GrammarLookups,
): Unsoundness | null {
  const { text } = view;
  if (text.length > longest) return 'reject-long-sentence';
  if (TURN.test(text)) return 'reject-spoken-turn';
  if (!OPENS.test(text) || !CLOSES.test(text)) return 'reject-fragment';
  if (FOREIGN.test(text)) return 'reject-foreign-characters';
  if (!arePaired(text) || JAMMED.test(text)) return 'reject-loose-marks';
  if (!hasStatement(view)) return 'reject-fragment';
  return findSlip(view, lookups);
}

/** Of one tree, all makers ask. */
const SLIPS = new WeakMap<TreeView, { readonly slip: SlipOfSource | null }>();

/** What an editor would mend in a sentence before anything is made of it; null for nothing. */
export function findSlip(view: TreeView, lookups: GrammarLookups): SlipOfSource | null {
  const known = SLIPS.get(view);
  if (known !== undefined) return known.slip;
  const slip = lookForSlip(view, lookups);
  SLIPS.set(view, { slip });
  return slip;
}

/** In the order in which they are told. */
const SLIP_TESTS: readonly (readonly [
  SlipOfSource,
  (view: TreeView, lookups: GrammarLookups) => boolean,
])[] = [
  ['reject-faulty-agreement', hasFaultyAgreement],
  ['reject-faulty-agreement', hasFaultyNumber],
  ['reject-faulty-agreement', hasFaultyParticiple],
  ['reject-faulty-agreement', hasAdjectiveOfNone],
  ['reject-faulty-agreement', hasFaultyPredicate],
  ['reject-faulty-agreement', hasFaultyRelative],
  ['reject-faulty-coordination', hasFaultyCoordination],
  ['reject-spare-verb', hasSpareVerb],
  ['reject-split-subject', hasSplitSubject],
  ['reject-open-aside', hasOpenAside],
  ['reject-doubled-word', ({ text }) => hasDoubledWord(text)],
  ['reject-lost-sign', hasLostSign],
  ['reject-odd-phrase', hasOddPhrase],
  ['reject-frequent-mistake', hasFrequentMistake],
  ['reject-misspelling', hasMisspelling],
];

function lookForSlip(view: TreeView, lookups: GrammarLookups): SlipOfSource | null {
  return SLIP_TESTS.find(([, fails]) => fails(view, lookups))?.[0] ?? null;
}

const OPENS_CLAUSE = /^(?:qui|dont|où|(?:l|des|aux)?quel(?:le)?s?)$/iu;
const JOINS_CLAUSE = /^(?:que|qu['’]|quand|lorsqu(?:e|['’])|si|comme)$/iu;

/**
 * Whether there are more verbs with a person than relative pronouns to hold them, or one of them stands
 * before all words that open a clause below it.
 */
function hasStatement({ words }: TreeView): boolean {
  const isFinite = ({ feats }: Word): boolean => feats['VerbForm'] === 'Fin';
  const first = words.findIndex(
    ({ form, upos }) =>
      OPENS_CLAUSE.test(form) || JOINS_CLAUSE.test(form) || (upos === 'SCONJ' && form !== 'à'),
  );
  if (first > 0 && words.slice(0, first).some(isFinite)) return true;
  return words.filter(isFinite).length > words.filter(({ form }) => OPENS_CLAUSE.test(form)).length;
}

function arePaired(text: string): boolean {
  const count = (mark: RegExp): number => (text.match(mark) ?? []).length;
  return (
    count(/\(/gu) === count(/\)/gu) &&
    count(/«/gu) === count(/»/gu) &&
    count(/“/gu) === count(/”/gu) &&
    count(/"/gu) % 2 === 0
  );
}
