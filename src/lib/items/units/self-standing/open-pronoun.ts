import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import { isImpersonal } from '#lib/analysis/entities/chains/is-impersonal.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import {
  hasAntecedent,
  isInEarlierClause,
  isIndependent,
  type Agreement,
} from './find-antecedent.ts';
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';

const SUBJECT: Readonly<Record<string, Agreement>> = {
  il: { gender: 'Masc', number: 'Sing' },
  elle: { gender: 'Fem', number: 'Sing' },
  ils: { gender: null, number: 'Plur' },
  elles: { gender: 'Fem', number: 'Plur' },
};
const OBJECT: Readonly<Record<string, Agreement>> = {
  le: { gender: 'Masc', number: 'Sing' },
  la: { gender: 'Fem', number: 'Sing' },
  "l'": { gender: null, number: 'Sing' },
  les: { gender: null, number: 'Plur' },
  lui: { gender: null, number: 'Sing' },
  leur: { gender: null, number: 'Plur' },
  eux: { gender: null, number: 'Plur' },
  elle: { gender: 'Fem', number: 'Sing' },
  elles: { gender: 'Fem', number: 'Plur' },
  en: { gender: null, number: null },
  y: { gender: null, number: null },
};

/** *il passe deux jours*, *il reste un an*: nobody, or somebody. */
const WITH_SUBJECT_BEHIND: ReadonlySet<string> = new Set(clues.impersonalWithSubjectBehind);

