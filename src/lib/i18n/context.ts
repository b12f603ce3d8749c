import { createContext } from 'svelte';
import type { Lang, Locale } from '#lib/core/language.ts';
import type { Translate } from './translator.ts';

/** What every view below the locale's layout may ask for; `t` and `locale` change on a switch. */
export interface I18n {
  readonly locale: Locale;
  readonly t: Translate;
  /** A whole number or a share, as the locale writes it. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  date(millis: number): string;
  /** A size in the unit people read, from bytes. */
  bytes(count: number): string;
  /** `French`, `français`: a language named in the interface's words. */
  languageName(lang: Lang): string;
  /** A text with its typography, cut at UTF-16 offsets: see `text/typeset.ts`. */
  parts(text: string, cuts: readonly number[], lang: Lang): string[];
}

export const [useI18n, setI18n] = createContext<I18n>();
