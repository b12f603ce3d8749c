import { parseArgs } from 'node:util';
import { KINDS } from '#lib/bank/kinds.ts';
import type { Kind } from '#lib/bank/schema.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { LEVELS, type Level } from '#lib/core/level.ts';
import type { Wanted } from '#lib/items/wanted.ts';

export interface GenerateCall {
  readonly file: string;
  readonly english: string | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly seed: number;
  readonly wanted: Wanted;
  /** Whether to tell why candidates were rejected. */
  readonly why: boolean;
  readonly output: string | null;
}

/** Longest title in UTF-16 units. */
const MAX_TITLE_LENGTH = 500;

/** What `recto generate` is asked for, or what is wrong with the call. */
export function readGenerateCall(args: string[]): Result<GenerateCall, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        english: { type: 'string' },
        id: { type: 'string' },
        title: { type: 'string' },
        seed: { type: 'string' },
        max: { type: 'string' },
        kinds: { type: 'string' },
        level: { type: 'string' },
        why: { type: 'boolean' },
        output: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    return fail('name one FILE, or - for standard input');
  if (file === '-' && values.english === '-')
    return fail('only one of the two texts can come from standard input');
  if (values.id !== undefined && !/^[a-z0-9][a-z0-9-]{0,79}$/u.test(values.id))
    return fail('--id takes small letters, digits and hyphens');
  if (values.title?.trim() === '') return fail('--title is empty');
  if ((values.title?.length ?? 0) > MAX_TITLE_LENGTH)
    return fail(`--title is longer than ${String(MAX_TITLE_LENGTH)} characters`);
  const seed = wholeNumber(values.seed ?? '1');
  if (seed === undefined) return fail('--seed takes a whole number');
  const wanted = readWanted(values);
  if (!wanted.ok) return wanted;
  return ok({
    file,
    english: values.english ?? null,
    id: values.id ?? null,
    title: values.title ?? null,
    seed,
    wanted: wanted.value,
    why: values.why ?? false,
    output: values.output ?? null,
  });
}

function readWanted(values: {
  readonly max?: string;
  readonly kinds?: string;
  readonly level?: string;
}): Result<Wanted, string> {
  const max = values.max === undefined ? null : wholeNumber(values.max);
  if (max === undefined || max === 0) return fail('--max takes a whole number from 1 on');
  const kinds = values.kinds === undefined ? null : readKinds(values.kinds);
  if (kinds === undefined) return fail(`--kinds takes some of ${KINDS.join(',')}`);
  const level = values.level === undefined ? null : readLevel(values.level);
  if (level === undefined) return fail(`--level takes one of ${LEVELS.join(', ')}`);
  return ok({ max, kinds, level });
}

function readKinds(list: string): ReadonlySet<Kind> | undefined {
  const names = list.split(',');
  const kinds = KINDS.filter((kind) => names.includes(kind));
  return names.every((name) => kinds.some((kind) => kind === name)) ? new Set(kinds) : undefined;
}

function readLevel(name: string): Level | undefined {
  return LEVELS.find((level) => level === name);
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
