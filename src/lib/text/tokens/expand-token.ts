import type { Lang } from '#lib/core/language.ts';
import { expandEnglish } from './expand-english.ts';
import { expandFrench } from './expand-french.ts';

/**
 * What a token stands for: itself, the words of a contraction, or one or the other as the sentence
 * has it (*du pain*, *du port*).
 */
export type Expansion =
  | { readonly kind: 'word' }
  | { readonly kind: 'contraction'; readonly words: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly words: readonly string[] };

export function expandToken(form: string, lang: Lang): Expansion {
  return lang === 'fr' ? expandFrench(form) : expandEnglish(form);
}
