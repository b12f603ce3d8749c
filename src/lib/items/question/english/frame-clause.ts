import type { Clause, Support } from '#lib/analysis/clauses/clause.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { isOddConjunct, isWholeSubject } from './doubt-subject.ts';
import { listDropped } from './list-dropped.ts';
import { trimmedPhrase, phraseOf, withoutEdgeMarks } from './trim-phrase.ts';

/** A finite clause laid out for asking. All lists are word indices, ascending. */
export interface ClauseFrame {
  readonly view: TreeView;
  readonly predicate: number;
  readonly subject: number;
  /** The subject's words; *there* where the clause says what there is. */
  readonly subjectWords: readonly number[];
  readonly existential: boolean;
  /** The auxiliary or copula that goes before the subject in a question; null where *do* must help. */
  readonly operator: number | null;
  /** The verb with a person: the operator, or the predicate itself. */
  readonly finite: number;
  /** Phrases that open the clause before its subject; they go last in a question. */
  readonly lead: readonly (readonly number[])[];
  /** What stands behind the subject, verbs included. */
  readonly body: readonly number[];
  readonly negated: boolean;
}

/**
 * How much of a clause a question keeps: also what comes in behind commas, what it cannot do without,
 * nothing behind the first comma after the verb, or nothing before the subject.
 */
export const EXTENTS = ['essential', 'full', 'cut', 'bare'] as const;
export type Extent = (typeof EXTENTS)[number];

