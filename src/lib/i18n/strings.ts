/**
 * The interface's words, one value per locale. Read on the server only, while prerendering: no
 * page's JavaScript carries them, the route `[locale]/strings.json` does.
 */
import type { Resource, ResourceLanguage } from 'i18next';
import enClass from '#locales/en/class.json';
import enCommon from '#locales/en/common.json';
import enCreate from '#locales/en/create.json';
import enGrammar from '#locales/en/grammar.json';
import enHome from '#locales/en/home.json';
import enInstruction from '#locales/en/instruction.json';
import enJoin from '#locales/en/join.json';
import enKind from '#locales/en/kind.json';
import enOpen from '#locales/en/open.json';
import enPlan from '#locales/en/plan.json';
import enProblem from '#locales/en/problem.json';
import enProfiles from '#locales/en/profiles.json';
import enProgress from '#locales/en/progress.json';
import enQuiz from '#locales/en/quiz.json';
import enReport from '#locales/en/report.json';
import enSettings from '#locales/en/settings.json';
import enSheet from '#locales/en/sheet.json';
import enSummary from '#locales/en/summary.json';
import enText from '#locales/en/text.json';
import frClass from '#locales/fr/class.json';
import frCommon from '#locales/fr/common.json';
import frCreate from '#locales/fr/create.json';
import frGrammar from '#locales/fr/grammar.json';
import frHome from '#locales/fr/home.json';
import frInstruction from '#locales/fr/instruction.json';
import frJoin from '#locales/fr/join.json';
import frKind from '#locales/fr/kind.json';
import frOpen from '#locales/fr/open.json';
import frPlan from '#locales/fr/plan.json';
import frProblem from '#locales/fr/problem.json';
import frProfiles from '#locales/fr/profiles.json';
import frProgress from '#locales/fr/progress.json';
import frQuiz from '#locales/fr/quiz.json';
import frReport from '#locales/fr/report.json';
import frSettings from '#locales/fr/settings.json';
import frSheet from '#locales/fr/sheet.json';
import frSummary from '#locales/fr/summary.json';
import frText from '#locales/fr/text.json';
import type { Locale } from '#lib/core/language.ts';
import { LOCALES } from './locales.ts';
import type { PageNamespace } from './page-namespaces.ts';

/** The words that label a question, needed on both sides of the page whatever the locale. */
const SIDES: Readonly<Record<Locale, ResourceLanguage>> = {
  fr: { instruction: frInstruction, kind: frKind },
  en: { instruction: enInstruction, kind: enKind },
};

const OWN: Readonly<Record<Locale, ResourceLanguage>> = {
  fr: {
    common: frCommon,
    home: frHome,
    open: frOpen,
    problem: frProblem,
    quiz: frQuiz,
    settings: frSettings,
    summary: frSummary,
    text: frText,
  },
  en: {
    common: enCommon,
    home: enHome,
    open: enOpen,
    problem: enProblem,
    quiz: enQuiz,
    settings: enSettings,
    summary: enSummary,
    text: enText,
  },
};

export function stringsOf(locale: Locale): Resource {
  return Object.fromEntries(
    LOCALES.map((side) => [side, { ...SIDES[side], ...(side === locale ? OWN[side] : {}) }]),
  );
}

/** Words that come only with the pages that need them. */
const OF_PAGES: Readonly<Record<PageNamespace, Readonly<Record<Locale, ResourceLanguage>>>> = {
  class: { fr: frClass, en: enClass },
  create: { fr: frCreate, en: enCreate },
  grammar: { fr: frGrammar, en: enGrammar },
  join: { fr: frJoin, en: enJoin },
  plan: { fr: frPlan, en: enPlan },
  profiles: { fr: frProfiles, en: enProfiles },
  progress: { fr: frProgress, en: enProgress },
  report: { fr: frReport, en: enReport },
  sheet: { fr: frSheet, en: enSheet },
};

/** The words of some pages, fetched by those alone. */
export function pageStringsOf(locale: Locale, page: PageNamespace): Resource {
  return { fr: {}, en: {}, [locale]: { [page]: OF_PAGES[page][locale] } };
}
