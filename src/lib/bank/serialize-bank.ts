/**
 * The canonical bytes of a bank: keys sorted by code unit at every level, one item and one segment
 * a line, so that equal banks are equal files and a change shows as a short difference.
 */
import { sha256Hex } from '#lib/core/sha256.ts';
import type { Bank } from './schema.ts';

/** The canonical file, its `contentHash` filled in; ends with a newline. */
export function serializeBank(bank: Omit<Bank, 'contentHash'>): string {
  return layOut({ ...bank, contentHash: contentHashOf(bank) });
}

/** SHA-256 of the canonical file as it would be without its `contentHash`. */
export function contentHashOf(bank: Omit<Bank, 'contentHash'>): string {
  return sha256Hex(layOut({ ...bank, contentHash: undefined }));
}

function layOut(bank: Readonly<Record<string, unknown>> & Pick<Bank, 'items' | 'paragraphs'>) {
  const paragraphs = bank.paragraphs.map((paragraph) =>
    objectOf(paragraph, new Map([['segments', linesOf(paragraph.segments.map(canonicalJson))]])),
  );
  const items = bank.items.map(canonicalJson);
  const laidOut = new Map([
    ['items', linesOf(items)],
    ['paragraphs', linesOf(paragraphs)],
  ]);
  return `${objectOf(bank, laidOut)}\n`;
}

function linesOf(elements: readonly string[]): string {
  return elements.length === 0 ? '[]' : `[\n${elements.join(',\n')}\n]`;
}

/** An object on one line, but for the fields that are `laidOut` already. */
function objectOf(value: object, laidOut: ReadonlyMap<string, string>): string {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${laidOut.get(key) ?? canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * JSON with sorted keys and no spaces. Numbers are written as ECMAScript writes them (the shortest
 * decimal that reads back equal), which is the same on every engine; one that JSON has no word for
 * is a bug of the caller.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectOf(value, new Map());
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${String(value)} cannot be written in a bank`);
  }
  return JSON.stringify(value);
}
