import words from '#lib/items/data/circumstance-words.json' with { type: 'json' };
import asking from '#lib/items/data/french-questions.json' with { type: 'json' };
import type { Draft } from './draft.ts';
import { isInMidst } from './is-in-midst.ts';
import { isOfNoun } from './is-of-noun.ts';
import { isUnspecified } from './is-unspecified.ts';
import { keptPhrases } from './keep-phrases.ts';
import type { Phrase, Statement } from './statement.ts';

/** What somebody says of something: *estimer*, *comparer*. */
const REPORTS: ReadonlySet<string> = new Set(words.reportVerbs);
const CLOTHES: ReadonlySet<string> = new Set(words.clothes);
const MOTION: ReadonlySet<string> = new Set(words.motionVerbs);
const COMPASS: ReadonlySet<string> = new Set(words.compass);
const CONTESTS: ReadonlySet<string> = new Set(words.contests);
/** What goes on from year to year. */
const MAKING: ReadonlySet<string> = new Set(words.makingVerbs);
/** What there is of anywhere, in one place more than in another. */
const PHENOMENA: ReadonlySet<string> = new Set(words.phenomena);
const PERSONAL: ReadonlySet<string> = new Set(asking.personalNouns);
const SOURCE = /^(?:selon|d['’]après)$/iu;
const AMOUNT =
  /^(?:douzaine|dizaine|quinzaine|vingtaine|trentaine|centaine|millier|million|milliard)$/u;

/**
 * Why a question leaves open when it was, which occasion it means or who says so, though all of its
 * words are clear; null where it does not.
 */
export function refuseUnplaced(statement: Statement, draft: Draft): string | null {
  const { view, verb, subject } = statement;
  const read = keptPhrases(statement, draft);
  const kept = read.ok ? read.value : [];
  const lemma = view.words[verb.main]?.lemma ?? '';
  if (isReport(statement, lemma)) return 'reported';
  if (isPluperfect(statement)) return 'pluperfect';
  if (isInMidst(statement, draft)) return 'scene';
  if (isPersonalIl(statement)) return 'open-pronoun';
  if (sharesObject(statement)) return 'lost-complement';
  if (lemma === 'porter' && wears(statement)) return 'one-occasion';
  if (isBeyondClause(statement, draft, kept)) return 'beyond-clause';
  const shown = [
    ...(draft.asked === subject ? [] : subject.words),
    ...kept.flatMap(({ words: own }) => own),
  ];
  if (shown.some((at) => isOpenSide(statement, at))) return 'short-definite';
  if (draft.order !== 'kept' && isUnspecified(statement, kept)) return 'indefinite-subject';
  const asksOfPlace = /^(?:which|where)$/u.test(draft.word);
  if (asksOfPlace && MOTION.has(lemma) && kept.every((phrase) => phrase === statement.object))
    return 'undated-motion';
  // *En quelle année revint Paul Marin ?*: where to?
  if (
    MOTION.has(lemma) &&
    !asksOfPlace &&
    statement.object === null &&
    kept.every((one) => isTime(view, one))
  )
    return 'undated-motion';
  if (draft.word === 'when' && draft.opening.startsWith('quand') && hasTotal(statement, draft))
    return 'amount-of-a-year';
  if (draft.word === 'year' && (hasOutput(statement) || /^(?:estimer|évaluer)$/u.test(lemma)))
    return 'amount-of-a-year';
  if (isWeather(statement, shown)) return 'short-definite';
  if (draft.asked === subject && kept.some((phrase) => isOfAnother(statement, phrase)))
    return 'open-possessive';
  if (draft.opening.startsWith('depuis') && isOfAnotherTime(statement, draft)) return 'second-time';
  return isOfNoun(statement, draft) ? 'unsure-attachment' : null;
}

function isTime({ mentions }: Statement['view'], { head }: Phrase): boolean {
  return mentions.some(({ type, words: own }) => type === 'date' && own.includes(head));
}

/** *Pierre Martin compare …*, *selon le Daily Mirror*: an opinion, not what happened. */
function isReport({ view, subject, phrases }: Statement, lemma: string): boolean {
  const acts = view.words[subject.head]?.upos === 'PROPN' || subject.words.length > 1;
  return (
    (REPORTS.has(lemma) && acts) ||
    phrases.some(({ words: own }) => SOURCE.test(view.words[own[0] ?? -1]?.form ?? ''))
  );
}

/** *avait atteint*: before something else that the question does not tell. */
function isPluperfect({ view, verb }: Statement): boolean {
  const { feats = {}, lemma } = view.words[verb.finite] ?? {};
  const past = feats['Tense'] === 'Imp' && verb.compound;
  return past && (lemma === 'avoir' || !verb.passive);
}

/** *il est sacré champion*: taken for the *il* that stands for nobody. */
function isPersonalIl({ impersonal, verb, attribute, view }: Statement): boolean {
  if (!impersonal) return false;
  return verb.passive || view.words[attribute?.head ?? -1]?.upos === 'NOUN';
}

/** *identifie et isole le thallium*: the object behind the second verb is that of both. */
function sharesObject({ view, verb, object, attribute }: Statement): boolean {
  const end = Math.max(verb.finite, ...verb.rest);
  const second = view.words[end + 2];
  return (
    object === null &&
    attribute === null &&
    !verb.passive &&
    /^(?:et|ou|puis)$/u.test(view.words[end + 1]?.form ?? '') &&
    second?.upos === 'VERB' &&
    (view.dependents[end + 2] ?? []).some((at) => view.words[at]?.deprel === 'obj')
  );
}

function wears({ view, object }: Statement): boolean {
  return object !== null && CLOTHES.has(view.words[object.head]?.lemma ?? '');
}

/** *30 % ont signé, alors qu'ils étaient 20 % en 2011*: the time belongs to the other verb. */
function isBeyondClause(
  { view, verb, attribute }: Statement,
  { asked }: Draft,
  kept: readonly Phrase[],
): boolean {
  const inside = new Set([
    ...kept.flatMap(({ words: own }) => own),
    ...asked.words,
    ...(attribute?.words ?? []),
    ...verb.rest,
    verb.finite,
  ]);
  const end = Math.max(verb.finite, ...verb.rest);
  return [asked, ...kept].some(({ place, words: own }) => {
    if (place === 'front') return false;
    for (let at = end + 1; at < (own[0] ?? 0); at += 1)
      if (view.words[at]?.feats['VerbForm'] === 'Fin' && !inside.has(at)) return true;
    return false;
  });
}

/** *dans le Nord-Ouest*, *du week-end*: of what, and of which? */
function isOpenSide({ view }: Statement, at: number): boolean {
  const { lemma = '', upos } = view.words[at] ?? {};
  const noun = lemma.toLowerCase();
  if (!/^(?:NOUN|PROPN)$/u.test(upos ?? '') || !(COMPASS.has(noun) || CONTESTS.has(noun)))
    return false;
  if (!/^l[ea]$|^l['’]$/iu.test(view.words[at - 1]?.form ?? '')) return false;
  const below = view.dependents[at] ?? [];
  return !below.some((of) =>
    /^(?:nmod|amod|appos|acl|flat|nummod)/u.test(view.words[of]?.deprel ?? ''),
  );
}

/** *vendit 4 millions de voitures entre 1941 et 2006*: the sum is asked for, never its time. */
function hasTotal({ view, object }: Statement, { asked }: Draft): boolean {
  if (object === null || object === asked) return false;
  return (
    AMOUNT.test(view.words[object.head]?.lemma ?? '') ||
    (view.dependents[object.head] ?? []).some((at) => view.words[at]?.deprel === 'nummod')
  );
}

/** *la neige atteint sept mètres*: where? */
function isWeather({ view, subject }: Statement, shown: readonly number[]): boolean {
  const isNamed = shown.some((at) => view.words[at]?.upos === 'PROPN');
  const isCounted = view.mentions.some(({ type }) => /^(?:quantity|duration)$/u.test(type ?? ''));
  return isCounted && !isNamed && PHENOMENA.has(view.words[subject.head]?.lemma ?? '');
}

/** *Qui s'inspira de ses cartes ?*: a thing that may be another's than the one asked for. */
function isOfAnother({ view }: Statement, { words: own, deprel }: Phrase): boolean {
  return (
    deprel.startsWith('obl') &&
    own.some((at) => {
      const { form = '', head = -1, upos } = view.words[at] ?? {};
      const noun = view.words[head];
      const isPlural = upos === 'DET' && /^(?:ses|leurs)$/iu.test(form);
      return isPlural && noun !== undefined && !PERSONAL.has(noun.lemma);
    })
  );
}

/** *assembla 52 600 véhicules en 2005*: of one year among many. */
function hasOutput({ view, object, verb }: Statement): boolean {
  const made = new Set(
    (view.dependents[object?.head ?? -1] ?? []).map((at) => view.words[at]?.form),
  );
  const isLarge = [...made].some((form) =>
    /^\d{1,3}(?:[ \u00a0\u202f.]\d{3})+$|^\d{4,}$/u.test(form ?? ''),
  );
  return isLarge && MAKING.has(view.words[verb.main]?.lemma ?? '');
}

/** *Le 21 août 1886, le prince, qui règne depuis 1879, …*: as seen from the other date. */
function isOfAnotherTime({ view, verb }: Statement, { asked }: Draft): boolean {
  if (view.words[verb.finite]?.feats['Tense'] !== 'Pres') return false;
  return view.mentions.some(
    ({ type, words: own }) => type === 'date' && !own.some((at) => asked.words.includes(at)),
  );
}
