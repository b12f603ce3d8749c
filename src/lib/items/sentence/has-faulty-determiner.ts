import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { readNoun } from '../article/read-noun.ts';
import type { GrammarLookups } from './has-faulty-agreement.ts';

const GENDER_SHOWN: Readonly<Record<string, 'Masc' | 'Fem'>> = {
  un: 'Masc',
  du: 'Masc',
  au: 'Masc',
  le: 'Masc',
  ce: 'Masc',
  cet: 'Masc',
  une: 'Fem',
  la: 'Fem',
  cette: 'Fem',
};
const NUMBER_SHOWN: Readonly<Record<string, 'Sing' | 'Plur'>> = {
  un: 'Sing',
  une: 'Sing',
  le: 'Sing',
  la: 'Sing',
  ce: 'Sing',
  cet: 'Sing',
  cette: 'Sing',
  les: 'Plur',
  ces: 'Plur',
  ses: 'Plur',
  leur: 'Sing',
  leurs: 'Plur',
};

/** *vingt et un ans*, *soixante et une pages*: the last word of a numeral, not an article. */
function closesNumeral(words: TreeView['words'], at: number): boolean {
  const [tens, joint, one] = words.slice(Math.max(0, at - 2), at + 1);
  return (
    /^(?:vingt|trente|quarante|cinquante|soixante|septante|nonante)$/iu.test(tens?.form ?? '') &&
    joint?.form === 'et' &&
    /^une?$/iu.test(one?.form ?? '')
  );
}

/** Whether a determiner right before its noun has another gender or number: *une chapitre*, *les maison*. */
export function hasFaultyDeterminer(
  { words }: TreeView,
  at: number,
  { lexicon, readingsOf }: GrammarLookups,
): boolean {
  const [determiner, noun] = [words[at], words[at + 1]];
  if (determiner?.upos !== 'DET' || determiner.head !== at + 1 || noun?.upos !== 'NOUN') {
    return false;
  }
  // *les Français*, *aux Jeep*: names keep rules of their own
  if (/^\p{Lu}/u.test(noun.form)) return false;
  // *il les invite*: a pronoun and its verb; *la cité-État*: a compound, whose lexicon gender is its last part's
  const isMisread =
    /^(?:PRON|CCONJ)$/u.test(words[at - 1]?.upos ?? '') &&
    readingsOf(noun.form.toLowerCase()).some(({ feats }) => feats['VerbForm'] === 'Fin');
  if (isMisread || noun.form.includes('-')) return false;
  const form = determiner.form.toLowerCase();
  if (closesNumeral(words, at)) return false;
  const { gender, number } = readNoun(noun.form.toLowerCase(), readingsOf, lexicon);
  const [shownGender, shownNumber] = [GENDER_SHOWN[form], NUMBER_SHOWN[form]];
  return (
    (gender !== null && shownGender !== undefined && gender !== shownGender) ||
    (number !== null &&
      (number === 'Sing' || /[sxz]$/u.test(noun.form)) &&
      shownNumber !== undefined &&
      number !== shownNumber)
  );
}
