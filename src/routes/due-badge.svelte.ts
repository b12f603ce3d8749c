/** How many questions are due, on the app's icon, where the platform shows such a number. */
import { askedIn } from '#lib/study/statistics/asked-in.ts';
import { forecastDue } from '#lib/study/statistics/forecast-due.ts';
import { app } from './app-state.svelte.ts';

/** The number may be late; a question being answered may not. */
const PAUSE_MILLIS = 1000;

/** From now on, for as long as the page is open. Call it once everything has been read. */
export function watchDue(): void {
  if (!('setAppBadge' in navigator)) return;
  $effect.root(() => {
    const isAsked = $derived(askedIn(app.banks, app.settings.study ?? 'fr', app.device));
    $effect(() => {
      const { learning, moment } = app;
      const timer = setTimeout(() => {
        show(learning.answered === 0 ? 0 : forecastDue(learning, moment, isAsked).now);
      }, PAUSE_MILLIS);
      return () => clearTimeout(timer);
    });
  });
}

/** None at all for 0. What refuses it, a setting or a page that is not installed, is all right. */
function show(due: number): void {
  navigator.setAppBadge(due).catch(() => undefined);
}
