/** How many questions are due, on the app's icon, where the platform shows such a number. */
import type { Bank } from '#lib/bank/schema.ts';
import type { Device } from '#lib/study/device.ts';
import type { LearningState } from '#lib/study/learning-state.ts';
import type { Moment } from '#lib/study/local-day.ts';
import type { Settings } from '#lib/study/settings.ts';
import { askedIn } from '#lib/study/statistics/asked-in.ts';
import { forecastDue } from '#lib/study/statistics/forecast-due.ts';

/** The number may be late; a question being answered may not. */
const PAUSE_MILLIS = 1000;

interface Known {
  readonly banks: readonly Bank[];
  readonly device: Device;
  readonly learning: LearningState;
  readonly moment: Moment;
  readonly settings: Pick<Settings, 'study'>;
}

/** From now on, for as long as the page is open. `known` is read again whenever it changes. */
export function watchDue(known: Known): void {
  if (!('setAppBadge' in navigator)) return;
  $effect.root(() => {
    const isAsked = $derived(askedIn(known.banks, known.settings.study ?? 'fr', known.device));
    $effect(() => {
      const { learning, moment } = known;
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
