import { childrenOf, type Reading } from './open-reference.ts';

/** Nouns that take others to be what they are: *la prise de vues* is as open as *le tournage*. */
const COMPOUND =
  /^(?:prises? de (?:vues?|son|position|parole)|mises? en \p{L}+|chefs? d['’]\p{L}+)(?![\p{L}-])(?! d(?:e |u |es |['’])| qu)/iu;

/** Whether something beside a noun says which one it is. By a complement, a relative clause, a name or a number beside it; or by an attribute of its own. */
export function isIdentified(reading: Reading, at: number): boolean {
  const { view } = reading;
  if (COMPOUND.test(view.text.slice(view.words[at]?.start))) return false;
  const isBound = childrenOf(reading, at, /^(?:nmod|acl|appos|flat)/u).some(
    (of) => of > at && !isAdverbial(reading, of) && !isSetOff(reading, at, of),
  );
  if (isBound) return true;
  const next = view.words[at + 1];
  if (next !== undefined && /^(?:de|d['’]|du|des)$/iu.test(next.form) && next.upos === 'ADP')
    return true;
  // *les sels et les parfums de Provence*
  const last = childrenOf(reading, at, /^conj/u).at(-1);
  return last !== undefined && childrenOf(reading, last, /^(?:nmod|acl|appos)/u).length > 0;
}

/** *le projet, assistée par …*, *le bâtiment, œuvre de Paul Varn*: what a comma sets off does not say which, but for a name. */
function isSetOff({ view }: Reading, noun: number, of: number): boolean {
  const { deprel = '', upos } = view.words[of] ?? {};
  if (deprel.startsWith('appos') && upos === 'PROPN') return false;
  return view.words.slice(noun, of).some(({ form }) => form === ',');
}

/** *le président depuis 2018*: a time says nothing of whom he presides over. */
function isAdverbial(reading: Reading, at: number): boolean {
  return childrenOf(reading, at, /^case/u).some((of) =>
    /^(?:depuis|en|dans|pendant|dès|avant|après|vers|lors|durant|jusque|jusqu['’])$/iu.test(
      reading.view.words[of]?.form ?? '',
    ),
  );
}
