import type { Statement } from './statement.ts';

const FLOWING = /^(?:jeter|déverser|déboucher|couler|confluer|serpenter)$/u;
/** What water does to a land or a town: *arrose Namur*, *traverse la Suisse*. */
const PASSING = /^(?:traverser|arroser|baigner|irriguer|longer|contourner)$/u;
/** With *prendre*, *former*, *décrire*. */
const COURSE = /^(?:source|boucle|méandre|delta|coude|estuaire|embouchure)$/u;

/** *Le Doubs prend sa source à Mouthe*: what the verb tells of is water, not the land named after it. */
export function isOfRiver({ view, verb, object }: Statement): boolean {
  const lemma = view.words[verb.main]?.lemma ?? '';
  if (PASSING.test(lemma)) return !verb.passive;
  if (COURSE.test(view.words[object?.head ?? -1]?.lemma ?? ''))
    return /^(?:prendre|former|décrire)$/u.test(lemma);
  return FLOWING.test(lemma) && object === null;
}
