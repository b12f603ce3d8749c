import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import lists from '../data/grammar-words.json' with { type: 'json' };

/** Nouns that name a colour too: *des dents orange*. Those of *mauve* and *rose* agree. */
const COLOURS: ReadonlySet<string> = new Set(lists.invariableColours);
const SHADES: ReadonlySet<string> = new Set(lists.shades);

/** Whether a word names a colour in the one form that it has: *orange*; both of *bleu clair*. */
export function isInvariableColour({ words }: TreeView, at: number): boolean {
  const formAt = (of: number): string => words[of]?.form.toLowerCase() ?? '';
  if (COLOURS.has(formAt(at))) return true;
  const isShade = (of: number): boolean => SHADES.has(formAt(of)) || COLOURS.has(formAt(of));
  const isPlain = (of: number): boolean => /^(?:ADJ|NOUN)$/u.test(words[of]?.upos ?? '');
  const isPair = (of: number): boolean =>
    isPlain(of) && isPlain(of + 1) && isShade(of + 1) && !/[sx]$/u.test(formAt(of));
  return isPair(at) || isPair(at - 1);
}
