/** Small words that change what is asked, with those that stand against them in the other language. */
const SHADES: readonly (readonly [RegExp, RegExp])[] = [
  [whole('encore|autres?|nouveau|nouvelles?'), whole('another|others?')],
  [whole("seule?s?|seulement|uniquement|que|qu['’]"), whole('only')],
  [whole('encore|toujours'), whole('still')],
  [whole('déjà'), whole('already')],
  [whole("avant|d['’]ici|dès|par"), /\bby (?:the )?\d/iu],
];
/** The same from the French side. */
const FRENCH_SHADES: readonly (readonly [RegExp, RegExp])[] = [
  [whole('encore'), whole('another|others?|still|again|more|further|yet|even')],
  [whole('déjà'), whole('already|yet|ever|before')],
  [whole('peut-être'), whole('perhaps|maybe|may|might|could|possibly')],
  [whole('seule?s?|seulement|uniquement'), whole('only|alone|sole|single|just')],
];

/** Whether neither question says *another*, *only*, *still* or *already* without the other. */
export function haveSameShades(french: string, english: string): boolean {
  return (
    SHADES.every(([ours, theirs]) => !theirs.test(english) || ours.test(french)) &&
    FRENCH_SHADES.every(([ours, theirs]) => !ours.test(french) || theirs.test(english))
  );
}

function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}
