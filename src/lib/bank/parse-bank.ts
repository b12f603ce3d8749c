/** A bank file, from its bytes; the only way by which a file becomes a `Bank`. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import { jsonPath, type BankProblem, type PlacedProblem } from './bank-problem.ts';
import { checkBank } from './check-bank.ts';
import { readStrictJson, type JsonLimits } from './read-strict-json.ts';
import { MAX_STRING_LENGTH, type Bank } from './schema.ts';

/** Bytes. The bank of a text of 200,000 words stays well below; ask a file's size before reading. */
export const MAX_BANK_BYTES = 20_000_000;
const LIMITS: JsonLimits = { depth: 12, stringLength: MAX_STRING_LENGTH };

export function parseBank(bytes: Uint8Array | string): Result<Bank, BankProblem[]> {
  if (bytes.length > MAX_BANK_BYTES) return tooLarge(bytes);
  const text = typeof bytes === 'string' ? bytes : decodeUtf8(bytes);
  if (text === null) return refused('not-utf8');
  const json = readStrictJson(text, LIMITS);
  if (!json.ok) {
    const { code, path, offset } = json.error;
    return fail([{ code, path: jsonPath(path), line: lineAt(text, offset) }]);
  }
  const checked = checkBank(json.value);
  return checked.ok ? ok(checked.value) : fail(withLines(checked.error, text));
}

/** The place that the limit falls into: one endless string is then named. */
function tooLarge(bytes: Uint8Array | string): Result<Bank, BankProblem[]> {
  const head = bytes.slice(0, MAX_BANK_BYTES);
  const text = typeof head === 'string' ? head : new TextDecoder().decode(head);
  const json = readStrictJson(text, LIMITS);
  const path = json.ok ? [] : json.error.path;
  const line = json.ok ? null : lineAt(text, json.error.offset);
  return fail([{ code: 'file-too-large', path: jsonPath(path), line }]);
}

function refused(code: 'not-utf8'): Result<Bank, BankProblem[]> {
  return fail([{ code, path: '$', line: null }]);
}

/** Without a byte order mark; null where the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Finds the lines by reading the text once more, which only files with problems pay for. What is
 * missing has the line of the nearest value around it.
 */
function withLines(problems: readonly PlacedProblem[], text: string): BankProblem[] {
  const wanted = new Set(
    problems.flatMap(({ path }) => path.map((_, end) => keyOf(path, end + 1))),
  );
  const lines = new Map<string, number>();
  readStrictJson(text, LIMITS, (path, offset) => {
    const key = keyOf(path, path.length);
    if (path.length === 0 || wanted.has(key)) lines.set(key, lineAt(text, offset));
  });
  return problems.map(({ path, ...problem }) => {
    let depth = path.length;
    while (depth > 0 && !lines.has(keyOf(path, depth))) depth -= 1;
    return { ...problem, path: jsonPath(path), line: lines.get(keyOf(path, depth)) ?? null };
  });
}

function keyOf(path: readonly (string | number)[], length: number): string {
  return JSON.stringify(path.slice(0, length));
}

/** Counted from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  let lineFeed = text.indexOf('\n');
  while (lineFeed !== -1 && lineFeed < offset) {
    line += 1;
    lineFeed = text.indexOf('\n', lineFeed + 1);
  }
  return line;
}
