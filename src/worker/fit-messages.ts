/** What the page and the Worker that fits weights say to each other; each side checks what it hears. */
import * as v from 'valibot';
import type { EndOfWorker } from './converse.ts';

/** Of `fsrs_browser_bg.wasm`, unpacked: hosts do not say it of what they send packed. */
export const WASM_BYTES = 1_688_056;

const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const weightsSchema = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21));

export const fitRequestSchema = v.object({
  id: countSchema,
  /** Address of the WebAssembly. */
  wasm: v.pipe(v.string(), v.url()),
  /** `RatedReviews`. */
  reviews: v.object({
    card: v.instance(Uint32Array<ArrayBuffer>),
    day: v.instance(Int32Array<ArrayBuffer>),
    rating: v.instance(Uint8Array<ArrayBuffer>),
  }),
  /** The first review that is kept back from the fit. */
  heldFrom: countSchema,
  /** The weights in use; null for those that ship. */
  parameters: v.nullable(weightsSchema),
});
export type FitRequest = v.InferOutput<typeof fitRequestSchema>;

const problemSchema = v.object({
  code: v.picklist([
    /** The host has no such file. */
    'model-missing',
    /** No network, and the file was never fetched before. */
    'model-unreachable',
    /** No WebAssembly here, or none with memory that threads could share. */
    'no-webassembly',
  ]),
});

/** Worded in `locales/…/settings.json`, below `weights.problem`. */
export type FitProblem = v.InferOutput<typeof problemSchema> | EndOfWorker;

const errorSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

export const fitReplySchema = v.variant('type', [
  /** `done` and `total`: bytes while loading, passes over the answers while fitting. */
  v.object({
    type: v.picklist(['loading', 'fitting']),
    id: countSchema,
    done: countSchema,
    total: countSchema,
  }),
  v.object({
    type: v.literal('done'),
    id: countSchema,
    parameters: weightsSchema,
    /** How many reviews were kept back and foretold. */
    reviews: countSchema,
    /** Log-loss over them with the weights in use, and with the new ones. */
    before: errorSchema,
    after: errorSchema,
  }),
  v.object({ type: v.literal('failed'), id: countSchema, problem: problemSchema }),
]);
export type FitReply = v.InferOutput<typeof fitReplySchema>;
