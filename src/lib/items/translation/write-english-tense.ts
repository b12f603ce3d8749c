import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { EnglishIrregulars } from '#lib/bilingual/english-lemmas.ts';
import type { EnglishGrammar } from '../question/english/english-grammar.ts';
import { supportWithDo } from '../question/english/inflect-verb.ts';

export type EnglishTense = 'past' | 'present' | 'future';

/** The finite verb of an English sentence and the same verb in each plain tense. Offsets are UTF-16. */
export interface EnglishVerb {
  readonly start: number;
  readonly end: number;
  /** The word of the tree that says what is done; beside *be*, what is said of the subject. */
  readonly word: number;
  readonly text: string;
  readonly tense: EnglishTense;
  readonly write: (tense: EnglishTense) => string | null;
}

/** Reads the only finite verb of a sentence; null where there is another or its tense is not plain. */
export function readEnglishVerb(view: TreeView, grammar: EnglishGrammar): EnglishVerb | null {
  const places = view.words.flatMap(({ feats }, at) => (feats['VerbForm'] === 'Fin' ? [at] : []));
  const [at, more] = places;
  const verb = view.words[at ?? -1];
  if (at === undefined || more !== undefined || verb === undefined) return null;
  if (/['’]/u.test(verb.form)) return null;
  // *always was*: its adverb would stand behind *will*
  if (verb.lemma === 'be') return firstAdverb(view, at) < at ? null : readBe(view, verb, at);
  if (/^will$/iu.test(verb.form)) return readFuture(view, at, grammar);
  const helped = (view.dependents[at] ?? []).some((one) =>
    (view.words[one]?.deprel ?? '').startsWith('aux'),
  );
  if (verb.upos !== 'VERB' || helped || verb.deprel.startsWith('aux')) return null;
  const base = supportWithDo(verb, grammar)?.base ?? '';
  const past = pastOf(base, grammar.irregulars);
  const tense = tenseOf({ ...verb, lemma: base }, past);
  const singular = tense === 'present' ? verb.form.toLowerCase() !== base : isSingular(view, at);
  if (tense === null || past === null || singular === null) return null;
  const from = view.words[firstAdverb(view, at)] ?? verb;
  const adverbs = view.text.slice(from.start, verb.start);
  return {
    ...placeOf(from, verb),
    word: at,
    text: view.text.slice(from.start, verb.end),
    tense,
    write: (other) => write({ lemma: base, past, singular, adverbs }, other),
  };
}

interface Forms {
  readonly lemma: string;
  readonly past: string;
  readonly singular: boolean;
  /** Those that stay right before the verb, with the space behind; empty for none. */
  readonly adverbs: string;
}

/** *will gradually turn*: the helper goes before the adverb. */
function write({ lemma, past, singular, adverbs }: Forms, tense: EnglishTense): string {
  if (tense === 'past') return `${adverbs}${past}`;
  if (tense === 'future') return `will ${adverbs}${lemma}`;
  return `${adverbs}${singular ? thirdPerson(lemma) : lemma}`;
}

/** Index of the first of the adverbs between a subject and its verb; that of the verb where none is. */
function firstAdverb({ words }: TreeView, verb: number): number {
  let first = verb;
  for (; first > 1; first -= 1) {
    const { upos, head, form = '' } = words[first - 1] ?? {};
    if (upos !== 'ADV' || (head !== verb && !form.endsWith('ly'))) break;
  }
  return first;
}

function tenseOf({ form, lemma, feats }: Word, past: string | null): EnglishTense | null {
  const lower = form.toLowerCase();
  if (past === lemma) return null;
  if (feats['Tense'] === 'Past') return lower === past ? 'past' : null;
  if (feats['Tense'] !== 'Pres') return null;
  return lower === lemma || lower === thirdPerson(lemma) ? 'present' : null;
}

const BE = [
  ['is', 'was'],
  ['are', 'were'],
] as const;

/** *is*, *was*, *are*, *were*, be they copulas or helpers: all else stays as it is. */
function readBe(view: TreeView, verb: Word, at: number): EnglishVerb | null {
  const lower = verb.form.toLowerCase();
  const row = BE.find(([present, past]) => lower === present || lower === past);
  if (row === undefined) return null;
  const [present, past] = row;
  const last = lastAdverb(view, verb, at);
  const adverbs = view.text.slice(verb.end, last.end);
  return {
    ...placeOf(verb, last),
    word: verb.deprel === 'root' ? at : verb.head,
    text: view.text.slice(verb.start, last.end),
    tense: lower === present ? 'present' : 'past',
    write: (tense) =>
      tense === 'future'
        ? `will${adverbs} be`
        : `${tense === 'present' ? present : past}${adverbs}`,
  };
}

/** *is slowly growing* will *slowly be growing*: the last of the adverbs between *be* and what it helps. */
function lastAdverb({ words }: TreeView, verb: Word, at: number): Word {
  let last = at;
  while (verb.deprel.startsWith('aux') && words[last + 1]?.upos === 'ADV') last += 1;
  const helped = words[last + 1];
  return (helped?.upos === 'VERB' && last + 1 === verb.head ? words[last] : null) ?? verb;
}

/** *will ask*, the verb beside its helper. */
function readFuture(
  view: TreeView,
  at: number,
  { irregulars, words }: EnglishGrammar,
): EnglishVerb | null {
  const [will, verb] = [view.words[at], view.words[at + 1]];
  if (will?.head === undefined || verb === undefined) return null;
  if (verb.form !== verb.lemma || !words.has(verb.lemma) || !/^(?:VERB|AUX)$/u.test(verb.upos))
    return null;
  const singular = isSingular(view, will.head);
  const past = pastOf(verb.lemma, irregulars);
  if (singular === null) return null;
  const text = view.text.slice(will.start, verb.end);
  const common = { ...placeOf(will, verb), word: will.head, text, tense: 'future' as const };
  if (verb.lemma === 'be') {
    const [present, was] = BE[singular ? 0 : 1];
    return {
      ...common,
      write: (tense) => (tense === 'present' ? present : tense === 'past' ? was : text),
    };
  }
  return past === null || past === verb.lemma
    ? null
    : {
        ...common,
        write: (tense) => write({ lemma: verb.lemma, past, singular, adverbs: '' }, tense),
      };
}

function placeOf(first: Word, last: Word): { start: number; end: number } {
  return { start: first.start, end: last.end };
}

/** Whether the subject of a predicate is one; null where the tree does not say. */
function isSingular({ words, dependents }: TreeView, predicate: number): boolean | null {
  const subject = (dependents[predicate] ?? []).find((one) =>
    (words[one]?.deprel ?? '').startsWith('nsubj'),
  );
  if (subject === undefined) return null;
  if ((dependents[subject] ?? []).some((one) => words[one]?.deprel === 'conj')) return false;
  const { feats, upos, form = '' } = words[subject] ?? {};
  if (upos === 'PROPN') return feats?.['Number'] !== 'Plur';
  if (/^(?:i|you|we)$/iu.test(form)) return false;
  const number = feats?.['Number'];
  return number === undefined ? null : number === 'Sing';
}

/** Null where the spelling is not certain: *prefer*, *visit*. */
export function pastOf(lemma: string, irregulars: EnglishIrregulars): string | null {
  if (!/^[a-z]+$/u.test(lemma)) return null;
  const irregular = [...irregulars].find(
    ([form, of]) => of === lemma && !/(?:ing|en|[aeo]s)$/u.test(form) && form !== `${lemma}n`,
  )?.[0];
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (!/[^aeiou][aeiou][bdfgklmnprt]$/u.test(lemma)) return `${lemma}ed`;
  const vowels = lemma.match(/[aeiouy]+/gu)?.length ?? 0;
  if (vowels === 1) return `${lemma}${lemma.slice(-1)}ed`;
  return /(?:en|on|op|er|it|et)$/u.test(lemma) && !/(?:fer|mit|fit|get|set)$/u.test(lemma)
    ? `${lemma}ed`
    : null;
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
