import type { Clause } from '#lib/analysis/clauses/clause.ts';
import { isImpersonal } from '#lib/analysis/entities/chains/is-impersonal.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { isConnective } from './is-connective.ts';
import { isAfterComma, isMark, keepPhrase, subtreeOf } from './keep-phrase.ts';
import { joinDates } from './join-dates.ts';
import { isRelative } from './is-relative.ts';
import { readRelation } from './read-relation.ts';
import { readSubject } from './read-subject.ts';
import { readVerbGroup } from './read-verb-group.ts';
import { splitFront } from './split-front.ts';
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
  const found = readSubject(source, predicate, clause.subject, read.value);
  if (!found.ok) return found;
  const subjectWords = found.value;
  const head = clause.subject.word;
  const start = group.clitics[0] ?? group.finite;
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
    const { form = '' } = view.words[at] ?? {};
    const deprel = readRelation(source, at);
    if (at === head || subjectWords.includes(at)) continue;
    if (deprel.startsWith('nsubj')) return fail('two-subjects');
    if (source.bracketed.has(at) || isMark(source, at)) continue;
    if (deprel === 'mark') return fail('dependent-clause');
    // *rencontre Paul Varn, qu'elle épouse*: a relative clause taken for a second statement
    if (deprel === 'conj' && opensRelative(source, at)) {
      cut = Math.min(cut, subtreeOf(source, at)[0] ?? at);
      continue;
    }
    if (JOINS.test(deprel)) {
      if (isOddJoin(source, at)) return fail('odd-conjunct');
      continue;
    }
    if (deprel === 'expl:subj' || (deprel.startsWith('expl') && /^il$/iu.test(form))) continue;
    if (!isVerb && NOMINAL.test(deprel)) continue;
    if (isConnective(source, at)) continue;
    if (!COMPLEMENT.test(deprel)) return fail(`odd-${deprel.split(':')[0] ?? ''}`);
    if (phrases.some(({ words }) => words.includes(at))) continue;
    const own = keepPhrase(source, at);
    if (own === null) return fail('torn-phrase');
    const first = own.find((word) => !isMark(source, word)) ?? at;
    if (!/^(?:advcl|ccomp)/u.test(deprel) && isRelative(source, own)) {
      if ((own.at(-1) ?? at) < start) return fail('relative');
      cut = Math.min(cut, own[0] ?? at);
      continue;
    }
    // *12 mai 1994 : le juge entend le témoin*
    if (view.words[(own.at(-1) ?? at) + 1]?.form === ':' && (own.at(-1) ?? at) < start) continue;
    if (deprel.startsWith('ccomp') && !own.some((word) => isFiniteVerb(source, word)))
      return fail('torn-clause');
    const place = (own.at(-1) ?? at) < start ? 'front' : 'behind';
    const parts = place === 'front' ? splitFront(source, at, own) : [{ head: at, words: own }];
    for (const { head: inside, words } of parts)
      phrases.push({
        head: inside,
        deprel: inside === at ? deprel : 'obl:mod',
        words,
        place,
        aside: isAfterComma(source, first),
      });
  }
  if (phrases.some(({ words }) => (words.at(-1) ?? 0) > cut)) return fail('relative');
  const laid = joinDates(source, phrases);
  const objects = laid.filter(({ deprel }) => /^obj(?::|$)/u.test(deprel));
  if (objects.length > 1) return fail('two-objects');
  return ok({
    ...source,
    predicate,
    verb: group,
    subject: { head, deprel: 'nsubj', words: subjectWords, place: 'front', aside: false },
    impersonal:
      view.words[head]?.deprel.startsWith('expl') === true ||
      (/^il$/iu.test(view.words[head]?.form ?? '') && isImpersonal(view, predicate)),
    attribute,
    object: objects[0] ?? null,
    phrases: laid,
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

function opensRelative(source: Source, at: number): boolean {
  const first = subtreeOf(source, at).find((word) => !isMark(source, word)) ?? at;
  const { upos, feats = {} } = source.view.words[first] ?? {};
  return upos === 'PRON' && feats['PronType'] === 'Rel' && isAfterComma(source, first);
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

function isFiniteVerb({ view }: Source, at: number): boolean {
  return view.words[at]?.feats['VerbForm'] === 'Fin';
}
