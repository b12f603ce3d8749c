import type { Kind } from '#lib/bank/schema.ts';
import { serializeBank } from '#lib/bank/serialize-bank.ts';
import { SAMPLE_BANK } from '../../fixtures/sample-bank.ts';

/** A bank file with those items of the sample that are of these kinds. */
export function sampleFile(id: string, kinds: readonly Kind[]) {
  const items = SAMPLE_BANK.items.filter(({ kind }) => kinds.includes(kind));
  const text = serializeBank({ ...SAMPLE_BANK, id, items });
  return { name: `${id}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}
