import { wordBefore, type Gap } from './stem.ts';

/** Words that lose their vowel before another, so that their full form tells of a consonant. */
const ELIDABLE = /^(?:le|la|de|que|ne|se|me|te|je|ce|jusque|lorsque|puisque|quoique|presque)$/iu;
/** *beau*, *nouveau*, *ce*, *ma* show by their form what begins behind them. */
const LIAISON_FORMS = /^(?:bel|nouvel|vieil|fol|mol|cet|beau|nouveau|vieux|ma|ta|sa)$/iu;

/** French elides before a vowel and a mute h; an h says nothing certain, so it counts as both. */
export function beginsWithVowel(form: string): boolean | null {
  const first = form.normalize('NFD').charAt(0).toLowerCase();
  if (first === 'h' || first === 'y') return null;
  return 'aeiouœæ'.includes(first);
}

/** An option is given away when the word before the gap could not stand so before another option. */
export function isElisionCue(gap: Gap, option: string): boolean {
  const before = wordBefore(gap);
  const sensitive = /['’]$/u.test(before) || ELIDABLE.test(before) || LIAISON_FORMS.test(before);
  if (!sensitive) return false;
  const key = beginsWithVowel(gap.key);
  const other = beginsWithVowel(option);
  return key === null || other === null || key !== other;
}
