import type { Clause } from '#lib/analysis/clauses/clause.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { isConnective } from './is-connective.ts';
import { isAfterComma, isMark, keepPhrase, subtreeOf } from './keep-phrase.ts';
import { readVerbGroup } from './read-verb-group.ts';
import type { Phrase, Source, Statement, VerbGroup } from './statement.ts';

const STANDING: ReadonlySet<Clause['kind']> = new Set(['main', 'coordinate', 'juxtaposed']);
/** What only joins a clause to another one, or is a clause of its own. */
const JOINS = /^(?:cc|conj|parataxis|discourse|punct)(?::|$)/u;
/** What belongs to a noun or an adjective, not to a clause. */
const NOMINAL = /^(?:det|amod|nmod|nummod|appos|flat|fixed|case|acl|compound|goeswith)(?::|$)/u;
const COMPLEMENT = /^(?:obj|iobj|obl|xcomp|ccomp|advcl|advmod)(?::|$)/u;

/** Lays a clause out; else says why nothing is asked about it. */
export function readStatement(source: Source, clause: Clause): Result<Statement, string> {
  const { view } = source;
  const { predicate } = clause;
  if (!STANDING.has(clause.kind) || !clause.finite) return fail('dependent-clause');
  if (clause.subject === null) return fail('no-subject');
  if (clause.leansOn.some(({ role }) => !/^(?:marker|shared-subject|completion)$/u.test(role)))
    return fail('leans-on-another');
  const read = readVerbGroup(source, predicate);
  if (!read.ok) return read;
  const { group, others } = read.value;
  if (clause.words.some((at) => isMisread(source, at))) return fail('misread-verb');
  const unfit = refuseVerb(source, group);
  if (unfit !== null) return fail(unfit);
  const head = clause.subject.word;
  const start = group.clitics[0] ?? group.finite;
  const subjectWords = readSubject(source, head, others, start);
  if (subjectWords === null) return fail('torn-subject');
  if (hasOpening(source, head, subjectWords)) return fail('odd-subject');
  if (/^(?:ADJ|VERB|ADV)$/u.test(view.words[head]?.upos ?? '')) return fail('odd-subject');
  if (clause.subject.shared ? false : isInterrupted(source, predicate, subjectWords, start))
    return fail('interrupted-subject');
  if (isRelative(source, subjectWords)) return fail('relative');
  if (isLooseList(source, head, subjectWords)) return fail('loose-subject');
  if ((subjectWords.at(-1) ?? head) > start) return fail('inverted-subject');
  const isVerb =
    group.main !== predicate || /^(?:VERB|AUX)$/u.test(view.words[predicate]?.upos ?? '');
  const phrases: Phrase[] = [];
  let attribute: Phrase | null = null;
  if (!isVerb) {
    const own = keepPhrase(source, predicate, (at) => NOMINAL.test(view.words[at]?.deprel ?? ''));
    if (own === null) return fail('torn-attribute');
    attribute = { head: predicate, deprel: 'attribute', words: own, place: 'behind', aside: false };
    if ((own[0] ?? predicate) < start) return fail('inverted-attribute');
    phrases.push(attribute);
  }
  // nothing is sure behind a relative clause that hangs on the verb
  let cut = Infinity;
  for (const at of others) {
    const { deprel = '', form = '' } = view.words[at] ?? {};
    if (at === head || subjectWords.includes(at)) continue;
    if (deprel.startsWith('nsubj')) return fail('two-subjects');
    if (source.bracketed.has(at) || isMark(source, at)) continue;
    if (deprel === 'mark') return fail('dependent-clause');
    if (JOINS.test(deprel)) {
      if (isOddJoin(source, at)) return fail('odd-conjunct');
      continue;
    }
    if (deprel === 'expl:subj' || (deprel.startsWith('expl') && /^il$/iu.test(form))) continue;
    if (!isVerb && NOMINAL.test(deprel)) continue;
    if (isConnective(source, at)) continue;
    if (!COMPLEMENT.test(deprel)) return fail(`odd-${deprel.split(':')[0] ?? ''}`);
    const own = keepPhrase(source, at);
    if (own === null) return fail('torn-phrase');
    const first = own.find((word) => !isMark(source, word)) ?? at;
    if (!/^(?:advcl|ccomp)/u.test(deprel) && isRelative(source, own)) {
      if ((own.at(-1) ?? at) < start) return fail('relative');
      cut = Math.min(cut, own[0] ?? at);
      continue;
    }
    if (deprel.startsWith('ccomp') && !own.some((word) => isFiniteVerb(source, word)))
      return fail('torn-clause');
    phrases.push({
      head: at,
      deprel,
      words: own,
      place: (own.at(-1) ?? at) < start ? 'front' : 'behind',
      aside: isAfterComma(source, first),
    });
  }
  if (phrases.some(({ words }) => (words.at(-1) ?? 0) > cut)) return fail('relative');
  phrases.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
  const objects = phrases.filter(({ deprel }) => /^obj(?::|$)/u.test(deprel));
  if (objects.length > 1) return fail('two-objects');
  return ok({
    ...source,
    predicate,
    verb: group,
    subject: { head, deprel: 'nsubj', words: subjectWords, place: 'front', aside: false },
    impersonal: (view.words[head]?.deprel ?? '').startsWith('expl'),
    attribute,
    object: objects[0] ?? null,
    phrases,
  });
}

