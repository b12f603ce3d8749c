import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '../data/reference-words.json' with { type: 'json' };
import words from '../data/statement-words.json' with { type: 'json' };

/** Capitals that name nothing: *le Parlement*, *le Royaume*. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(references.commonInstitutions);
/** What needs nothing beside it: *la musique*, *les femmes*, *le judaïsme*. */
export const WHOLES: ReadonlySet<string> = new Set([
  ...references.wholes,
  ...references.namedByNoun,
  ...words.generic,
]);

/** A statement as the rules read it. */
export interface Told {
  readonly view: TreeView;
  readonly root: number;
  readonly subject: number;
  /** The words of the subject. */
  readonly own: ReadonlySet<number>;
  readonly lexicon: Lexicon;
}

/** A name, a date, an amount or a people. */
export function says({ view, lexicon }: Told, at: number): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  if (word.upos === 'PROPN' || word.upos === 'NUM') return true;
  if (INSTITUTIONS.has(word.form) || word.form === 'Royaume') return false;
  if (at > 0 && /^\p{Lu}/u.test(word.form)) return true;
  const isPeople = lexicon.demonyms.has(word.form.charAt(0).toUpperCase() + word.form.slice(1));
  return (
    isPeople || view.mentions.some(({ value, words: own }) => value !== null && own.includes(at))
  );
}
