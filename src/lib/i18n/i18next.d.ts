/** Keys are typed after the French files; `tests/locales.test.ts` holds the English to them. */
import 'i18next';
import type classWords from '#locales/fr/class.json';
import type common from '#locales/fr/common.json';
import type create from '#locales/fr/create.json';
import type grammar from '#locales/fr/grammar.json';
import type home from '#locales/fr/home.json';
import type instruction from '#locales/fr/instruction.json';
import type join from '#locales/fr/join.json';
import type kind from '#locales/fr/kind.json';
import type open from '#locales/fr/open.json';
import type plan from '#locales/fr/plan.json';
import type problem from '#locales/fr/problem.json';
import type profiles from '#locales/fr/profiles.json';
import type progress from '#locales/fr/progress.json';
import type quiz from '#locales/fr/quiz.json';
import type report from '#locales/fr/report.json';
import type settings from '#locales/fr/settings.json';
import type sheet from '#locales/fr/sheet.json';
import type summary from '#locales/fr/summary.json';
import type text from '#locales/fr/text.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      class: typeof classWords;
      common: typeof common;
      create: typeof create;
      grammar: typeof grammar;
      home: typeof home;
      instruction: typeof instruction;
      join: typeof join;
      kind: typeof kind;
      open: typeof open;
      plan: typeof plan;
      problem: typeof problem;
      profiles: typeof profiles;
      progress: typeof progress;
      quiz: typeof quiz;
      report: typeof report;
      settings: typeof settings;
      sheet: typeof sheet;
      summary: typeof summary;
      text: typeof text;
    };
  }
}
