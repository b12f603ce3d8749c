import { createContext } from 'svelte';
import type { PageWords } from '#lib/i18n/translator.ts';

export interface ReportWording {
  readonly t: PageWords<'report'>;
  /** A day and its hour: two classes may be asked the same on one day. */
  moment(millis: number): string;
  /** 0 to 1 as per cent. */
  share(value: number): string;
}

export const [useReportWording, setReportWording] = createContext<ReportWording>();
