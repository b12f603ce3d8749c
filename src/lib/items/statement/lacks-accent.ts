import type { ItemContext } from '../context.ts';

const CAPITAL_E = /(?<![\p{L}\p{N}-])E\p{Ll}{3,}(?!\p{L})/gu;

/** *l'Etat*, *l'Eglise*: a word that French knows with an accent only. */
export function lacksAccent(
  text: string,
  { readingsOf }: Pick<ItemContext, 'readingsOf'>,
): boolean {
  return (text.match(CAPITAL_E) ?? []).some((word) => {
    const rest = word.slice(1);
    return readingsOf(`e${rest}`).length === 0 && readingsOf(`é${rest}`).length > 0;
  });
}
