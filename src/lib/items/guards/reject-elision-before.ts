/** Words that lose their vowel before another, so that their full form tells of a consonant. */
const ELIDABLE =
  /(?<![\p{L}'’-])(?:le|la|de|que|ne|se|me|te|je|ce|jusque|lorsque|puisque|quoique|presque)\s$/iu;
/** *cet*, *bel*, *mon* show by their form what sound begins behind them. */
const LIAISON =
  /(?<![\p{L}'’-])(?:bel|nouvel|vieil|fol|mol|cet|beau|nouveau|vieux|ce|ma|ta|sa)\s$/iu;

/**
 * Whether the word before a gap, by being elided or not, could not stand so before each of the forms:
 * then some are ruled out by it. An h or a y says nothing, so it fits nothing but its like.
 */
export function showsThroughElision(
  text: string,
  start: number,
  forms: readonly string[],
): boolean {
  const before = text.slice(0, start);
  if (!/['’]$/u.test(before) && !ELIDABLE.test(before) && !LIAISON.test(before)) return false;
  return new Set(forms.map(onsetOf)).size > 1;
}

function onsetOf(form: string): string {
  const first = form.normalize('NFD').charAt(0).toLowerCase();
  if (first === 'h' || first === 'y') return first;
  return 'aeiouœæ'.includes(first) ? 'vowel' : 'consonant';
}
