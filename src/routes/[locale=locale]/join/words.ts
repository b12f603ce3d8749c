import type { PageWords } from '#lib/i18n/translator.ts';

/** The words of this page, which its parts are handed. */
export type JoinWords = PageWords<'join'>;
