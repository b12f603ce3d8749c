/** What the page and the analyser's Worker say to each other; each side checks what it hears. */
import * as v from 'valibot';
import { UPOS } from '#lib/analysis/tree/document.ts';
import { problemSchema } from './analyser-problem.ts';

const langSchema = v.picklist(['fr', 'en']);
/** Read-only on both sides, as the analyser's own lists are. */
const listOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.readonly());
const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const chanceSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const requestSchema = v.object({
  id: countSchema,
  lang: langSchema,
  text: v.string(),
  /** Address of the folder of the models, ending in a slash. */
  models: v.pipe(v.string(), v.url()),
});
export type Request = v.InferOutput<typeof requestSchema>;

const wordSchema = v.object({
  form: v.string(),
  lemma: v.string(),
  upos: v.picklist(UPOS),
  feats: v.record(v.string(), v.string()),
  head: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
  deprel: v.string(),
  start: countSchema,
  end: countSchema,
  tagConfidence: chanceSchema,
  arcConfidence: chanceSchema,
});

const tokenSchema = v.object({
  form: v.string(),
  start: countSchema,
  end: countSchema,
  spaceAfter: v.boolean(),
  firstWord: countSchema,
  wordCount: countSchema,
});

const blockSchema = v.object({
  kind: v.picklist(['heading', 'list-item', 'paragraph']),
  start: countSchema,
  end: countSchema,
  sentences: listOf(
    v.object({
      start: countSchema,
      end: countSchema,
      tokens: listOf(tokenSchema),
      words: listOf(wordSchema),
      sureSubjects: listOf(countSchema),
    }),
  ),
});

/** `done` and `total`: bytes while loading, UTF-16 units of the text while analysing. */
const progress = { id: countSchema, done: countSchema, total: countSchema };

export const replySchema = v.variant('type', [
  v.object({ type: v.literal('loading'), ...progress }),
  /** The next blocks of the document, in order. */
  v.object({ type: v.literal('blocks'), ...progress, blocks: listOf(blockSchema) }),
  v.object({ type: v.literal('done'), id: countSchema }),
  v.object({ type: v.literal('failed'), id: countSchema, problem: problemSchema }),
]);
export type Reply = v.InferOutput<typeof replySchema>;
