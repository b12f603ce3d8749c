import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '../data/chronology-words.json' with { type: 'json' };
import { dropPhrases, type Range } from './drop-phrase.ts';
import { readDateSpan } from './date-span.ts';
import { findLooseClauses } from './find-loose-clauses.ts';

/** What happened, without its date, in the text's own words. */
export interface DatedEvent {
  readonly text: string;
  /** The date as it is written there, without its preposition. */
  readonly date: string;
  readonly edtf: string;
  /** The days it may have been; see `readDateSpan`. */
  readonly span: readonly [first: number, last: number];
}

const STATES = new Set(words.states);
const UNREAL = new Set(words.unreal);
/** Words that place an event by another one. */
const RELATIVE_TIME =
  /(?<![\p{L}])(?:plus (?:tard|tôt)|ensuite|puis|alors|auparavant|suivante?s?|précédente?s?|mêmes? (?:année|jour|mois|époque)|lendemain|veille|déjà|encore|toujours|(?:de|à) nouveau|depuis|jusqu|finalement|enfin|désormais|après|avant|lors|pendant|durant|dernière?s?|ensuite|également|aussi|ainsi|cependant|toutefois|donc|dès|siècle|années?|an|mois|date|prochaine?|similaires?|autres?|telle?s?)(?![\p{L}])/iu;
/** In words: shorter ones say too little, longer ones are no line of a list. */
const LEAST_WORDS = 3;
const MOST_WORDS = 20;
const MIN_ARC = 0.4;

/** The event that a sentence dates with its main verb, or the name of the guard that refused it. */
export function findDatedEvent(view: TreeView): DatedEvent | string {
  const loose = findLooseClauses(view);
  const dates = view.mentions.filter(
    (mention): mention is ValueMention =>
      mention.value?.kind === 'date' && !isWithin(mention.start, loose),
  );
  const [date] = dates;
  if (date?.value.kind !== 'date') return 'reject-undated';
  if (dates.length > 1 || date.confidence !== 'certain') return 'reject-several-dates';
  const span = readDateSpan(date.value.edtf);
  if (span === null) return 'reject-vague-date';
  const root = view.words.findIndex(({ head }) => head < 0);
  const refused = refusalOf(view, root, loose);
  if (refused !== null) return refused;
  const start = phraseStart(view, date, root);
  if (start === null) return 'reject-date-of-a-noun';
  const text = dropPhrases(view.text, [...loose, [start, date.end]]);
  const length = text.split(/\s+/u).length;
  if (length < LEAST_WORDS || length > MOST_WORDS) return 'reject-event-length';
  if (RELATIVE_TIME.test(text)) return 'reject-relative-time';
  if (/\d{3,}|[«»“”"():;!?…]/u.test(text)) return 'reject-marks-in-event';
  return { text, date: date.text, edtf: date.value.edtf, span };
}

/** The main clause must tell of something that did happen, once, to somebody who is named. */
function refusalOf(
  { words: all, dependents, text }: TreeView,
  root: number,
  loose: readonly Range[],
): string | null {
  const verb = all[root];
  if (verb?.upos !== 'VERB' || !text.endsWith('.')) return 'reject-no-event';
  const below = (dependents[root] ?? []).flatMap((at) => all[at] ?? []);
  const auxiliaries = below.filter(({ deprel }) => deprel.startsWith('aux'));
  const finite = [verb, ...auxiliaries].find(({ feats }) => feats['VerbForm'] === 'Fin');
  if (finite?.feats['Mood'] !== 'Ind') return 'reject-unreal';
  const { Tense: tense } = finite.feats;
  // *eut fini*, *avait fini*: something else happened then.
  const isAnterior = finite !== verb && finite.lemma === 'avoir' && tense !== 'Pres';
  if ((tense !== 'Pres' && tense !== 'Past') || isAnterior) return 'reject-background-tense';
  if (UNREAL.has(verb.lemma) || below.some(({ feats }) => feats['Polarity'] === 'Neg')) {
    return 'reject-unreal';
  }
  if (STATES.has(verb.lemma)) return 'reject-state';
  const subjectAt = findOwnSubject(all, dependents[root] ?? []) ?? -1;
  // *Suit un second album*: what comes first is left to the sentence before.
  if (subjectAt > root) return 'reject-inversion';
  const subject = all[subjectAt];
  if (subject?.upos !== 'NOUN' && subject?.upos !== 'PROPN') return 'reject-unresolved-anaphor';
  const others = all.filter(
    (word) =>
      word.feats['VerbForm'] === 'Fin' &&
      word !== finite &&
      !isRelative(all, word) &&
      !isWithin(word.start, loose),
  );
  return others.length > 0 ? 'reject-several-clauses' : null;
}

function isWithin(at: number, ranges: readonly Range[]): boolean {
  return ranges.some(([start, end]) => at >= start && at < end);
}

function isRelative(all: TreeView['words'], verb: TreeView['words'][number]): boolean {
  const predicate = /^(?:aux|cop)/u.test(verb.deprel) ? all[verb.head] : verb;
  return predicate?.deprel.startsWith('acl') ?? false;
}

/** Where *en*, *le* before the date begins; null unless the phrase hangs on the main verb alone. */
function phraseStart(view: TreeView, date: ValueMention, root: number): number | null {
  const { words: all, dependents, text } = view;
  const head = date.words.find((at) => !date.words.includes(all[at]?.head ?? -1)) ?? -1;
  const word = all[head];
  if (word === undefined || word.arcConfidence < MIN_ARC) return null;
  if (word.head !== root && !isCompletion(view, word.head, root)) return null;
  const before = /(?:^|\s)(?:en|le)\s$/iu.exec(text.slice(0, date.start));
  if (before === null) return null;
  const start = date.start - before[0].trimStart().length;
  const strays = date.words
    .flatMap((at) => dependents[at] ?? [])
    .flatMap((at) => (date.words.includes(at) ? [] : (all[at] ?? [])))
    .filter((one) => one.upos !== 'PUNCT' && (one.start < start || one.end > date.end));
  const held =
    /(?:^|[\s'’])(?:depuis|dès|jusqu['’]|jusque|vers|avant|après|début|fin|mi|courant|que|qu['’])\s?$/iu;
  return strays.length > 0 || held.test(text.slice(0, start)) ? null : start;
}

/** *revient s'établir en 1610*: the infinitive that completes the main verb. */
function isCompletion({ words: all }: TreeView, verb: number, root: number): boolean {
  const word = all[verb];
  return word?.feats['VerbForm'] === 'Inf' && word.deprel === 'xcomp' && word.head === root;
}