/** A word taken for a noun or an adjective that the lexicon knows as a verb with a person only. */
function isMisread({ view, readingsOf }: Source, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || !/^(?:ADJ|NOUN)$/u.test(word.upos) || /\p{Lu}/u.test(word.form))
    return false;
  const readings = readingsOf(word.form);
  return (
    readings.length > 0 &&
    readings.every(({ upos, feats }) => upos === 'VERB' && feats['VerbForm'] !== 'Part')
  );
}

/** Statements are told in the indicative or the conditional, by somebody else. */
function refuseVerb({ view, lexicon }: Source, { finite }: VerbGroup): string | null {
  const verb = view.words[finite];
  const { Mood: mood = 'Ind', Person: person = '3' } = verb?.feats ?? {};
  if (mood !== 'Ind' && mood !== 'Cnd') return 'no-statement';
  if (person !== '3') return 'first-person';
  const readings = lexicon.verbs.readings(verb?.form.toLowerCase() ?? '');
  if (!readings.some((reading) => reading.verbForm === 'Fin' && reading.person === 3))
    return 'unknown-verb-form';
  return null;
}

/** A clause that is no question's own begins with its pronoun: *dont le titulaire porte …* */
function isRelative({ view }: Source, [first = -1]: readonly number[]): boolean {
  const { form = '', feats = {} } = view.words[first] ?? {};
  return (
    feats['PronType'] === 'Rel' ||
    /^(?:où|dont|qui|lequel|laquelle|lesquels|lesquelles)$/iu.test(form)
  );
}

/** A comma in a subject without a list of several: the parts do not belong together. */
function isLooseList(source: Source, head: number, own: readonly number[]): boolean {
  const { view } = source;
  if (!own.some((at) => /^[,;:–—]$/u.test(view.words[at]?.form ?? ''))) return false;
  const joined = own.some((at) => view.words[at]?.upos === 'CCONJ');
  return !joined || !(view.dependents[head] ?? []).some((at) => view.words[at]?.deprel === 'conj');
}

/** What is left out as a clause beside this one, but opens like a part of it. */
function isOddJoin(source: Source, at: number): boolean {
  const { view } = source;
  if (!/^(?:conj|parataxis)/u.test(view.words[at]?.deprel ?? '')) return false;
  const first = subtreeOf(source, at).find((word) => !isMark(source, word)) ?? at;
  const { upos, form = '' } = view.words[first] ?? {};
  if (upos === 'SCONJ' || /^(?:que|qu['’]|si|soit|même)$/iu.test(form)) return true;
  const joined = upos === 'CCONJ' || view.words[first - 1]?.upos === 'CCONJ';
  return !joined && !isAfterComma(source, first) && !/^(?:puis|mais|car|or)$/iu.test(form);
}

/**
 * The subject's words. What looks like a second subject right behind it and before the verb is the
 * rest of it: *Charles II le Chauve*.
 */
function readSubject(
  source: Source,
  head: number,
  others: readonly number[],
  start: number,
): number[] | null {
  const { view } = source;
  const takes = (at: number): boolean => view.words[at]?.deprel !== 'cc';
  const own = keepPhrase(source, head, takes);
  const second = others.filter(
    (at) => at !== head && view.words[at]?.deprel.startsWith('nsubj') === true,
  );
  if (own === null || second.length === 0) return own;
  const all = [own, ...second.map((at) => keepPhrase(source, at) ?? [])]
    .flat()
    .sort((a, b) => a - b);
  const [first = head] = all;
  const inOnePiece = all.every((at, index) => at === first + index && !isMark(source, at));
  return inOnePiece && first + all.length === start && head < start ? all : own;
}

/** Something that hangs neither on the subject nor on the verb stands between them. */
function isInterrupted(
  source: Source,
  predicate: number,
  own: readonly number[],
  start: number,
): boolean {
  const { view } = source;
  for (let at = (own.at(-1) ?? start) + 1; at < start; at += 1) {
    if (isMark(source, at) || source.bracketed.has(at)) continue;
    const word = view.words[at];
    const joins = word?.head === predicate && JOINS.test(word.deprel);
    if (joins || (word?.feats['VerbForm'] === 'Fin' && word.head === predicate)) return true;
  }
  return false;
}

/** A preposition or a conjunction opens it: no subject at all. */
function hasOpening({ view }: Source, head: number, own: readonly number[]): boolean {
  const { upos, form = '' } = view.words[own[0] ?? head] ?? {};
  if (upos === 'SCONJ' || /^(?:que|qu['’]|dont|si)$/iu.test(form)) return true;
  const counted = (view.dependents[head] ?? []).some((at) => view.words[at]?.upos === 'NUM');
  return upos === 'ADP' && !counted && !/^de$/iu.test(form);
}

function isFiniteVerb({ view }: Source, at: number): boolean {
  return view.words[at]?.feats['VerbForm'] === 'Fin';
}
