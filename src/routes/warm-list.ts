/** All that the way to the first question does without, and an open page may come to want. */
import { preloadCode } from '$app/navigation';
import type { Locale } from '#lib/core/language.ts';
import { app } from './app-state.svelte.ts';
import { pathTo } from './paths.ts';

/** Settles when all has come or failed. */
export function fetchTheRest(locale: Locale): Promise<unknown> {
  return Promise.allSettled([
    preloadCode(pathTo(locale, 'settings')),
    import('./due-badge.svelte.ts').then(({ watchDue }) => watchDue(app)),
    import('#lib/study/apply-event.ts'),
    import('#lib/store/log/compact-log.ts'),
    import('#lib/store/later-store.ts'),
    import('#lib/store/spare/open-spare.ts'),
    import('#lib/study/plan-session.ts'),
    import('./[locale=locale]/DayPlan.svelte'),
    import('./[locale=locale]/InstallHint.svelte'),
    import('./[locale=locale]/quiz/Stopwatch.svelte'),
    import('./[locale=locale]/quiz/FacingPage.svelte'),
    import('./[locale=locale]/BannerNotices.svelte'),
    import('#lib/ui/quiz/Feedback.svelte'),
    import('./[locale=locale]/quiz/AfterAnswer.svelte'),
    import('./[locale=locale]/quiz/CardMenu.svelte'),
    import('./[locale=locale]/quiz/LaterTask.svelte'),
    import('./[locale=locale]/quiz/mark-made.ts'),
    import('#lib/play/mark-written.ts'),
    import('./storage-state.ts'),
    import('./[locale=locale]/quiz/HeardStem.svelte'),
    import('#lib/ui/speech/ListenButton.svelte'),
    import('#lib/ui/speech/ReadAloud.svelte'),
    import('./[locale=locale]/WhoStudies.svelte'),
    import('#lib/store/transfer/frame.ts'),
    'BarcodeDetector' in window ? null : import('qr/decode.js'),
    import('../worker/keep-generator.ts').then(({ renewGenerator }) => renewGenerator()),
  ]);
}
