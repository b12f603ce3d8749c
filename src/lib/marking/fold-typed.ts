/** Folds, each of which makes one kind of difference disappear. They take normalised text. */
import type { Lang } from '#lib/core/language.ts';

export function foldFinalPunctuation(text: string): string {
  return text.replace(/[\s.,;:!?…]+$/u, '');
}

export function foldCase(text: string): string {
  return text.toLowerCase();
}

/** œ = oe, æ = ae, ß = ss; a hyphen is a space; an abbreviation has its points or not. */
export function foldSpelling(text: string): string {
  return text
    .replace(/(\p{L})\.(?=[\s\p{L}-]|$)/gu, '$1')
    .replace(/ß/gu, 'ss')
    .replace(/œ/gu, 'oe')
    .replace(/Œ/gu, 'OE')
    .replace(/æ/gu, 'ae')
    .replace(/Æ/gu, 'AE')
    .replace(/[\s-]+/gu, ' ')
    .trim();
}

const LEADING_ARTICLE: Readonly<Record<Lang, RegExp>> = {
  fr: /^(?:(?:de )?l'|d'|(?:de la|le|la|les|un|une|du|des|de|au|aux) )(?=.)/iu,
  en: /^(?:the|an|a) (?=.)/iu,
};

/** Without the article, contraction or elided word that it begins with. */
export function foldArticle(text: string, lang: Lang): string {
  return text.replace(LEADING_ARTICLE[lang], '');
}

/** Letters that Unicode does not take apart. */
const BARRED: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[øØłŁđĐı]/gu, (letter) => BARRED[letter] ?? letter)
    .normalize('NFC');
}

/** 1er = 1, 1st = 1, and no comma between day and year. */
export function foldDate(text: string): string {
  return text.replace(/(\d)(?:er|st|nd|rd|th)\b/giu, '$1').replace(/,/gu, '');
}
