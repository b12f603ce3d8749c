/** The list of the bundled banks, `static/banks/index.json`: what the home page needs of each. */
import { LEVELS } from '#lib/core/level.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { THEMES } from '#lib/text/theme.ts';
import * as v from 'valibot';
import { KINDS } from './schema.ts';

export const BANK_INDEX_FORMAT = 'recto-verso/index';
export const BANK_INDEX_FORMAT_VERSION = 2;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const entryBeforeLevels = {
  id: v.string(),
  title: v.strictObject({ fr: v.string(), en: v.nullable(v.string()) }),
  /** How many items the bank holds. */
  items: count,
  /** Words of its French text. */
  words: count,
  /** Items of each kind; kinds without items are left out. */
  kinds: v.record(v.picklist(KINDS), count),
  contentHash: v.string(),
  /** Size of the bank's file. */
  bytes: count,
};

const entry = v.strictObject({
  ...entryBeforeLevels,
  /** CEFR level of the whole text, as its front matter says; null where it says none. */
  level: v.nullable(v.picklist(LEVELS)),
  /** Null where the front matter says none. */
  theme: v.nullable(v.picklist(THEMES)),
});

const bankIndexSchema = v.variant('formatVersion', [
  v.strictObject({
    format: v.literal(BANK_INDEX_FORMAT),
    formatVersion: v.literal(BANK_INDEX_FORMAT_VERSION),
    banks: v.array(entry),
  }),
  v.strictObject({
    format: v.literal(BANK_INDEX_FORMAT),
    formatVersion: v.literal(1),
    banks: v.array(v.strictObject(entryBeforeLevels)),
  }),
]);

export type BankIndexEntry = v.InferOutput<typeof entry>;

export interface BankIndex {
  readonly format: typeof BANK_INDEX_FORMAT;
  readonly formatVersion: typeof BANK_INDEX_FORMAT_VERSION;
  readonly banks: readonly BankIndexEntry[];
}

/** The index, from the value that its JSON holds; one of an older format is brought up to date. */
export function readIndex(value: unknown): Result<BankIndex, { code: 'not-an-index' }> {
  const parsed = v.safeParse(bankIndexSchema, value);
  if (!parsed.success) return fail({ code: 'not-an-index' });
  const index = parsed.output;
  if (index.formatVersion === BANK_INDEX_FORMAT_VERSION) return ok(index);
  const banks = index.banks.map((old) => ({ ...old, level: null, theme: null }));
  return ok({ ...index, formatVersion: BANK_INDEX_FORMAT_VERSION, banks });
}
