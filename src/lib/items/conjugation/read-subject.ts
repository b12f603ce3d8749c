import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import { findNearSubject } from './find-near-subject.ts';
import { readDetermined } from './read-determined.ts';
import { readNominal, third } from './read-nominal.ts';
import type { ShownSubject } from './shown-subject.ts';

export type { ShownSubject } from './shown-subject.ts';

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/** How far a shared subject is looked for among conjuncts. */
const LONGEST_CHAIN = 4;
const PRONOUNS: ReadonlyMap<string, ShownSubject> = new Map(
  Object.entries(words.subjects).map(([form, [person = '3', number, gender]]) => [
    form,
    {
      person: person === '1' ? 1 : person === '2' ? 2 : 3,
      number: number === 'Plur' ? 'Plur' : 'Sing',
      gender: gender === 'Masc' || gender === 'Fem' ? gender : null,
    },
  ]),
);

/**
 * The subject of a predicate, its own or that of the verb it is coordinated with; a string, the name
 * of the guard, where the sentence does not settle which form the verb takes.
 */
export function readSubject(
  view: TreeView,
  predicate: number,
  lookups: Lookups,
): ShownSubject | string {
  const near = findNearSubject(view, predicate);
  const own = findOwnSubject(view.words, view.dependents[predicate] ?? []);
  if (own === undefined && near !== undefined) return readHead(view, near, predicate, lookups);
  let at = predicate;
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const subject = findOwnSubject(view.words, view.dependents[at] ?? []);
    if (subject !== undefined) return readHead(view, subject, at, lookups);
    const { deprel, head = -1 } = view.words[at] ?? {};
    if (deprel !== 'conj' || head < 0) break;
    at = head;
  }
  return 'reject-hidden-subject';
}

function readHead(
  view: TreeView,
  subject: number,
  predicate: number,
  lookups: Lookups,
): ShownSubject | string {
  const word = view.words[subject];
  if (word === undefined) return 'reject-hidden-subject';
  const form = word.form
    .toLowerCase()
    .replace(/^-(?:t-)?/u, '')
    .replace('’', "'");
  if (form === 'qui') return readAntecedent(view, predicate, lookups);
  const pronoun = word.upos === 'NOUN' || word.upos === 'PROPN' ? undefined : PRONOUNS.get(form);
  if (pronoun !== undefined) {
    const joined = hasConjunct(view, subject);
    return joined ? 'reject-two-agreements' : pronoun;
  }
  if (word.upos === 'PRON' || word.upos === 'ADJ') {
    return hasConjunct(view, subject)
      ? 'reject-two-agreements'
      : (readDetermined(view, subject, lookups) ?? 'reject-hidden-subject');
  }
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return 'reject-hidden-subject';
  return readNominal(view, subject, lookups);
}

/** In *l'un des hommes qui*, *un groupe d'enfants qui* the verb may go with either noun. */
function readAntecedent(
  view: TreeView,
  predicate: number,
  lookups: Lookups,
): ShownSubject | string {
  let at = predicate;
  while (view.words[at]?.deprel === 'conj') at = view.words[at]?.head ?? -1;
  const clause = view.words[at];
  const antecedent = view.words[clause?.head ?? -1];
  if (clause === undefined || antecedent === undefined) return 'reject-hidden-subject';
  if (!clause.deprel.startsWith('acl')) return 'reject-hidden-subject';
  const pronoun = PRONOUNS.get(antecedent.form.toLowerCase());
  // *ce qui provoque une crise*
  if (/^ce$/iu.test(antecedent.form)) return third('Sing', 'Masc');
  if (antecedent.upos === 'PRON') return pronoun ?? 'reject-hidden-subject';
  if (antecedent.upos !== 'NOUN' && antecedent.upos !== 'PROPN') return 'reject-hidden-subject';
  const shown = readNominal(view, clause.head, lookups);
  if (typeof shown === 'string') return shown;
  const around = [
    ...(antecedent.deprel === 'nmod' || antecedent.deprel === 'conj' ? [antecedent.head] : []),
    ...(view.dependents[clause.head] ?? []).filter((one) => {
      const { deprel = '', start = 0 } = view.words[one] ?? {};
      return deprel.startsWith('nmod') && start > antecedent.start;
    }),
  ];
  const others = around.map((one) => view.words[one]?.feats['Number']);
  return others.some((number) => number !== shown.number) ? 'reject-two-agreements' : shown;
}

function hasConjunct(view: TreeView, at: number): boolean {
  return (view.dependents[at] ?? []).some((one) => view.words[one]?.deprel === 'conj');
}
