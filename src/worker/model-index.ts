import * as v from 'valibot';
import type { Lang } from '#lib/core/language.ts';

/** `static/models/index.json`: what each model is, and by which licence. `npx tsx src/cli/list-models.ts` writes it. */
export const modelIndexSchema = v.object({
  format: v.literal('recto-verso/models'),
  formatVersion: v.literal(1),
  files: v.record(
    v.string(),
    v.object({
      /** Of the file's format, as its header says. */
      version: v.number(),
      bytes: v.number(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      licence: v.string(),
      /** The file beside it that tells where it comes from. */
      notice: v.string(),
    }),
  ),
});
export type ModelIndex = v.InferOutput<typeof modelIndexSchema>;
export type ModelEntry = ModelIndex['files'][string];

/** Which files a language is analysed with; English does without a lexicon. */
export const MODEL_FILES: Readonly<Record<Lang, { analyser: string; lexicon: string | null }>> = {
  fr: { analyser: 'fr-analyser.bin', lexicon: 'fr-lexicon.bin' },
  en: { analyser: 'en-analyser.bin', lexicon: null },
};

/** Letters of the checksum that name a model's version in its address. */
const VERSION_LETTERS = 12;

/** Another release's model has another address, so no cache can mistake it for this one. */
export function modelUrl(
  folder: string,
  file: string,
  { sha256 }: Pick<ModelEntry, 'sha256'>,
): string {
  return `${folder}${file}?v=${sha256.slice(0, VERSION_LETTERS)}`;
}
