/** Ways of writing that are as right as one another, each made one. Takes text in small letters. */
import type { Lang } from '#lib/core/language.ts';

type Variant = readonly [pattern: RegExp, one: string];

/** *St*, *15:30*; and a space or none between the figures of a time and their h. */
const SHARED: readonly Variant[] = [
  [/\bst(?=[ -])/gu, 'saint'],
  [/\bste(?=[ -])/gu, 'sainte'],
  [/(\d) ?[h:] ?(?=\d\d\b)/gu, '$1h'],
  [/(\d) h\b/gu, '$1h'],
];

/** American spelling beside British, by the endings in which they differ (Oxford, *New Hart's Rules*). */
const VARIANTS: Readonly<Record<Lang, readonly Variant[]>> = {
  fr: [[/ ?& ?/gu, ' et '], [/\b(?:n[°º]|no(?= \d)) ?/gu, 'numéro '], ...SHARED],
  en: [
    [/ ?& ?/gu, ' and '],
    [/\b(?:n[°º]|no(?= \d)) ?/gu, 'number '],
    [/([a-z]{2}[^aeious])our(?=s?\b|ed\b|ing\b|ite|able|ful|hood)/gu, '$1or'],
    [/([a-z]{3}[iy])s(?=e[ds]?\b|ing\b|ation|er\b)/gu, '$1z'],
    [/([a-z]{2}[bct])re\b/gu, '$1er'],
    [/([a-z]{3}[aeiou])ll(?=ed\b|ing\b|ers?\b)/gu, '$1l'],
    [/([a-z]{2}e)nce\b/gu, '$1nse'],
    [/ogue\b/gu, 'og'],
    [/\bprogramme/gu, 'program'],
    [/\bgrey/gu, 'gray'],
    ...SHARED,
  ],
};

export function foldVariants(text: string, lang: Lang): string {
  return VARIANTS[lang].reduce((folded, [pattern, one]) => folded.replace(pattern, one), text);
}
