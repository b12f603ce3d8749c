import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lang } from '#lib/core/language.ts';
import expressions from '../data/tile-expressions.json' with { type: 'json' };

/** Phrases of several words that stay whole, whatever the tree makes of them. */
const EXPRESSIONS: Readonly<Record<Lang, RegExp>> = {
  fr: wholeOf(expressions.fr),
  en: wholeOf(expressions.en),
};

/** Whether a place in a sentence, in UTF-16 units, lies inside an expression such as *à cause de*. */
export function isWithinExpression({ text, lang }: TreeView, end: number): boolean {
  return [...text.matchAll(EXPRESSIONS[lang])].some(
    (found) => found.index < end && end < found.index + found[0].length,
  );
}

function wholeOf(phrases: readonly string[]): RegExp {
  const forms = phrases.map((phrase) =>
    phrase
      .replace(/'/gu, "['’]")
      .replace(/ de$/u, " d(?:es?|u|['’])")
      .replace(/ à$/u, ' (?:à|aux?)'),
  );
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'giu');
}
