/** How many questions are due, on the app's icon, where the platform shows such a number. */
import { planToday, type TodayKnown } from '#lib/study/plan-today.ts';

/** The number may be late; a question being answered may not. */
const PAUSE_MILLIS = 1000;

/** From now on, for as long as the page is open. `known` is read again whenever it changes. */
export function watchDue(known: TodayKnown): void {
  if (!('setAppBadge' in navigator)) return;
  $effect.root(() => {
    $effect(() => {
      const { banks, learning, settings, device, moment } = known;
      const timer = setTimeout(() => {
        const today = { banks, learning, settings, device, moment };
        show(learning.answered === 0 ? 0 : planToday(today).queue.reviews.length);
      }, PAUSE_MILLIS);
      return () => clearTimeout(timer);
    });
  });
}

/** None at all for 0. What refuses it, a setting or a page that is not installed, is all right. */
function show(due: number): void {
  navigator.setAppBadge(due).catch(() => undefined);
}
