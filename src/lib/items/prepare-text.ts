import { fail, ok, type Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/sha256.ts';
import { readSource, type BadFrontMatter } from '#lib/text/read-source.ts';
import type { GenerateInput } from './generate-bank.ts';
import { idFromTitle, titleFromFile, titleFromWords } from './name-bank.ts';

/** A text as somebody gives it: decoded, otherwise as it stands in its file. */
export interface GivenText {
  readonly source: string;
  readonly translation: string | null;
  /** Name of the source's file; null where it was typed or piped. */
  readonly fileName: string | null;
  /** Null: as its front matter says, or made from the title. */
  readonly id: string | null;
  /** Null: as its front matter says, or made from the file's name or the first words. */
  readonly title: string | null;
}

export interface UnreadableText extends BadFrontMatter {
  readonly file: 'source' | 'translation';
}

export type PreparedText = Pick<
  GenerateInput,
  'id' | 'title' | 'source' | 'sourceSha256' | 'translation'
>;

/** Reads the front matter and names the bank: alike on the command line and on the page. */
export function prepareText(given: GivenText): Result<PreparedText, UnreadableText> {
  const source = readSource(given.source);
  if (!source.ok) return fail({ ...source.error, file: 'source' });
  const translation = given.translation === null ? null : readSource(given.translation);
  if (translation?.ok === false) return fail({ ...translation.error, file: 'translation' });
  const { frontMatter } = source.value;
  const title =
    given.title ??
    frontMatter.title ??
    (given.fileName === null ? titleFromWords(source.value) : titleFromFile(given.fileName));
  return ok({
    id: given.id ?? frontMatter.id ?? idFromTitle(title),
    title: { fr: title, en: translation?.value.frontMatter.title ?? null },
    source: source.value,
    sourceSha256: sha256Hex(given.source),
    translation: translation?.value ?? null,
  });
}
