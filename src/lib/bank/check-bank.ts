/** A value, already read, held against the schema and against itself. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import * as v from 'valibot';
import type { PlacedProblem, ValueProblemCode } from './bank-problem.ts';
import { checkReferences } from './check-references.ts';
import { BANK_FORMAT, BANK_FORMAT_VERSION, bankSchema, type Bank } from './schema.ts';

/** More problems than this help nobody. */
const MAX_PROBLEMS = 100;

/**
 * Older versions will be migrated here before the schema sees them; version 1 is the first. A newer
 * one is answered with "update the app", whatever else is in it.
 */
export function checkBank(value: unknown): Result<Bank, PlacedProblem[]> {
  const refusal = checkHeader(value);
  if (refusal !== null) return fail([refusal]);
  const parsed = v.safeParse(bankSchema, value);
  if (!parsed.success) return fail(parsed.issues.slice(0, MAX_PROBLEMS).map(problemOf));
  const problems = checkReferences(parsed.output);
  return problems.length > 0 ? fail(problems.slice(0, MAX_PROBLEMS)) : ok(parsed.output);
}

const headerSchema = v.looseObject({
  format: v.literal(BANK_FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

function checkHeader(value: unknown): PlacedProblem | null {
  const header = v.safeParse(headerSchema, value);
  if (header.success) {
    const { formatVersion } = header.output;
    if (formatVersion <= BANK_FORMAT_VERSION) return null;
    return {
      code: 'newer-version',
      path: ['formatVersion'],
      expected: `<=${String(BANK_FORMAT_VERSION)}`,
      found: String(formatVersion),
    };
  }
  const isBank = header.issues.every(({ path }) => path?.[0].key === 'formatVersion');
  return isBank
    ? { code: 'unknown-version', path: ['formatVersion'] }
    : { code: 'not-a-bank', path: [] };
}

type Issue = v.InferIssue<typeof bankSchema>;

function problemOf(issue: Issue): PlacedProblem {
  return {
    code: codeOf(issue),
    path: pathOf(issue),
    ...(issue.expected === null ? {} : { expected: issue.expected }),
    found: issue.received,
  };
}

const CODES: Readonly<Partial<Record<Issue['type'], ValueProblemCode>>> = {
  literal: 'wrong-value',
  picklist: 'wrong-value',
  variant: 'wrong-value',
  regex: 'bad-format',
  min_length: 'too-short',
  max_length: 'too-long',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
};

function codeOf(issue: Issue): ValueProblemCode {
  switch (issue.message) {
    case 'empty-span':
    case 'not-one-key':
    case 'key-not-first':
      return issue.message;
  }
  if (issue.expected === 'never') return 'unknown-key';
  if (issue.received === 'undefined') return 'missing-key';
  return CODES[issue.type] ?? 'wrong-type';
}

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
