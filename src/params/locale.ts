import type { ParamMatcher } from '@sveltejs/kit';
import type { Locale } from '#lib/core/language.ts';
import { isLocale } from '#lib/i18n/locales.ts';

export const match = ((param): param is Locale => isLocale(param)) satisfies ParamMatcher;
