import type { Word } from '#lib/analysis/tree/document.ts';

interface Words {
  readonly words: readonly Word[];
  /** For each word the indices of its dependents. */
  readonly dependents: readonly (readonly number[])[];
}

/** *Vu l'âge du duc, il …*, *Étant donné …*: prepositions by now, which say nothing of the subject. */
const PREPOSITIONS = /^(?:vu|excepté|hormis|passé|concernant|suivant|durant|moyennant)$/iu;
const CLITIC = /^(?:ne|n['’]|pas|jamais|se|s['’]|le|la|l['’]|les|lui|leur|y|en|tout|avoir|être)$/iu;
const TO_INFINITIVE = /^(?:pour|sans|afin|avant|après)$/iu;
const BESIDE = /^(?:comme|avec|contrairement)$/iu;

/**
 * The words before a French subject pronoun that say of it what it is, did or underwent: *Devenu cuisinier
 * chez le duc, il mourut*, *Élève de Paul Varn, elle …*, *Après avoir servi le comte, il …*. Nobody whom they
 * name is he. Null where nothing like that stands before it.
 */
export function findFrontedPredicate(
  { words, dependents }: Words,
  subject: number,
): readonly [from: number, to: number] | null {
  if (words[subject - 1]?.form !== ',') return null;
  let from = subject - 1;
  while (from > 0 && !/^[;:«»—–.(]$/u.test(words[from - 1]?.form ?? '')) from -= 1;
  if (/^(?:et|mais|puis|or)$/iu.test(words[from]?.form ?? '')) from += 1;
  const opener = skipAdverbs(words, from, subject);
  if (!opensPredicate(words, dependents, opener, subject)) return null;
  const within = words.slice(from, subject);
  return within.some((word, at) => isIndependentVerb(words, word, from + at))
    ? null
    : [from, subject];
}

function skipAdverbs(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && words[at]?.upos === 'ADV' && !BESIDE.test(words[at]?.form ?? '')) at += 1;
  return at;
}

function opensPredicate(
  words: readonly Word[],
  dependents: Words['dependents'],
  at: number,
  end: number,
): boolean {
  const word = words[at];
  if (word === undefined || PREPOSITIONS.test(word.form)) return false;
  if (/^étant$/iu.test(word.form) && words[at + 1]?.form === 'donné') return false;
  const isBare = !(dependents[at] ?? []).some((of) =>
    /^(?:det|case|nummod|nsubj)/u.test(words[of]?.deprel ?? ''),
  );
  if (word.feats['VerbForm'] === 'Part' || word.upos === 'ADJ' || word.upos === 'NOUN')
    return isBare;
  if (BESIDE.test(word.form)) return true;
  const next = words
    .slice(at + 1, end)
    .find(({ form }) => !CLITIC.test(form) && !/^(?:de|d['’])$/u.test(form));
  if (/^en$/iu.test(word.form)) return next?.upos === 'VERB' && next.form.endsWith('ant');
  if (!TO_INFINITIVE.test(word.form)) return false;
  return next?.feats['VerbForm'] === 'Inf' || /^(?:avoir|être)$/u.test(words[at + 1]?.form ?? '');
}

/** A verb with a person, but for one in a relative clause. */
function isIndependentVerb(words: readonly Word[], word: Word, at: number): boolean {
  if (word.feats['VerbForm'] !== 'Fin' || /^(?:avoir|être)$/u.test(word.form)) return false;
  const predicate = /^(?:aux|cop)/u.test(word.deprel) ? words[word.head] : words[at];
  return predicate?.deprel.startsWith('acl') !== true;
}
