import type { GrammaticalNumber } from '#lib/analysis/features.ts';
import { findOwnSubject } from '#lib/analysis/clauses/find-own-subject.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import { readNoun } from '../article/read-noun.ts';
import { soundOfForm } from '../conjugation/sound-of-form.ts';

/** Determiners whose number is heard before any noun. */
const HEARD =
  /^(?:le|la|l['’]|les|un|une|des|du|au|aux|ce|cet|cette|mon|ma|mes|ton|ta|tes|son|sa|notre|nos|votre|vos|chaque|plusieurs|aucune?|nulle?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)$/iu;
/** Prepositions behind which a bare noun stands in the singular by custom: *en voiture*, *par jour*, *à pied*. */
const SINGULAR_BY_CUSTOM = /^(?:en|par|à)$/iu;
/** *ces* and *ses* are said alike, and so are *leur* and *leurs*. */
const SAID_ALIKE =
  /^(?:ces|ses|leurs?|quel(?:le)?s?|quelques?|mêmes?|tou(?:te)?s?|aucune?s?|telle?s?)$/iu;
/** *au lac* and *aux lacs* are said alike; *à l'eau* and *aux eaux* are not. */
const CONTRACTED = /^aux?$/iu;

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/**
 * A word of the sentence that who hears it could write in the singular or the plural; null for none.
 */
export function findUnheardNumber(view: TreeView, lookups: Lookups): string | null {
  const contraction = view.tokens.find(
    ({ form }, at) => CONTRACTED.test(form) && !startsWithVowel(view.tokens[at + 1]?.form ?? ''),
  );
  if (contraction !== undefined) return contraction.form;
  for (const [at, { form, upos }] of view.words.entries()) {
    if (SAID_ALIKE.test(form) && upos === 'DET') return form;
    if (upos === 'NOUN' && isBare(view, at) && !isFixed(view, at, lookups)) return form;
    if (upos === 'VERB' || upos === 'AUX') {
      const pronoun = thirdPersonSubject(view, at);
      if (pronoun !== null && soundsTheSame(view, at, pronoun, lookups)) return form;
    }
  }
  return null;
}

function isBare({ words, dependents }: TreeView, noun: number): boolean {
  return !(dependents[noun] ?? []).some((one) => HEARD.test(words[one]?.form ?? ''));
}

/** Whether the noun has one spelling for both numbers, or one number by custom. */
function isFixed(
  { words, dependents }: TreeView,
  noun: number,
  { lexicon, readingsOf }: Lookups,
): boolean {
  const { form = '', feats = {} } = words[noun] ?? {};
  if (readNoun(form.toLowerCase(), readingsOf, lexicon).number === null && /[sxz]$/u.test(form))
    return true;
  const preposition = (dependents[noun] ?? []).find((one) => words[one]?.upos === 'ADP');
  return (
    preposition !== undefined &&
    SINGULAR_BY_CUSTOM.test(words[preposition]?.form ?? '') &&
    feats['Number'] === 'Sing'
  );
}

function thirdPersonSubject(
  { words, dependents }: TreeView,
  verb: number,
): GrammaticalNumber | null {
  const own = words[verb];
  if (own?.feats['VerbForm'] !== 'Fin') return null;
  const predicate = /^(?:aux|cop)/u.test(own.deprel) ? own.head : verb;
  let at = predicate;
  while (
    words[at]?.deprel === 'conj' &&
    findOwnSubject(words, dependents[at] ?? []) === undefined
  ) {
    at = words[at]?.head ?? -1;
  }
  const subject = words[findOwnSubject(words, dependents[at] ?? []) ?? -1]?.form ?? '';
  const bare = subject.toLowerCase().replace(/^-(?:t-)?/u, '');
  if (/^(?:ils|elles)$/u.test(bare)) return 'Plur';
  return /^(?:il|elle)$/u.test(bare) ? 'Sing' : null;
}

/** *il parle* and *ils parlent*; but *il aime* and *ils aiment* differ by the liaison. */
function soundsTheSame(
  { words }: TreeView,
  verb: number,
  number: GrammaticalNumber,
  { lexicon }: Lookups,
): boolean {
  const form = words[verb]?.form.toLowerCase() ?? '';
  const before = words[verb - 1]?.form ?? '';
  const liaison = /^(?:ils?|elles?)$/iu.test(before) && /^[aeiouéèêîôûœ]/u.test(form);
  if (liaison) return false;
  const other = number === 'Sing' ? 'Plur' : 'Sing';
  const isSubjunctive = words[verb]?.feats['Mood'] === 'Sub';
  return lexicon.verbs
    .readings(form)
    .some(
      (reading) =>
        reading.verbForm === 'Fin' &&
        reading.person === 3 &&
        reading.tense.startsWith('subjonctif') === isSubjunctive &&
        soundOfForm(lexicon.verbs.conjugate(reading.lemma, reading.tense, 3, other) ?? '') ===
          soundOfForm(form),
    );
}

function startsWithVowel(form: string): boolean {
  return /^[aeiouàâéèêëîïôùûœæ]/iu.test(form);
}
