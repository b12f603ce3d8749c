import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import data from '#lib/items/data/dated-events.json' with { type: 'json' };
import { nameAt } from '../french/name-what.ts';
import type { Source } from '../french/statement.ts';

const EVENTS: ReadonlySet<string> = new Set([
  ...data.held,
  ...data.signed,
  ...data.wars,
  ...data.reigns,
  ...Object.keys(data.lives),
]);
/** Of a battle or a treaty, what is done there is done on its day. */
const POINTS: ReadonlySet<string> = new Set(data.points);
/** Longest name of an event, in words. */
const LONGEST = 10;
/** Prepositions behind which a date belongs to the noun: *après la mort de Jean en 1623*. */
const DATED = /^(?:après|avant|depuis|dès|lors|suite|jusque?|jusqu['’])$/iu;

const TIME_NOUNS = /^(?:suite|issue|lendemain|veille|occasion|moment|époque)$/u;

/** A definite noun for what happened once, with the name that tells which one, and its date. */
export interface NamedEvent {
  readonly head: number;
  /** From its article to its name. */
  readonly words: readonly number[];
  /** The words of the date that answer, with *en* or the article of a day where it has one. */
  readonly date: readonly number[];
  /** The name in it, and the full name of the person whom it names. */
  readonly name: string;
  readonly person: string | null;
  /** The date stands in brackets behind it. */
  readonly bracketed: boolean;
}

/** What a date belongs to, where that is a named event right before it beyond doubt; else null. */
export function findEvent(source: Source, mention: ValueMention): NamedEvent | null {
  const { view } = source;
  const [first = -1] = mention.words;
  const last = mention.words.at(-1) ?? -1;
  const opening = openingOf(source, first);
  const bracketed = view.words[first - 1]?.form === '(' && view.words[last + 1]?.form === ')';
  const end = bracketed ? first - 2 : opening === null ? -1 : opening - 1;
  const name = nameAt(source, end);
  if (end < 0 || name?.words.at(-1) !== end) return null;
  const noun = eventBefore(source, end);
  if (noun === null || !isNamed(source, noun.head, end)) return null;
  const words = rangeFrom(noun.from, end);
  if (!bracketed && !isOfNoun(source, noun, last)) return null;
  const person = name.type === 'person' ? (view.entities.get(name.entity)?.name ?? null) : null;
  return {
    head: noun.head,
    words,
    date: bracketed ? mention.words : dateWords(source, opening ?? first, last),
    name: view.text.slice(view.words[nameAfter(source, noun.head)]?.start ?? 0, name.end),
    person: person?.includes(' ') === true ? person : null,
    bracketed,
  };
}

interface EventNoun {
  readonly from: number;
  readonly head: number;
}

/** The event noun of which the name is a complement: *la prise de*, *le siège de la ville de*. */
function eventBefore({ view }: Source, end: number): EventNoun | null {
  for (let at = end - 1; at > end - LONGEST && at > 0; at -= 1) {
    const { upos = 'X', lemma = '', form = '' } = view.words[at] ?? {};
    if (upos === 'NOUN' && EVENTS.has(lemma)) {
      const article = /^(?:l[ae]s?|l['’])$/iu.test(view.words[at - 1]?.form ?? '');
      return article && view.words[at + 1] !== undefined ? { from: at - 1, head: at } : null;
    }
    const links = upos === 'ADP' ? /^(?:de|d['’]|du|des)$/iu.test(form) : false;
    if (!links && !/^(?:DET|NOUN|ADJ|PROPN|NUM)$/u.test(upos)) return null;
  }
  return null;
}

/** *la guerre de Sept Ans*, never *la guerre de succession*. */
function isNamed({ view }: Source, head: number, end: number): boolean {
  return rangeFrom(head + 1, end).some((at) => /^\p{Lu}/u.test(view.words[at]?.form ?? ''));
}

function nameAfter({ view }: Source, head: number): number {
  let at = head + 1;
  while (/^(?:ADP|DET)$/u.test(view.words[at]?.upos ?? '')) at += 1;
  return at;
}

/** Where *en*, *le* or *au mois de* begins, right before a date; null for none. */
function openingOf({ view }: Source, first: number): number | null {
  const before = (back: number): string => view.words[first - back]?.form.toLowerCase() ?? '';
  if (before(1) === 'en') return first - 1;
  if (before(1) === 'le') return first - 1;
  if (/^d(?:e|['’])$/u.test(before(1)) && before(2) === 'mois') return first - 4;
  return null;
}

function dateWords({ view }: Source, opening: number, last: number): number[] {
  const from = view.words[opening]?.form.toLowerCase() === 'en' ? opening + 1 : opening;
  return rangeFrom(from, last);
}

/**
 * Whether the date is the noun's own: before the verb, behind a preposition of time, or of what fills
 * no more than a day.
 */
function isOfNoun({ view }: Source, { from, head }: EventNoun, last: number): boolean {
  const lemma = view.words[head]?.lemma ?? '';
  const before = view.words[from - 1];
  const time = (view.dependents[head] ?? []).some((at) => DATED.test(view.words[at]?.form ?? ''));
  if (time || DATED.test(before?.form ?? '') || isAfterTimeNoun({ view }, from)) return true;
  if (before?.upos === 'ADP' && POINTS.has(lemma)) return true;
  const opens = before === undefined || before.upos === 'PUNCT';
  const next = view.words[last + 1];
  return opens && /^(?:VERB|AUX)$/u.test(next?.upos ?? '') && next?.feats['VerbForm'] === 'Fin';
}

/** *à la suite de la fondation*, *au lendemain de la prise*. */
function isAfterTimeNoun({ view }: Pick<Source, 'view'>, from: number): boolean {
  return view.words[from - 1]?.lemma === 'de' && TIME_NOUNS.test(view.words[from - 2]?.lemma ?? '');
}

function rangeFrom(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
