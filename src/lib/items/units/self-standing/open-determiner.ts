import type { Word } from '#lib/analysis/tree/document.ts';
import { phraseOf } from '../find-main-subject.ts';
import { hasAntecedent, isInEarlierClause } from './find-antecedent.ts';
import { mayOwn } from './may-own.ts';
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';

const POSSESSIVE: Readonly<Record<string, string>> = {
  son: 'Sing',
  sa: 'Sing',
  ses: 'Sing',
  leur: 'Plur',
  leurs: 'Plur',
};

/** *son*, *leur* of whom the statement does not speak. */
export const openPossessive: ReferenceRule = (reading, at) => {
  const word = reading.view.words[at];
  if (word?.upos !== 'DET') return null;
  const number = POSSESSIVE[word.form.toLowerCase()];
  if (number === undefined) return null;
  const owned = new Set(ownedBy(reading, word.head));
  const found = hasAntecedent(
    reading,
    at,
    { gender: null, number },
    (other) =>
      !owned.has(other) &&
      mayOwn(reading, word.head, other) &&
      (other < at ? !isInFrame(reading, other) : at > 0 && isSubjectOfFrame(reading, other, at)),
  );
  return found || isOfQuantified(reading, at) ? null : 'possessive';
};

/** What belongs to the owned noun itself: an attribute's subject does not. */
function ownedBy(reading: Reading, noun: number): number[] {
  const parts = childrenOf(reading, noun, /^(?!nsubj|obl|advcl|punct)/u);
  return [noun, ...above(reading, noun), ...parts.flatMap((part) => phraseOf(reading.view, part))];
}

/** *la nouvelle de sa mort*: the news has not died. */
function above({ view }: Reading, noun: number): number[] {
  const found: number[] = [];
  let at = noun;
  while (view.words[at]?.deprel.startsWith('nmod') === true && found.length < view.words.length) {
    at = view.words[at]?.head ?? -1;
    found.push(at);
  }
  return found;
}

/** *De son vivant, Hugo …*: what opens a clause speaks of the subject that follows. */
function isSubjectOfFrame(
  { view, clauses, clauseOf }: Reading,
  other: number,
  at: number,
): boolean {
  if (view.words[other]?.deprel.startsWith('nsubj') !== true) return false;
  // *Sous son règne, le royaume …*: of whom was told before
  if (/^sous$/iu.test(view.words[at - 1]?.form ?? '')) return false;
  if (clauseOf[other] === clauseOf[at]) return true;
  const own = clauses[clauseOf[at] ?? -1];
  return own !== undefined && !own.finite && clauses[clauseOf[other] ?? -1]?.kind === 'main';
}

/** Part of what stands before the subject of the main clause: *À l'âge de 13 ans, …*. */
function isInFrame({ view, clauses, clauseOf }: Reading, at: number): boolean {
  const clause = clauses[clauseOf[at] ?? -1];
  if (clause?.kind !== 'main') return false;
  const subject = clause.subject?.word ?? clause.predicate;
  return at < (phraseOf(view, subject)[0] ?? subject);
}

/** *Chacun prend sa place*, *On fait son pain*. */
function isOfQuantified({ view }: Reading, at: number): boolean {
  return view.words
    .slice(0, at)
    .some(({ form }) =>
      /^(?:chacune?|chaque|ceux|celles|on|l['’]on|quiconque|personne|tout|nul)$/iu.test(form),
    );
}

const CLEFT = /^(?:qui|que|qu['’]|dont|où)$/iu;

/** *ce*, *cette*, *celui*, *cela* that point out of the statement. */
export const openDemonstrative: ReferenceRule = (reading, at) => {
  const { view, clauses } = reading;
  const word = view.words[at];
  if (word === undefined) return null;
  const form = word.form.toLowerCase().replace(/’/gu, "'");
  if (word.upos === 'DET' && /^(?:ce|cet|cette|ces)$/u.test(form)) {
    return isRepeatedNoun(reading, word) ? null : 'demonstrative';
  }
  if (word.upos !== 'PRON') return null;
  if (
    /^(?:ceci|cela|ça|celui-(?:ci|là)|celle-(?:ci|là)|ceux-(?:ci|là)|celles-(?:ci|là))$/u.test(form)
  )
    return 'demonstrative';
  if (/^(?:celui|celle|ceux|celles)$/u.test(form)) {
    const next = view.words[at + 1];
    if (/^-?(?:ci|là)$/iu.test(next?.form ?? '')) return 'demonstrative';
    if (/^(?:ceux|celles)$/u.test(form) && /^(?:qui|que|qu['’]|dont)$/iu.test(next?.form ?? ''))
      return null;
    const wanted = {
      gender: /^(?:celui|ceux)$/u.test(form) ? 'Masc' : 'Fem',
      number: /^(?:celui|celle)$/u.test(form) ? 'Sing' : 'Plur',
    };
    const anyNumber = { ...wanted, number: null };
    return hasAntecedent(reading, at, anyNumber, (other) => other < at) ? null : 'demonstrative';
  }
  if (!/^(?:ce|c')$/u.test(form)) return null;
  if (CLEFT.test(view.words[at + 1]?.form ?? '') || word.deprel === 'fixed') return null;
  if (/^(?:à|par|sur)$/u.test(view.words[at + 1]?.form ?? '')) return null;
  if (clauses.some(({ kind }) => kind === 'cleft')) return null;
  if (/^est-à-dire/iu.test(view.text.slice(word.end))) return null;
  // *Le plus difficile, c'est le départ*, *Partir, c'est mourir un peu*
  const isTaken = childrenOf(reading, word.head, /^(?:dislocated|csubj|advcl)/u).some(
    (of) => of < at,
  );
  return isTaken || hasEarlierStatement(reading, at) ? null : 'demonstrative';
};

function isRepeatedNoun({ view }: Reading, { head }: Word): boolean {
  const noun = view.words[head];
  return (
    noun !== undefined &&
    view.words.slice(0, head).some(({ upos, lemma }) => upos === 'NOUN' && lemma === noun.lemma)
  );
}

function hasEarlierStatement(reading: Reading, at: number): boolean {
  const { clauses, clauseOf } = reading;
  return clauses.some(
    ({ finite, predicate }) =>
      finite &&
      predicate < at &&
      clauseOf[predicate] !== clauseOf[at] &&
      isInEarlierClause(reading, predicate, at),
  );
}
