/** The list of the bundled banks, `static/banks/index.json`: what the home page needs of each. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import * as v from 'valibot';
import { KINDS } from './schema.ts';

export const BANK_INDEX_FORMAT = 'recto-verso/index';
export const BANK_INDEX_FORMAT_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const bankIndexSchema = v.strictObject({
  format: v.literal(BANK_INDEX_FORMAT),
  formatVersion: v.literal(BANK_INDEX_FORMAT_VERSION),
  banks: v.array(
    v.strictObject({
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
    }),
  ),
});

export type BankIndex = v.InferOutput<typeof bankIndexSchema>;
export type BankIndexEntry = BankIndex['banks'][number];

/** The index, from the value that its JSON holds. */
export function readIndex(value: unknown): Result<BankIndex, { code: 'not-an-index' }> {
  const parsed = v.safeParse(bankIndexSchema, value);
  return parsed.success ? ok(parsed.output) : fail({ code: 'not-an-index' });
}
