import type { Bilingual } from '#lib/bank/schema.ts';
import type { Slots } from '../word-phrase.ts';
import { wordBoth } from '../word-phrase.ts';
import grammar from '../grammar.json' with { type: 'json' };
import type { ArticlePoint } from './article-point.ts';
import type { DeterminerForm } from './series.ts';

/** What a form goes with, in English: what stands on its other side. */
export function labelDeterminer({ gender, number, before }: DeterminerForm): string {
  if (number === 'Plur') return 'plural';
  const named = gender === null ? 'singular' : `${grammar.genders[gender].en} singular`;
  return before === 'vowel' ? `${named}, before a vowel sound` : named;
}

/** Why the key is right. `phrase` is the determiner with the word behind it. */
export function explainKey(
  point: ArticlePoint,
  phrase: string,
  excerpt: string,
  bilingual: boolean,
): Bilingual {
  const { form, key, noun } = point;
  const slots = { key, phrase, excerpt, noun: noun.noun, next: noun.next };
  const told = (name: Parameters<typeof wordBoth>[0], french: Slots, english: Slots): Bilingual =>
    wordBoth(name, { ...slots, ...french }, bilingual ? { ...slots, ...english } : null);
  const apart = APART.get(key.toLowerCase());
  if (apart !== undefined && point.series !== 'indefinite') {
    return told('articleContracted', { apart }, { apart });
  }
  if (form.number === 'Plur') return told('articlePlural', {}, {});
  if (form.before === 'vowel') return told('articleElided', {}, {});
  const named = grammar.genders[form.gender ?? 'Masc'];
  const aspirated = form.before === 'consonant' && /^h/iu.test(noun.next);
  return told(
    aspirated ? 'articleAspirated' : 'articleGender',
    { gender: named.fr },
    { gender: named.en },
  );
}

const APART: ReadonlyMap<string, string> = new Map([
  ['du', 'de le'],
  ['des', 'de les'],
  ['au', 'à le'],
  ['aux', 'à les'],
]);

/** What rules another member of the series out, the plainest reason first; null for none. */
export function explainWrong(
  option: string,
  wrong: DeterminerForm,
  { form, noun }: ArticlePoint,
  bilingual: boolean,
): Bilingual | null {
  const slots = { option, noun: noun.noun, next: noun.next };
  const told = (name: Parameters<typeof wordBoth>[0], french: Slots, english: Slots): Bilingual =>
    wordBoth(name, { ...slots, ...french }, bilingual ? { ...slots, ...english } : null);
  if (wrong.number !== form.number) {
    const [other, own] = [grammar.numerals[wrong.number], grammar.numerals[form.number]];
    return told(
      'wrongNumber',
      { otherNumber: other.fr, number: own.fr },
      { otherNumber: other.en, number: own.en },
    );
  }
  if (wrong.before === 'consonant' && form.before === 'vowel') {
    return told('wrongBeforeVowel', {}, {});
  }
  if (wrong.before === 'vowel' && form.before === 'consonant') {
    return told('wrongBeforeConsonant', {}, {});
  }
  if (wrong.gender === null || noun.gender === null || wrong.gender === noun.gender) return null;
  const [other, own] = [grammar.genders[wrong.gender], grammar.genders[noun.gender]];
  return told(
    'wrongGender',
    { otherGender: other.fr, gender: own.fr },
    { otherGender: other.en, gender: own.en },
  );
}
