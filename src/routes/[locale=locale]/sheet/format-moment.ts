import type { Locale } from '#lib/core/language.ts';
import { TAG } from '#lib/i18n/format.ts';

/** Day and time, as the device's zone has them. `millis`: UTC. */
export function formatMoment(millis: number, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'full', timeStyle: 'short' }).format(
    millis,
  );
}
