import type { PageWords } from '#lib/i18n/translator.ts';

const MINUTE_MILLIS = 60_000;
const HOUR_MINUTES = 60;

/** Seconds below two minutes, minutes below two hours, hours and minutes above. */
export function durationWords(millis: number, t: PageWords<'progress'>): string {
  if (millis < 2 * MINUTE_MILLIS)
    return t('duration.seconds', { seconds: Math.round(millis / 1000) });
  const minutes = Math.round(millis / MINUTE_MILLIS);
  if (minutes < 2 * HOUR_MINUTES) return t('duration.minutes', { minutes });
  return t('duration.hours', {
    hours: Math.floor(minutes / HOUR_MINUTES),
    minutes: minutes % HOUR_MINUTES,
  });
}
