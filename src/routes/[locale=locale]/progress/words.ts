import { createContext } from 'svelte';
import type { Calendar } from '#lib/i18n/calendar.ts';
import type { PageWords } from '#lib/i18n/translator.ts';

/** What every part of this page words its figures with; both change on a switch of language. */
export interface Wording {
  readonly t: PageWords<'progress'>;
  readonly calendar: Calendar;
  /** Of a number from 0 to 1; a dash where there is none. */
  readonly share: (value: number | null) => string;
  readonly duration: (millis: number) => string;
}

export const [useWording, setWording] = createContext<Wording>();
