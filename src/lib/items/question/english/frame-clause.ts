import type { Clause } from '#lib/analysis/clauses/clause.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
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

const STANDING: ReadonlySet<Clause['kind']> = new Set(['main', 'coordinate', 'juxtaposed']);
const OPERATOR = /^(?:aux|cop)(?::|$)/u;

/** Lays out a clause that can stand by itself; else says why it is not asked about. */
export function frameClause(view: TreeView, clause: Clause): Result<ClauseFrame, string> {
  const { predicate } = clause;
  if (!STANDING.has(clause.kind) || !clause.finite) return fail('dependent-clause');
  if (clause.subject === null) return fail('no-subject');
  if (clause.leansOn.some(({ role }) => role !== 'marker' && role !== 'shared-subject'))
    return fail('leans-on-another');
  const dependents = view.dependents[predicate] ?? [];
  const operators = dependents.filter((at) => OPERATOR.test(view.words[at]?.deprel ?? ''));
  const there = dependents.find((at) => view.words[at]?.deprel === 'expl');
  const existential = there !== undefined && view.words[there]?.form.toLowerCase() === 'there';
  if (there !== undefined && !existential) return fail('impersonal');
  const subject = existential
    ? dependents.find((at) => /^nsubj(?::|$)/u.test(view.words[at]?.deprel ?? ''))
    : clause.subject.word;
  if (subject === undefined) return fail('no-subject');
  if (!/^nsubj(?::pass)?$/u.test(view.words[subject]?.deprel ?? '')) return fail('odd-subject');
  const isBe = view.words[predicate]?.lemma === 'be';
  const operator = operators[0] ?? (isBe ? predicate : null);
  const finite = operator ?? predicate;
  if (view.words[finite]?.feats['VerbForm'] !== 'Fin') return fail('no-finite-verb');
  if (/^(?:Imp|Sub)$/u.test(view.words[finite]?.feats['Mood'] ?? '')) return fail('no-statement');
  const subjectWords = existential ? [there ?? subject] : trimmedPhrase(view, subject);
  const shared = clause.subject.shared && !existential;
  const last = subjectWords.at(-1) ?? subject;
  if (last > finite) return fail('inverted-subject');
  const dropped = new Set(listDropped(view, predicate));
  const own = phraseWithoutClauses(view, predicate, dropped);
  const taken = new Set(existential ? subjectWords : phraseOf(view, subject));
  const first = subjectWords[0] ?? subject;
  const lead = shared
    ? []
    : dependents
        .filter((at) => at < first && !taken.has(at) && !dropped.has(at))
        .filter((at) => view.words[at]?.upos !== 'PUNCT')
        .map((at) => trimmedPhrase(view, at))
        .filter((words) => (words.at(-1) ?? first) < first);
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
      own.filter((at) => !taken.has(at) && (shared ? at > last : at > last)),
    ),
    negated: dependents.some((at) => view.words[at]?.feats['Polarity'] === 'Neg'),
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
