import type { Statement } from './statement.ts';

const FLOWING = /^(?:jeter|déverser|déboucher|couler|confluer)$/u;

/** *Le Doubs prend sa source à Mouthe*: what the verb tells of is water, not the land named after it. */
export function isOfRiver({ view, verb, object }: Statement): boolean {
  const lemma = view.words[verb.main]?.lemma ?? '';
  const rises = lemma === 'prendre' && view.words[object?.head ?? -1]?.lemma === 'source';
  return rises || (FLOWING.test(lemma) && object === null);
}
