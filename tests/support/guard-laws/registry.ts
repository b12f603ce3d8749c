import type { GuardLaw } from './guard-law.ts';
import { ANSWER_LAWS } from './answer-laws.ts';
import { OPTION_LAWS } from './option-laws.ts';
import { ARTICLE_LAWS } from './article-laws.ts';
import { ARTICLE_SENTENCE_LAWS } from './article-sentence-laws.ts';
import { BILINGUAL_LAWS } from './bilingual-laws.ts';
import { CHRONOLOGY_LAWS } from './chronology-laws.ts';
import { CONJUGATION_LAWS } from './conjugation-laws.ts';
import { VERB_FORM_LAWS } from './verb-form-laws.ts';
import { DICTATION_LAWS } from './dictation-laws.ts';
import { GAP_LAWS } from './gap-laws.ts';
import { NAME_GAP_LAWS } from './name-gap-laws.ts';
import { QUESTION_ACTOR_LAWS } from './question-actor-laws.ts';
import { QUESTION_FORM_LAWS } from './question-form-laws.ts';
import { QUESTION_SENSE_LAWS } from './question-sense-laws.ts';
import { QUESTION_WORDS_LAWS } from './question-words-laws.ts';
import { SENTENCE_LAWS } from './sentence-laws.ts';
import { STATEMENT_LAWS } from './statement-laws.ts';
import { SYNTAX_LAWS } from './syntax-laws.ts';
import planted from './planted-faults.json' with { type: 'json' };

/** Laws on items as they are shown. */
export const GUARD_LAWS: readonly GuardLaw[] = [
  ...QUESTION_WORDS_LAWS,
  ...QUESTION_ACTOR_LAWS,
  ...QUESTION_FORM_LAWS,
  ...QUESTION_SENSE_LAWS,
  ...ANSWER_LAWS,
  ...OPTION_LAWS,
  ...GAP_LAWS,
  ...NAME_GAP_LAWS,
  ...ARTICLE_LAWS,
  ...ARTICLE_SENTENCE_LAWS,
  ...CONJUGATION_LAWS,
  ...VERB_FORM_LAWS,
  ...SENTENCE_LAWS,
  ...DICTATION_LAWS,
  ...STATEMENT_LAWS,
  ...SYNTAX_LAWS,
  ...BILINGUAL_LAWS,
  ...CHRONOLOGY_LAWS,
];

/** Texts with a fault that the guard must refuse, with whatever names and years. */
export const PLANTED_FAULTS: readonly { readonly guard: string; readonly text: string }[] = planted;

/** How many laws and planted faults there are for each guard. */
export const LAWS_BY_GUARD: ReadonlyMap<string, number> = [
  ...GUARD_LAWS.flatMap(({ guards }) => guards),
  ...PLANTED_FAULTS.map(({ guard }) => guard),
].reduce(
  (counts, guard) => counts.set(guard, (counts.get(guard) ?? 0) + 1),
  new Map<string, number>(),
);
