import * as v from 'valibot';
import type { EndOfWorker } from './converse.ts';

/** Most words of a text that is analysed; the command line's limit too. */
export const MAX_WORDS = 200_000;

/**
 * Why a text was not analysed; worded in `locales/…/grammar.json`, below `problem`. Those of the
 * files' content are `ModelProblem`s.
 */
export const problemSchema = v.variant('code', [
  /** The host has no such file. */
  v.object({ code: v.literal('model-missing') }),
  /** No network, and the file was never fetched before. */
  v.object({ code: v.literal('model-unreachable') }),
  v.object({ code: v.literal('model-truncated') }),
  v.object({ code: v.literal('model-wrong-version'), found: v.number(), expected: v.number() }),
  v.object({ code: v.literal('model-not-recognised') }),
  /** Sound, but of another release than this page. */
  v.object({ code: v.literal('model-of-another-release') }),
  v.object({ code: v.literal('text-too-long'), words: v.number(), limit: v.number() }),
]);

/** What the Worker tells by itself. */
export type ReportedProblem = v.InferOutput<typeof problemSchema>;

export type AnalyserProblem = ReportedProblem | EndOfWorker;
