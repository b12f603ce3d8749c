import * as v from 'valibot';
import type { EndOfWorker } from './converse.ts';
import { problemSchema } from './analyser-problem.ts';

const lineSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const fileSchema = v.picklist(['source', 'translation']);

/** Why there is no bank; worded in `locales/…/create.json`, below `problem`. Lines are 1-based. */
export const refusalSchema = v.variant('code', [
  v.object({
    code: v.picklist(['empty-text', 'only-headings', 'english-text', 'not-french']),
    line: lineSchema,
  }),
  v.object({ code: v.literal('too-many-words'), line: lineSchema, words: v.number() }),
  v.object({
    code: v.literal('bad-front-matter'),
    line: lineSchema,
    file: fileSchema,
    detail: v.string(),
  }),
  ...problemSchema.options,
]);

/** What the Worker tells by itself. */
export type Refusal = v.InferOutput<typeof refusalSchema>;

export type GeneratorProblem = Refusal | EndOfWorker;

/** What was left out of a bank, or changed; worded there too, below `warning`. */
export const warningSchema = v.object({
  code: v.picklist([
    'untranslated-paragraph',
    'surplus-translation',
    'joined-paragraphs',
    'surplus-sentence',
    'invisible-characters',
    'no-sentence-end',
    'no-items',
  ]),
  line: lineSchema,
  file: fileSchema,
});

export type Warning = v.InferOutput<typeof warningSchema>;