const STANDING: ReadonlySet<Clause['kind']> = new Set(['main', 'coordinate', 'juxtaposed']);
const RELATIVE = /^(?:who|whom|whose|which|that|what)$/iu;
/** Adverbs that the analyser takes for a part of the subject behind them. */
const OPENING_ADVERB = /^(?:there|here|then|thus|once|now|soon|later|today|yet|so|hence)$/iu;
const NEGATIVE = /^(?:not|n['’]t|never|no|none|nobody|nothing|neither|nor|hardly|scarcely)$/iu;
/** What may stand between a subject and its verb. */
const BEFORE_VERB = /^(?:advmod|obl|advcl|aux|cop)(?::|$)/u;
const OPERATOR = /^(?:aux|cop)(?::|$)/u;

/** Lays out a clause that can stand by itself; else says why it is not asked about. */
export function frameClause(
  view: TreeView,
  clause: Clause,
  extent: Extent,
): Result<ClauseFrame, string> {
  const { predicate } = clause;
  if (!STANDING.has(clause.kind) || !clause.finite) return fail('dependent-clause');
  if (clause.subject === null) return fail('no-subject');
  if (clause.leansOn.some((support) => !isLightSupport(view, support, predicate)))
    return fail('leans-on-another');
  const dependents = view.dependents[predicate] ?? [];
  const operators = dependents.filter((at) => OPERATOR.test(view.words[at]?.deprel ?? ''));
  const there = dependents.find((at) => view.words[at]?.deprel === 'expl');
  const existential = there !== undefined && /^there$/iu.test(view.words[there]?.form ?? '');
  if (there !== undefined && !existential) return fail('impersonal');
  const subject = existential
    ? dependents.find((at) => /^nsubj(?::|$)/u.test(view.words[at]?.deprel ?? ''))
    : clause.subject.word;
  if (subject === undefined) return fail('no-subject');
  if (!/^nsubj(?::pass)?$/u.test(view.words[subject]?.deprel ?? '')) return fail('odd-subject');
  if (RELATIVE.test(view.words[subject]?.form ?? '')) return fail('relative-subject');
  const isBe = view.words[predicate]?.lemma === 'be';
  const operator = operators[0] ?? (isBe ? predicate : null);
  const finite = operator ?? predicate;
  if (view.words[finite]?.feats['VerbForm'] !== 'Fin') return fail('no-finite-verb');
  if (/^(?:Imp|Sub)$/u.test(view.words[finite].feats['Mood'] ?? '')) return fail('no-statement');
  const shared = clause.subject.shared && !existential;
  const heads = existential || shared ? [subject] : subjectsOf(view, predicate);
  const subjectWords = existential
    ? [there]
    : heads.flatMap((at) => trimmedPhrase(view, at)).sort((a, b) => a - b);
  const first = subjectWords[0] ?? subject;
  const last = subjectWords.at(-1) ?? subject;
  if (last > finite) return fail('inverted-subject');
  if (heads.length > 1 && last - first + 1 !== subjectWords.length) return fail('two-subjects');
  if (OPENING_ADVERB.test(view.words[first]?.form ?? '') && !existential)
    return fail('odd-subject');
  if (dependents.some((at) => isOddConjunct(view, at, predicate))) return fail('odd-conjunct');
  const dropped = new Set(listDropped(view, predicate, extent === 'full'));
  const whole = phraseWithoutClauses(view, predicate, dropped);
  if (isTornOff(view, whole, predicate)) return fail('torn-clause');
  const comma = extent === 'cut' ? commaBehind(view, predicate, whole) : whole.length;
  if (comma === null) return fail('nothing-to-cut');
  const own = whole.slice(0, comma);
  const taken = new Set(existential ? subjectWords : heads.flatMap((at) => phraseOf(view, at)));
  const lead =
    shared || extent === 'bare'
      ? []
      : dependents
          .filter((at) => at < first && !taken.has(at) && !dropped.has(at))
          .filter((at) => view.words[at]?.upos !== 'PUNCT')
          .map((at) => trimmedPhrase(view, at))
          .filter((words) => (words.at(-1) ?? first) < first);
  if (lead.some((words) => words.length === 1 && isSubordinator(view, words[0])))
    return fail('odd-opening');
  const light = dependents.filter((at) => BEFORE_VERB.test(view.words[at]?.deprel ?? ''));
  const known = new Set([...taken, ...dropped, ...lead.flat()]);
  for (const at of light) for (const below of phraseOf(view, at)) known.add(below);
  for (const at of dropped) for (const below of phraseOf(view, at)) known.add(below);
  if (!isWholeSubject(view, first, shared ? last : finite, known)) return fail('torn-subject');
  return ok({
    view,
    predicate,
    subject,
    subjectWords,
    existential,
    operator,
    finite,
    lead,
    body: withoutEdgeMarks(
      view,
      own.filter((at) => !taken.has(at) && at > last),
    ),
    negated: [...dependents, ...phraseOf(view, subject)].some((at) =>
      NEGATIVE.test(view.words[at]?.form ?? ''),
    ),
  });
}

/** The predicate's phrase without what is dropped and without its marks that join clauses. */
function phraseWithoutClauses(
  view: TreeView,
  predicate: number,
  dropped: ReadonlySet<number>,
): number[] {
  const words = [predicate];
  for (const at of view.dependents[predicate] ?? []) {
    if (dropped.has(at)) continue;
    words.push(...trimmedPhrase(view, at));
  }
  return words.sort((a, b) => a - b);
}

function subjectsOf(view: TreeView, predicate: number): number[] {
  return (view.dependents[predicate] ?? []).filter(
    (at) => at < predicate && /^nsubj(?::pass)?$/u.test(view.words[at]?.deprel ?? ''),
  );
}

function isSubordinator(view: TreeView, at: number | undefined): boolean {
  return /^(?:when|where|while|why|how|as|if)$/iu.test(view.words[at ?? -1]?.form ?? '');
}

/** *found out that …* says by itself what was found out; *it is he who* does not. */
function isLightSupport(view: TreeView, { role, word }: Support, predicate: number): boolean {
  if (role === 'marker' || role === 'shared-subject') return true;
  const { head, deprel = '' } = view.words[word] ?? {};
  return role === 'completion' && head === predicate && deprel === 'ccomp' && word > predicate;
}

/** How many of the words stand before the first comma behind the verb; null where there is none. */
function commaBehind(view: TreeView, predicate: number, words: readonly number[]): number | null {
  const at = words.findIndex(
    (word) =>
      word > predicate && /^[,;:]$/u.test(view.words[word - 1]?.form ?? '') && word - 1 > predicate,
  );
  return at < 0 ? null : at;
}

/** *said that the sum he asked for | was too high*: what is kept may not end right before a verb. */
function isTornOff(view: TreeView, words: readonly number[], predicate: number): boolean {
  const last = words.at(-1) ?? predicate;
  const next = view.words[last + 1];
  return (
    last > predicate &&
    next !== undefined &&
    /^(?:VERB|AUX)$/u.test(next.upos) &&
    next.feats['VerbForm'] === 'Fin'
  );
}
