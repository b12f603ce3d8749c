import words from '#lib/items/data/circumstance-words.json' with { type: 'json' };
import type { QuestionWord } from '../asked.ts';
import type { Draft } from './draft.ts';
import { isDefiniteArticle } from './is-definite.ts';
import { isLooseDate } from './is-loose-date.ts';
import { keptPhrases } from './keep-phrases.ts';
import { subtreeOf } from './keep-phrase.ts';
import type { Phrase, Statement } from './statement.ts';

/** What asks when, where, how many, why or how. */
const CIRCUMSTANCE: ReadonlySet<QuestionWord> = new Set([
  'when',
  'year',
  'where',
  'how-many',
  'why',
  'how',
]);
const TIMES_OF_DAY: ReadonlySet<string> = new Set(words.timesOfDay);
/** Verbs that say what lasts: *compter*, *mesurer*, *pouvoir*. */
const STATES: ReadonlySet<string> = new Set(words.stateVerbs);
/** Verbs that say nothing without their complement: *s'engager*, *participer*. */
const NEEDY: ReadonlySet<string> = new Set(words.needyVerbs);
/** Of which each country has one, also with a capital. */
const OFFICES: ReadonlySet<string> = new Set(words.offices);
const WHEN_CLAUSE =
  /^(?:lorsqu(?:e|['’])|quand|alors|tandis|pendant|comme|depuis|après|avant|dès)$/iu;

/** Why a question on a circumstance leaves open which event it means; null where it does not. */
export function refuseCircumstance(statement: Statement, draft: Draft): string | null {
  if (!CIRCUMSTANCE.has(draft.word)) return null;
  const { view, subject, verb } = statement;
  const read = keptPhrases(statement, draft);
  const kept = read.ok ? read.value : [];
  const dated = draft.word === 'when' || draft.word === 'year';
  if (dated && kept.some((phrase) => tellsTime(statement, phrase))) return 'second-time';
  // *Combien de titres remporte …*: what is counted is the complement
  const counted = draft.word === 'how-many' && draft.asked === statement.object;
  if (!counted && lacksComplement(statement, kept)) return 'lost-complement';
  const shown = [...subject.words, ...kept.flatMap((phrase) => phrase.words)];
  const named = shown.some((at) => isNamed(statement, at));
  // *En quelle saison …*: every year
  const isYearly = dated && draft.listed === true;
  const particular = (dated && !isYearly) || isPast(statement) || !statement.selfStanding;
  if (particular && (!named || isDescribedOnly(statement, kept))) return 'unnamed';
  if (dated && isLooseDate(statement, draft, kept)) return 'loose-date';
  const hasDate = kept.some(({ words: own }) => isDated(statement, own));
  const lasts =
    STATES.has(view.words[verb.main]?.lemma ?? '') || view.words[verb.finite]?.lemma === 'pouvoir';
  const counts = draft.word === 'how-many' && /combien d(?!e temps)/u.test(draft.opening);
  const hasRate = !isPast(statement) && kept.some((phrase) => isRate(statement, phrase));
  if (counts && !hasDate && !lasts && !hasRate) return 'undated-amount';
  if (!isYearly && dated && lasts && kept.some((phrase) => isAmount(statement, phrase)))
    return 'amount-of-a-year';
  if (dated && isVagueThing(statement, kept)) return 'vague-thing';
  return null;
}

/** *dans la soirée*, *lorsque Lyon se rendit*: says when beside what is asked. */
function tellsTime(statement: Statement, { head, words: own }: Phrase): boolean {
  const { view } = statement;
  if (TIMES_OF_DAY.has(view.words[head]?.lemma ?? '')) return true;
  const first = view.words[own[0] ?? head];
  return first?.upos === 'SCONJ' && WHEN_CLAUSE.test(first.form);
}

/** *La France s'engage*: in what? */
function lacksComplement({ view, verb, attribute }: Statement, kept: readonly Phrase[]): boolean {
  if (attribute !== null || !NEEDY.has(view.words[verb.main]?.lemma ?? '')) return false;
  return !kept.some(({ deprel }) => /^(?:obj|obl:arg|iobj|xcomp|ccomp)/u.test(deprel));
}

/**
 * *Le navire mixte*, *la cour d'appel*: a definite noun that is described, but not called by a name; who
 * acts on it may tell which one it is.
 */
function isDescribedOnly(statement: Statement, kept: readonly Phrase[]): boolean {
  const { view, subject } = statement;
  const own = subject.words;
  const inside = (view.dependents[subject.head] ?? []).filter((at) => own.includes(at));
  if (!inside.some((at) => isDefiniteArticle(view.words[at]))) return false;
  if (view.words[subject.head]?.upos !== 'NOUN') return false;
  const described = inside.some((at) => /^(?:amod|nmod|acl)/u.test(view.words[at]?.deprel ?? ''));
  const named = own.some((at) =>
    view.words[at]?.upos === 'ADJ'
      ? view.words[at].head === subject.head && isNamed(statement, at)
      : isNamed(statement, at),
  );
  if (!described || named) return false;
  return !kept.some(
    ({ deprel, words: by }) => deprel === 'obl:agent' && by.some((at) => isNamed(statement, at)),
  );
}

/** Also by an adjective that comes from a name: *la population madrilène*. */
function isNamed({ view, lexicon }: Statement, at: number): boolean {
  const { form = '', upos } = view.words[at] ?? {};
  if (OFFICES.has(form.toLowerCase())) return false;
  if (upos === 'PROPN' || (at > 0 && /^\p{Lu}/u.test(form))) return true;
  const people = `${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  if (upos === 'ADJ' && lexicon.demonyms.has(people)) return true;
  return view.mentions.some(
    (mention) => 'entity' in mention && mention.form === 'name' && mention.words.includes(at),
  );
}

/** *La ville compte 300 places*: how many is the better question. */
function isAmount({ view }: Statement, { head, deprel }: Phrase): boolean {
  if (!deprel.startsWith('obj')) return false;
  return (
    (view.dependents[head] ?? []).some((at) => view.words[at]?.deprel === 'nummod') ||
    /^(?:douzaine|dizaine|quinzaine|vingtaine|trentaine|centaine|millier|million)$/u.test(
      view.words[head]?.lemma ?? '',
    )
  );
}

function isDated({ view }: Statement, own: readonly number[]): boolean {
  return view.mentions.some(
    ({ type, words: covered }) => type === 'date' && covered.some((at) => own.includes(at)),
  );
}

/** *par an*, *chaque jour*: what is so again and again needs no date. */
function isRate({ view }: Statement, { words: own }: Phrase): boolean {
  const text = own.map((at) => view.words[at]?.form.toLowerCase() ?? '').join(' ');
  return /^(?:par|chaque) (?:an|année|jour|mois|semaine|heure|minute|seconde)$/u.test(text);
}

function isPast({ view, verb }: Statement): boolean {
  const { Tense: tense = 'Pres' } = view.words[verb.finite]?.feats ?? {};
  return tense === 'Past' || tense === 'Imp' || verb.compound;
}

/** *ouvrent une offensive*: one of many, and neither its place nor anything else of it is told. */
function isVagueThing(statement: Statement, kept: readonly Phrase[]): boolean {
  const { view, object, subject } = statement;
  const parts = object === null ? [subject] : [subject, object];
  const told = kept.filter((phrase) => phrase !== object);
  if (told.length > 0) return false;
  return parts.some(({ head, words: own }) => {
    const dependents = (view.dependents[head] ?? []).filter((at) => own.includes(at));
    const indefinite = dependents.some((at) => /^une?$/iu.test(view.words[at]?.form ?? ''));
    const plain = dependents.every((at) => view.words[at]?.upos === 'DET');
    return indefinite && plain && subtreeOf(statement, head).length <= 2;
  });
}
