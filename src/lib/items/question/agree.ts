import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import { compareAnswers } from './agreement/compare-answers.ts';
import { haveSameLimit } from './agreement/compare-limits.ts';
import { comparePredicates } from './agreement/compare-predicates.ts';
import { haveSameShades } from './agreement/compare-shades.ts';
import { compareStems } from './agreement/compare-stems.ts';
import { haveSameTime, readTenseSphere } from './agreement/read-tense-sphere.ts';
import type { Asked, AskedRole, QuestionWord } from './asked.ts';

/** Both sides of a sentence pair. */
export interface Views {
  readonly french: TreeView;
  readonly english: TreeView;
}

/** Below this the two may well ask for different things. */
const LEAST = 0.5;
/** What is left where only the place of the answer in the clause differs. */
const OTHER_ROLE = 0.9;

/**
 * Question words that ask for the same where the answer is the same: *Dans quel pays …?* – *Where …?*
 * A question of equal word is always the better one.
 */
const SAME_QUESTION: ReadonlySet<`${QuestionWord} ${QuestionWord}`> = new Set([
  'which where',
  'where which',
  'which who',
  'who which',
  'which what',
  'what which',
  'when which',
] as const);
const OTHER_WORD = 0.9;

/**
 * How sure it is, 0 to 1, that a French and an English question ask the same of one sentence: the same
 * word, the same answer, the same or no contradicting verb, the same polarity and time. Null where
 * they do not, or where too little shows that they do.
 */
export function agree(
  french: Asked,
  english: Asked,
  links: readonly WordLink[],
  views: Views,
): { readonly confidence: number } | null {
  if (french.negated !== english.negated || !haveSameLimit(french.stem, english.stem)) return null;
  if (!haveSameShades(french.stem, english.stem)) return null;
  if (asksForCentury(french.stem) !== asksForCentury(english.stem)) return null;
  const word = compareWords(french.word, english.word);
  const predicates = comparePredicates(french.predicate, english.predicate, links, views);
  if (word === null || predicates === null) return null;
  const answers = compareAnswers(french, english, links, views);
  if (answers === null) return null;
  const role = compareRoles(french, english, views);
  if (role === null) return null;
  const time = readTenseSphere(views.french, french.predicate);
  if (!haveSameTime(time, readTenseSphere(views.english, english.predicate))) return null;
  const stems = compareStems(french, english, links, views);
  const confidence = word * answers * predicates * role * stems;
  return confidence < LEAST ? null : { confidence };
}

/** *À quel siècle* is *In which century*, not *When*. */
function asksForCentury(stem: string): boolean {
  return /^(?:\p{L}+ )?(?:quel siècle|(?:which|what) century)(?!\p{L})/iu.test(stem);
}

function compareWords(french: QuestionWord, english: QuestionWord): number | null {
  if (french === english) return 1;
  return SAME_QUESTION.has(`${french} ${english}`) ? OTHER_WORD : null;
}

/**
 * Who acts in one language may be acted on in the other: *fut écrit par qui* – *who wrote*. What is said
 * of a subject may be the subject (*Le chef est Luc* – *Luc is the chef*), and a verb may take with a
 * preposition what the other takes without (*demander à* – *ask*).
 */
function compareRoles(french: Asked, english: Asked, views: Views): number | null {
  if (french.role === english.role) return 1;
  if (french.word === 'how-many' && english.word === 'how-many') return 1;
  const roles = new Set<AskedRole>([french.role, english.role]);
  const is = (a: AskedRole, b: AskedRole): boolean => roles.has(a) && roles.has(b);
  if (is('subject', 'attribute') || is('object', 'oblique')) return OTHER_ROLE;
  const turned =
    isPassive(views.french, french.predicate) !== isPassive(views.english, english.predicate);
  return turned && (is('subject', 'object') || is('subject', 'oblique')) ? OTHER_ROLE : null;
}

function isPassive({ words, dependents }: TreeView, predicate: number): boolean {
  return (dependents[predicate] ?? []).some((at) =>
    /^(?:aux:pass|nsubj:pass|csubj:pass|expl:pass)$/u.test(words[at]?.deprel ?? ''),
  );
}
