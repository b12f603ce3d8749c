import { preloadCode } from '$app/navigation';
import type { Locale } from '#lib/core/language.ts';
import { app } from './app-state.svelte.ts';
import { pathTo } from './paths.ts';

/** How long a busy page may put it off, in milliseconds. */
const LATEST_MILLIS = 2000;

/**
 * Fetches the code that the way to the first question does without, as soon as the page is idle:
 * from then on an open page needs no file any more, not even one that a newer version has replaced.
 * What fails now is fetched when it is wanted. `after` is called when all has come or failed.
 */
export function warmUp(locale: Locale, after: () => unknown): void {
  const fetchAll = () => {
    void Promise.allSettled([
      preloadCode(pathTo(locale, 'settings')),
      import('./due-badge.svelte.ts').then(({ watchDue }) => watchDue(app)),
      import('#lib/study/apply-event.ts'),
      import('#lib/store/log/compact-log.ts'),
      import('#lib/study/plan-session.ts'),
      import('./[locale=locale]/DayPlan.svelte'),
      import('./[locale=locale]/InstallHint.svelte'),
      import('./[locale=locale]/quiz/Stopwatch.svelte'),
      import('./[locale=locale]/quiz/FacingPage.svelte'),
      import('./[locale=locale]/StoreProblem.svelte'),
      import('#lib/ui/quiz/Feedback.svelte'),
      import('#lib/store/log/forget-lost.ts'),
      import('./[locale=locale]/quiz/AfterAnswer.svelte'),
      import('./[locale=locale]/quiz/CardMenu.svelte'),
      import('./[locale=locale]/quiz/LaterTask.svelte'),
      import('./[locale=locale]/quiz/mark-made.ts'),
      import('./[locale=locale]/quiz/mark-written.ts'),
      import('./storage-state.ts'),
      import('./[locale=locale]/quiz/HeardStem.svelte'),
      import('#lib/ui/speech/ListenButton.svelte'),
      import('#lib/ui/speech/ReadAloud.svelte'),
      import('./[locale=locale]/WhoStudies.svelte'),
      import('#lib/store/change-profiles.ts'),
      import('#lib/study/backup-record.ts'),
      import('#lib/store/inspect-backup.ts'),
      import('#lib/store/read-backup.ts'),
      import('#lib/store/transfer/frame.ts'),
      'BarcodeDetector' in window ? null : import('qr/decode.js'),
      import('#lib/store/restore-backup.ts'),
      import('#lib/store/write-backup.ts'),
      import('../worker/keep-generator.ts').then(({ renewGenerator }) => renewGenerator()),
    ]).then(after);
  };
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: LATEST_MILLIS });
  else setTimeout(fetchAll, LATEST_MILLIS / 4);
}
