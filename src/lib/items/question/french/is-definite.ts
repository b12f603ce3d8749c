import type { Word } from '#lib/analysis/tree/document.ts';
import type { Source } from './statement.ts';

/** Whether the definite article goes with the noun, whatever else does. */
export function isDefinite({ view }: Pick<Source, 'view'>, noun: number): boolean {
  return (view.dependents[noun] ?? []).some((at) => isDefiniteArticle(view.words[at]));
}

export function isDefiniteArticle(word: Word | undefined): boolean {
  return word?.upos === 'DET' && /^(?:l[ae]s?|les|l['’])$/iu.test(word.form);
}
