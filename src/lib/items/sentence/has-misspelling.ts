import { memoise } from '#lib/core/memoise.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';

/** Shorter words have neighbours by chance. */
const SHORTEST = 7;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ');
const WORD = /^\p{Ll}+$/u;
/** Of words that are made freely: no lexicon has them all. */
const LEARNED = /(?:olog|ograph|ométr|ologu)(?:iques?|ies?|es?|istes?|iquement)$/u;

/**
 * Whether a word in small letters is no form of French but one letter away from one: *volcanlogique*.
 * Foreign words and terms are mostly far from any.
 */
export function hasMisspelling(
  { words }: TreeView,
  { lexicon, readingsOf }: GrammarLookups,
): boolean {
  return words.some(({ form }) => {
    if (form.length < SHORTEST || !WORD.test(form)) return false;
    if (readingsOf(form).length > 0 || lexicon.isNoun(form)) return false;
    if (lexicon.functionWords.has(form) || isPeople(form, lexicon.demonyms)) return false;
    return nearnessTo(lexicon, readingsOf)(form);
  });
}

/** A thousand spellings are tried for each unknown word: once a lexicon, not once a sentence. */
const NEARNESS = new WeakMap<GrammarLookups['lexicon'], (form: string) => boolean>();

function nearnessTo(
  lexicon: GrammarLookups['lexicon'],
  readingsOf: GrammarLookups['readingsOf'],
): (form: string) => boolean {
  const known = NEARNESS.get(lexicon);
  if (known !== undefined) return known;
  const isNear = memoise((form) => isNearAForm(form, readingsOf), 2048);
  NEARNESS.set(lexicon, isNear);
  return isNear;
}

function isPeople(form: string, demonyms: ReadonlySet<string>): boolean {
  return demonyms.has(form.charAt(0).toUpperCase() + form.slice(1));
}

/** One letter left out, put in, exchanged, or two turned round. */
function isNearAForm(form: string, readingsOf: GrammarLookups['readingsOf']): boolean {
  const isLearned = LEARNED.test(form);
  const isForm = (candidate: string): boolean =>
    readingsOf(candidate).length > 0 || (!isLearned && LEARNED.test(candidate));
  for (let at = 0; at <= form.length; at += 1) {
    const [head, tail] = [form.slice(0, at), form.slice(at)];
    if (LETTERS.some((letter) => isForm(head + letter + tail))) return true;
    if (tail === '') continue;
    const rest = tail.slice(1);
    if (isForm(head + rest) || LETTERS.some((letter) => isForm(head + letter + rest))) return true;
    if (rest !== '' && isForm(head + rest.charAt(0) + tail.charAt(0) + rest.slice(1))) return true;
  }
  return false;
}
