import type { Gender, GrammaticalNumber, Person } from '#lib/analysis/features.ts';
import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { MakerContext } from '../context.ts';
import words from '../data/grammar-words.json' with { type: 'json' };

/** What the sentence itself shows of who acts. */
export interface ShownSubject {
  readonly person: Person;
  readonly number: GrammaticalNumber;
  /** Null where it is not shown. */
  readonly gender: Gender | null;
}

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
const COLLECTIVE = new Set(words.collectives);

/**
 * The subject of a predicate, its own or that of the verb it is coordinated with; a string, the name
 * of the guard, where the sentence does not settle which form the verb takes.
 */
export function readSubject(
  view: TreeView,
  predicate: number,
  lookups: Lookups,
): ShownSubject | string {
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

function readNominal(view: TreeView, head: number, lookups: Lookups): ShownSubject | string {
  const own = nominalOf(view, head, lookups);
  if (typeof own === 'string') return own;
  const conjuncts = (view.dependents[head] ?? []).filter(
    (one) => view.words[one]?.deprel === 'conj',
  );
  if (conjuncts.length === 0) return own;
  const coordinators = conjuncts.flatMap((one) =>
    (view.dependents[one] ?? []).filter((cc) => view.words[cc]?.deprel === 'cc'),
  );
  const joinedByEt = coordinators.some((cc) => view.words[cc]?.form.toLowerCase() === 'et');
  if (!joinedByEt || coordinators.length > 1) return 'reject-two-agreements';
  const all = [own, ...conjuncts.map((one) => nominalOf(view, one, lookups))];
  const genders = all.map((one) => (typeof one === 'string' ? null : one.gender));
  const gender = genders.includes('Masc') ? 'Masc' : genders.includes(null) ? null : 'Fem';
  return { person: 3, number: 'Plur', gender };
}

/** One noun or name: its spelling or its determiner must show the number. */
function nominalOf(view: TreeView, at: number, lookups: Lookups): ShownSubject | string {
  const word = view.words[at];
  if (word === undefined) return 'reject-hidden-subject';
  const below = view.dependents[at] ?? [];
  const determiner = below.find((one) => view.words[one]?.deprel === 'det');
  const determined = numberOf(view.words[determiner ?? -1]?.feats['Number']);
  if (word.upos === 'PROPN') {
    const entity = view.mentions.find(
      (mention) => mention.value === null && mention.words.includes(at),
    );
    const chain = entity?.value === null ? view.entities.get(entity.entity) : undefined;
    if (chain?.type !== 'person' && determined === null) {
      // *Chypre*, *Renault*, *Les Temps modernes*: singular unless a determiner says otherwise.
      return word.form.endsWith('s') ? 'reject-number-not-shown' : third('Sing', null);
    }
    return third(determined ?? 'Sing', chain?.gender ?? null);
  }
  if (COLLECTIVE.has(word.lemma) || below.some((one) => isPartOf(view, one))) {
    return 'reject-two-agreements';
  }
  const read = readNoun(word.form.toLowerCase(), lookups.readingsOf, lookups.lexicon);
  const number = read.number ?? determined;
  if (number === null || (determined !== null && determined !== number)) {
    return 'reject-number-not-shown';
  }
  return third(number, read.gender);
}

/** *ainsi que*, *comme*, *avec*, *%* beside the subject leave the number open. */
function isPartOf({ words: all }: TreeView, at: number): boolean {
  return /^(?:%|pour\s?cent|ainsi|comme|avec)$/iu.test(all[at]?.form ?? '');
}

function hasConjunct(view: TreeView, at: number): boolean {
  return (view.dependents[at] ?? []).some((one) => view.words[one]?.deprel === 'conj');
}

function third(number: GrammaticalNumber, gender: Gender | null): ShownSubject {
  return { person: 3, number, gender };
}

function numberOf(value: string | undefined): GrammaticalNumber | null {
  return value === 'Sing' || value === 'Plur' ? value : null;
}
