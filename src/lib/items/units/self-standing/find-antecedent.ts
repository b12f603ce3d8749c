import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Reading } from './open-reference.ts';

/** What a pronoun asks of the noun it stands for; null asks nothing. */
export interface Agreement {
  readonly gender: string | null;
  readonly number: string | null;
}

const TIME_NOUNS: ReadonlySet<string> = new Set([...clues.timeNouns, 'âge', 'fois', 'heure']);
const INDEPENDENT = /^(?:main|coordinate|juxtaposed|quotation|incise)$/u;

/** Whether a noun before or behind a word can be what it stands for, by agreement and place. */
export function hasAntecedent(
  reading: Reading,
  at: number,
  wanted: Agreement,
  allowed: (candidate: number) => boolean,
): boolean {
  return reading.view.words.some(
    (word, index) =>
      isSpokenOf(reading.view, index) &&
      agrees(reading, word, index, wanted) &&
      index !== at &&
      allowed(index),
  );
}

/** Nouns with a determiner, coordinated or counted ones, and names; no times. */
export function isSpokenOf(view: TreeView, index: number): boolean {
  const word = view.words[index];
  if (word?.upos === 'PROPN') return !word.deprel.startsWith('flat');
  if (word?.upos !== 'NOUN' || TIME_NOUNS.has(word.lemma)) return false;
  return (
    word.deprel === 'conj' ||
    (view.dependents[index] ?? []).some((of) =>
      /^(?:det|nummod)/u.test(view.words[of]?.deprel ?? ''),
    )
  );
}

function agrees({ view }: Reading, word: Word, index: number, wanted: Agreement): boolean {
  const mention = view.mentions.find((other) => other.words.includes(index));
  const entity = mention && 'entity' in mention ? view.entities.get(mention.entity) : undefined;
  const gender = entity?.gender ?? (word.upos === 'PROPN' ? null : word.feats['Gender']) ?? null;
  const isJoined = (view.dependents[index] ?? []).some((of) => view.words[of]?.deprel === 'conj');
  const number = entity?.number ?? (word.upos === 'PROPN' ? null : word.feats['Number']) ?? null;
  // of *Lyon et Genève* neither alone is the owner of *son domaine*
  const isOneOfSeveral = isJoined || word.deprel === 'conj';
  const numberFits =
    wanted.number === null ||
    (wanted.number === 'Plur'
      ? number === null || number === 'Plur' || isJoined
      : !isOneOfSeveral && (number === null || number === wanted.number));
  return (
    numberFits &&
    (wanted.gender === null || gender === null || gender === wanted.gender || isJoined)
  );
}

/** Clauses whose nouns the next clause goes on with; what a relative clause adds is no topic. */
const GOES_ON = /^(?:main|coordinate|juxtaposed|adverbial|complement|quotation|incise)$/u;

/** Whether a word stands before another and in another clause, one with a verb that has a person. */
export function isInEarlierClause(
  { clauses, clauseOf }: Reading,
  candidate: number,
  at: number,
): boolean {
  const clause = clauses[clauseOf[candidate] ?? -1];
  if (clause === undefined || candidate > at || clauseOf[candidate] === clauseOf[at]) return false;
  return clause.finite && GOES_ON.test(clause.kind);
}

/** Whether a word is in a clause that stands by itself. */
export function isIndependent({ clauses, clauseOf }: Reading, at: number): boolean {
  return INDEPENDENT.test(clauses[clauseOf[at] ?? -1]?.kind ?? '');
}
