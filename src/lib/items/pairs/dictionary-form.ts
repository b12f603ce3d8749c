import type { Lexicon } from '#lib/analysis/lexicon.ts';
import words from '../data/dictionary-forms.json' with { type: 'json' };
import { elides } from '../question/french/elide.ts';
import type { WordPair } from './find-word-pairs.ts';

const BARE = new Set(words.bare);
const PLURAL = new Set(words.plural);
const COMPLETED: ReadonlyMap<string, string> = new Map(Object.entries(words.completed));

/** Of a phrase as the text writes it: *chef d’État*, though the lexicon has it in lower case. */
function inCase(lemma: string, said: string): string {
  const [first = '', ...others] = lemma.split(/(?<=[ '’-])/u);
  const capitals = new Set(said.match(/(?<=[ '’-])\p{Lu}[\p{L}\p{M}]*/gu) ?? []);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const asSaid = others.map((word) =>
    [...capitals].some((form) => form.startsWith(capital(word.trim()))) ? capital(word) : word,
  );
  return [first, ...asSaid].join('');
}

/**
 * A pair as a vocabulary book has it: French nouns with their article, English verbs with *to* and the
 * preposition that they cannot do without. Null for a noun whose article is not known, or whose
 * feminine has a form of its own (*la cliente*). `sentence` is the French one.
 */
export function dictionaryForm(
  { entry, english, gender, shown, fr: place }: WordPair,
  sentence: string,
  lexicon: Lexicon,
): { fr: string; en: string } | null {
  const { upos } = entry;
  const lemma = shown === null ? inCase(entry.lemma, sentence.slice(...place)) : entry.lemma;
  if (upos === 'VERB') return { fr: lemma, en: `to ${COMPLETED.get(english) ?? english}` };
  if (upos !== 'NOUN' || BARE.has(lemma)) return { fr: lemma, en: english };
  if (PLURAL.has(lemma)) return { fr: `les ${lemma}`, en: english };
  if (gender === 'Fem' && shown !== null && shown.replace(/s$/u, '') !== lemma.replace(/s$/u, ''))
    return null;
  if (elides(lemma)) return { fr: `l'${lemma}`, en: english };
  const [first = '', more] = lemma.split(' ');
  const listed = lexicon.nounGender(first);
  if (more === undefined && gender !== null && listed !== null && listed !== gender) return null;
  const known = gender ?? listed ?? lexicon.roleNouns.get(first) ?? null;
  if (known === null) return more === undefined ? null : { fr: lemma, en: english };
  return { fr: `${known === 'Masc' ? 'le' : 'la'} ${lemma}`, en: english };
}