/** *il*, *le*, *lui*, *y*, *en* that stand for nothing in the statement. */
export const openPronoun: ReferenceRule = (reading, at) => {
  const { view } = reading;
  const word = view.words[at];
  if (word === undefined || (word.upos !== 'PRON' && !isBeforeVerb(view, at))) return null;
  const form = word.form
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/^-(?:t-)?/u, '');
  if (/^(?:nsubj|expl:subj)/u.test(word.deprel) || /^(?:ils?|elles?)$/u.test(form)) {
    const wanted = Object.hasOwn(SUBJECT, form) ? SUBJECT[form] : undefined;
    if (wanted !== undefined) return isOpenSubject(reading, at, form, wanted) ? 'pronoun' : null;
  }
  const wanted = Object.hasOwn(OBJECT, form) ? OBJECT[form] : undefined;
  if (wanted === undefined || isFixed(view, at, form)) return null;
  // *les Alpes, le Jura*: what stands before a name is its article
  if (/^(?:le|la|les|l')$/u.test(form) && /^\p{Lu}/u.test(view.words[at + 1]?.form ?? ''))
    return null;
  if (isChained(view, at)) return null;
  const governor = word.head;
  const subject = childrenOf(reading, governor, /^nsubj/u)[0];
  const found = hasAntecedent(
    reading,
    at,
    wanted,
    (other) =>
      other < at &&
      other !== subject &&
      other !== antecedentOf(reading, at) &&
      other !== subjectOfGerund(reading, governor) &&
      other !== subjectOfModal(reading, governor) &&
      !(/^(?:y|en)$/u.test(form) && isSubject(view, other)) &&
      (isInEarlierClause(reading, other, at) || isOfOuterVerb(reading, other, at)) &&
      !isFronted(reading, other, at),
  );
  return found ? null : 'pronoun';
};

/** *Les distillateurs en tirent un alcool*, *Sa mort le prend de court*: before a verb with a person stands no preposition or article. */
function isBeforeVerb({ words, dependents }: TreeView, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.feats['VerbForm'] !== 'Fin') return false;
  if (/^en$/iu.test(word.form)) return true;
  return (
    /^(?:le|la|l['’]|les)$/iu.test(word.form) &&
    (dependents[at + 1] ?? []).some((of) => of < at && words[of]?.deprel.startsWith('nsubj'))
  );
}

/** *Paul Varn peut l'aider*: nobody but him is to help, so that it is another whom he helps. */
function subjectOfModal(reading: Reading, verb: number): number | null {
  const word = reading.view.words[verb];
  if (word?.feats['VerbForm'] !== 'Inf' || !word.deprel.startsWith('xcomp')) return null;
  if (childrenOf(reading, word.head, /^(?:i?obj|obl:arg)/u).length > 0) return null;
  return childrenOf(reading, word.head, /^nsubj/u)[0] ?? null;
}

/** *Paul Varn partit en lui léguant*: not to Paul Varn. */
function subjectOfGerund(reading: Reading, verb: number): number | null {
  const word = reading.view.words[verb];
  if (word?.feats['VerbForm'] !== 'Part' || !word.deprel.startsWith('advcl')) return null;
  return childrenOf(reading, word.head, /^nsubj/u)[0] ?? null;
}

/** *Paul Varn, qui lui parla*: not to Paul Varn. */
function antecedentOf({ view, clauses, clauseOf }: Reading, at: number): number | null {
  const clause = clauses[clauseOf[at] ?? -1];
  const subject = view.words[clause?.subject?.word ?? -1]?.form ?? '';
  if (clause?.kind !== 'relative' || !/^qui$/iu.test(subject)) return null;
  return view.words[clause.predicate]?.head ?? null;
}

/** *Une fièvre empêcha Paul d'y aller*: not to the fever. */
function isSubject({ words }: TreeView, at: number): boolean {
  return words[at]?.deprel.startsWith('nsubj') === true;
}

function isOpenSubject(reading: Reading, at: number, form: string, wanted: Agreement): boolean {
  const { view } = reading;
  const word = view.words[at];
  if (word === undefined) return false;
  // *Il s'agit de*, *Il en va de même*: what is spoken of stands before
  if (form === 'il' && pointsBack(reading, word.head)) return isIndependent(reading, at);
  // the tree alone is not to be relied on: *Il avait trois sœurs* is often read like *Il y avait*
  const isNobody = form === 'il' ? isImpersonal(view, word.head) : word.deprel.startsWith('expl');
  const isSaid = word.deprel.startsWith('expl') && !isNamedTwice(reading, at);
  if (isNobody && (isSaid || !mayBePersonal(reading, word.head))) return false;
  // *Paul vient-il*
  const isInverted = at > word.head && childrenOf(reading, word.head, /^nsubj/u).length > 1;
  if (isInverted) return false;
  if (isChained(view, at)) return false;
  // *Lorsque l'herbe est mouillée, elle traverse un pré*: the grass, or whom the text speaks of
  const goesOn = isIndependent(reading, at) && continues(reading, wanted);
  const before = hasAntecedent(
    reading,
    at,
    wanted,
    (other) =>
      isInEarlierClause(reading, other, at) &&
      !isFronted(reading, other, at) &&
      !(goesOn && isAdverbial(reading, other)),
  );
  if (before) return false;
  // *Lorsqu'il arriva, Pierre …*
  return (
    isIndependent(reading, at) ||
    !hasAntecedent(reading, at, wanted, (other) => other > at && isMainSubject(reading, other))
  );
}

/** *Le dimanche suivant, il participe*: a time that was taken for the subject. */
function isNamedTwice(reading: Reading, at: number): boolean {
  const verb = reading.view.words[at]?.head ?? -1;
  return at < verb && childrenOf(reading, verb, /^nsubj/u).some((other) => other < at);
}

/** Whether the subject of the statement before agrees, too. */
function continues({ around }: Reading, wanted: Agreement): boolean {
  const before = around.subjectBefore;
  if (before === null) return false;
  const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
  return fits(before.gender, wanted.gender) && fits(before.number, wanted.number);
}

function isAdverbial({ clauses, clauseOf }: Reading, at: number): boolean {
  return clauses[clauseOf[at] ?? -1]?.kind === 'adverbial';
}

/** *Il est sacré champion*, *Il resta quelques mois*: of somebody all the same. */
function mayBePersonal(reading: Reading, verb: number): boolean {
  const { lemma } = reading.view.words[verb] ?? { lemma: '' };
  if (WITH_SUBJECT_BEHIND.has(lemma) && !/^(?:exister|manquer|falloir)$/u.test(lemma)) return true;
  // *Il est riche en cuivre, contenant …*
  const clauses = childrenOf(reading, verb, /^(?:csubj|ccomp|xcomp|advcl)/u);
  const isParticipial = clauses.every((of) =>
    /^(?:Part|Ger)$/u.test(reading.view.words[of]?.feats['VerbForm'] ?? ''),
  );
  if (reading.view.words[verb]?.upos === 'ADJ' && isParticipial) return true;
  return childrenOf(reading, verb, /^xcomp/u).some((of) =>
    /^(?:NOUN|ADJ|PROPN)$/u.test(reading.view.words[of]?.upos ?? ''),
  );
}

/** *demande au roi de le suivre*: the pronoun is with a verb that hangs on the other's. */
function isOfOuterVerb({ view, clauses, clauseOf }: Reading, other: number, at: number): boolean {
  const predicate = clauses[clauseOf[at] ?? -1]?.predicate;
  const word = view.words[at];
  return (
    clauseOf[other] === clauseOf[at] &&
    word?.head !== predicate &&
    view.words[word?.head ?? -1]?.upos === 'VERB' &&
    view.words[other]?.head !== word?.head
  );
}

function pointsBack(reading: Reading, verb: number): boolean {
  const { lemma } = reading.view.words[verb] ?? { lemma: '' };
  const bound = childrenOf(reading, verb, /./u).map((of) => reading.view.words[of]?.form ?? '');
  if (lemma === 'agir') return bound.some((form) => /^s(?:e|['’])$/iu.test(form));
  return /^(?:aller|être)$/u.test(lemma) && bound.some((form) => /^en$/iu.test(form));
}

/** Another mention of the same bearer stands before it. */
function isChained(view: TreeView, at: number): boolean {
  const own = view.mentions.find((mention) => mention.words.includes(at));
  if (own === undefined || !('entity' in own)) return false;
  return view.mentions.some(
    (other) =>
      'entity' in other &&
      other.entity === own.entity &&
      other.start < own.start &&
      other.form === 'name',
  );
}

/** Verbs before which *s'en* stands for something. */
const LEANS_BACK =
  /^(?:approcher|charger|contenter|détacher|distinguer|échapper|écarter|éloigner|emparer|indigner|inspirer|moquer|nourrir|occuper|plaindre|réclamer|servir|séparer|souvenir)$/u;

/** *il y a*, *s'en aller*: the word stands for nothing by itself. */
function isFixed(view: TreeView, at: number, form: string): boolean {
  const word = view.words[at];
  if (word?.deprel === 'fixed') return true;
  const verb = view.words[word?.head ?? -1];
  // *s'en inspirer*: of what?
  if (word?.deprel === 'expl:comp') return !(form === 'en' && LEANS_BACK.test(verb?.lemma ?? ''));
  if (form === 'y') return verb?.lemma === 'avoir' || /^(?:prendre)$/u.test(verb?.lemma ?? '');
  if (form === 'en') return /^(?:aller|vouloir)$/u.test(verb?.lemma ?? '');
  return false;
}

/** *Dans le film, il …*: what opens a clause is not what its subject stands for. */
function isFronted({ view, clauseOf, clauses }: Reading, candidate: number, at: number): boolean {
  if (clauseOf[candidate] !== clauseOf[at]) return false;
  const predicate = clauses[clauseOf[at] ?? -1]?.predicate ?? -1;
  const top = topBelow(view, candidate, predicate);
  return (
    candidate < predicate && /^(?:obl|advmod|advcl|dislocated)/u.test(view.words[top]?.deprel ?? '')
  );
}

/** The word above another, or itself, that hangs right on a predicate. */
function topBelow({ words }: TreeView, from: number, predicate: number): number {
  const seen = new Set<number>();
  let at = from;
  while (!seen.has(at)) {
    seen.add(at);
    const head = words[at]?.head ?? -1;
    if (head === predicate || head < 0) return at;
    at = head;
  }
  return at;
}

function isMainSubject({ view, clauses, clauseOf }: Reading, at: number): boolean {
  const word = view.words[at];
  const clause = clauses[clauseOf[at] ?? -1];
  return (
    word?.deprel.startsWith('nsubj') === true &&
    clause?.kind === 'main' &&
    clause.predicate === word.head
  );
}
