/** Where banks come from: those that ship with the app, and those opened on this device. */
import { parseBank } from '#lib/bank/parse-bank.ts';
import { readIndex, type BankIndexEntry } from '#lib/bank/read-index.ts';
import type { Bank } from '#lib/bank/schema.ts';
import { bankIndexPath, bankPath } from './paths.ts';

type Fetch = typeof fetch;

/** The bundled banks; none where their list cannot be had. */
export async function loadIndex(fetch: Fetch): Promise<readonly BankIndexEntry[]> {
  const response = await attempt(fetch, bankIndexPath());
  if (response === null) return [];
  const index = readIndex(await response.json());
  return index.ok ? index.value.banks : [];
}

/** One bundled bank; null where there is none of this id. */
export async function loadBundledBank(id: string, fetch: Fetch): Promise<Bank | null> {
  const response = await attempt(fetch, bankPath(id));
  if (response === null) return null;
  const bank = parseBank(await response.text());
  return bank.ok ? bank.value : null;
}

/** Null also where the network fails: a page without a text still is a page. */
async function attempt(fetch: Fetch, path: string): Promise<Response | null> {
  try {
    const response = await fetch(path);
    return response.ok ? response : null;
  } catch {
    return null;
  }
}
