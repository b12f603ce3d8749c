/** How a question opens that asks since when, until when, before or after what; in both languages. */
const LIMITS: readonly (readonly [RegExp, RegExp])[] = [
  [/^depuis\b/iu, /\bsince\b|^(?:for )?how (?:long|many)\b/iu],
  [/^jusqu/iu, /\b(?:until|till|up to|how far)\b/iu],
  [/^avant\b/iu, /\b(?:before|by)\b/iu],
  [/^après\b/iu, /\bafter\b/iu],
  [/^à quelle fréquence(?!\p{L})/iu, /^how often\b/iu],
  [/^dès\b/iu, /\b(?:from|as early as|since|as of)\b/iu],
];
const ENGLISH_LIMIT = /^(?:since|until|till|before|after|from|by|how often)\b/iu;

/** Whether two stems ask from the same side of a moment or a place: *Depuis quand*, *Since when*. */
export function haveSameLimit(french: string, english: string): boolean {
  const asked = LIMITS.filter(([ours]) => ours.test(french));
  if (asked.length === 0)
    return (
      !ENGLISH_LIMIT.test(english) ||
      (!/^how often/iu.test(english) && /^(?:à partir|de|d['’]|du|par)/iu.test(french))
    );
  return asked.every(([, theirs]) => theirs.test(english));
}
