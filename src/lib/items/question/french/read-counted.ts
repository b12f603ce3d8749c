import { subtreeOf } from './keep-phrase.ts';
import type { Phrase, Statement } from './statement.ts';

/** The number that opens a phrase, with what it is nearly: *plus de 300*, *environ deux mille*. */
export function numeralOf(
  { view }: Statement,
  words: readonly number[],
  head: number,
): readonly number[] | null {
  const last = words
    .filter(
      (at) =>
        at <= head &&
        (view.words[at]?.upos === 'NUM' ||
          /^(?:millions?|milliards?|milliers?)$/u.test(view.words[at]?.form ?? '')),
    )
    .at(-1);
  const numeral = words.filter(
    (at, index) =>
      at <= (last ?? -1) && !(index === 0 && /^(?:ses|leurs)$/iu.test(view.words[at]?.form ?? '')),
  );
  const fits = numeral.every((at) => {
    const { upos, form = '' } = view.words[at] ?? {};
    return (
      upos === 'NUM' ||
      /^(?:environ|près|plus|moins|de|quelque|presque|à|peu|millions?|milliards?|milliers?)$/iu.test(
        form,
      )
    );
  });
  return last !== undefined && fits ? numeral : null;
}

/** A relative clause in what is counted, or a *de* right behind it that may belong to it. */
export function isUnsettled(
  { view }: Statement,
  { words }: Phrase,
  counted: readonly number[],
): boolean {
  if (counted.some((at) => view.words[at]?.deprel === 'acl:relcl')) return true;
  return /^(?:de|d['’]|du|des)$/iu.test(view.words[(words.at(-1) ?? -1) + 1]?.form ?? '');
}

/** What follows a counted noun with a preposition other than *de*: *sept buts | contre Lyon*. */
export function detachable(
  source: Statement,
  { head }: Phrase,
  counted: readonly number[],
): readonly number[] {
  const { view } = source;
  const loose = counted.find((at) => {
    if (at <= head || !/^(?:nmod|obl)/u.test(view.words[at]?.deprel ?? '')) return false;
    const cases = (view.dependents[at] ?? []).filter(
      (below) => view.words[below]?.deprel === 'case',
    );
    return cases.length > 0 && cases.every((below) => view.words[below]?.lemma !== 'de');
  });
  if (loose === undefined) return [];
  const [first = loose] = subtreeOf(source, loose);
  return counted.filter((at) => at >= first);
}
