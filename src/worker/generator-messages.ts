/** What the page and the generator's Worker say to each other; each side checks what it hears. */
import * as v from 'valibot';
import { refusalSchema, warningSchema } from './generator-problem.ts';

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const orderSchema = v.object({
  id: countSchema,
  /** The French text as it was typed or stands in its file, and its English where there is one. */
  source: v.string(),
  translation: v.nullable(v.string()),
  /** Name of the source's file; null where it was typed. */
  fileName: v.nullable(v.string()),
  /** Null: as the text itself says, or made of its name or first words. */
  title: v.nullable(v.string()),
  seed: countSchema,
  /** Most items; null for all good ones. */
  max: v.nullable(countSchema),
  /** Address of the folder of the models, ending in a slash. */
  models: v.pipe(v.string(), v.url()),
});
export type Order = v.InferOutput<typeof orderSchema>;

export const answerSchema = v.variant('type', [
  /** `done` and `total`: bytes while loading, paragraphs while reading. */
  v.object({
    type: v.picklist(['loading', 'reading']),
    id: countSchema,
    done: countSchema,
    total: countSchema,
  }),
  v.object({ type: v.literal('making'), id: countSchema }),
  /** The bank as its file, with what there is to say of it. */
  v.object({
    type: v.literal('done'),
    id: countSchema,
    bank: v.string(),
    warnings: v.array(warningSchema),
  }),
  v.object({ type: v.literal('failed'), id: countSchema, problem: refusalSchema }),
]);
export type Answer = v.InferOutput<typeof answerSchema>;
