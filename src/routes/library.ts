/**
 * The banks that ship with the app. They are files of this very build, which CI has checked in full
 * (`recto check`), so they are only recognised here: reading them strictly would cost every first
 * visit the code that files from elsewhere need.
 */
import type { BankIndex, BankIndexEntry } from '#lib/bank/read-index.ts';
import type { Bank } from '#lib/bank/schema.ts';
import { bankIndexPath, bankPath } from './paths.ts';

type Fetch = typeof fetch;

/** None where the list cannot be had: a page without texts still is a page. */
export async function loadIndex(fetch: Fetch): Promise<readonly BankIndexEntry[]> {
  const index = await loadJson(fetch, bankIndexPath());
  return isOurs<BankIndex>(index, 'recto-verso/index') ? index.banks : [];
}

/** Null where there is no bundled bank of this id. */
export async function loadBundledBank(id: string, fetch: Fetch): Promise<Bank | null> {
  const bank = await loadJson(fetch, bankPath(id));
  return isOurs<Bank>(bank, 'recto-verso/bank') ? bank : null;
}

function isOurs<Document extends { readonly format: string }>(
  value: unknown,
  format: Document['format'],
): value is Document {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === format
  );
}

async function loadJson(fetch: Fetch, path: string): Promise<unknown> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
