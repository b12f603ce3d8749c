import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { EXIT, report, type ExitStatus } from '../outcome.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import { readBytes } from '../read-input.ts';
import { wordMessage } from '../word-message.ts';
import { writeOutput } from '../write-output.ts';
import { makeSheet, type SheetCall } from './make-sheet.ts';
import { readSheet } from './read-labels.ts';

/**
 * `recto label sheet [--sample N] [--per-kind N] [--seed N] [--output FILE] TEXT…` writes a sheet of items to rate;
 * `recto label take [--pass 1|2] [--output FILE] SHEET…` turns filled-in sheets into labels, which hold
 * no text. `docs/labelling.md` says how to rate.
 */
export function label([step, ...args]: string[]): ExitStatus {
  if (step !== 'sheet' && step !== 'take') {
    report('recto label', null, 'name a step: sheet or take');
    return EXIT.badCall;
  }
  const call = readCall(args);
  if (!call.ok) {
    report(`recto label ${step}`, null, call.error);
    return EXIT.badCall;
  }
  const { output, pass, ...rest } = call.value;
  const text = step === 'sheet' ? makeSheet(rest) : takeLabels(rest.files, pass);
  if (text === null) return EXIT.badInput;
  if (writeOutput(output, text)) return EXIT.done;
  report(output ?? '-', null, wordMessage('unwritable'));
  return EXIT.badInput;
}

function takeLabels(files: readonly string[], pass: 1 | 2): string | null {
  const lines: string[] = [];
  for (const file of files) {
    const bytes = readBytes(file);
    const text = bytes.ok ? decodeUtf8(bytes.value) : bytes;
    if (!text.ok) {
      report(file, 1, wordMessage(text.error.code));
      return null;
    }
    const labels = readSheet(text.value, pass);
    if (!labels.ok) {
      report(file, labels.error.line, wordMessage('bad-sheet'));
      return null;
    }
    lines.push(...labels.value.map((each) => JSON.stringify(each)));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function readCall(
  args: string[],
): Result<SheetCall & { output: string | null; pass: 1 | 2 }, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        sample: { type: 'string' },
        'per-kind': { type: 'string' },
        seed: { type: 'string' },
        pass: { type: 'string' },
        output: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: files } = parsed;
  const { sample, 'per-kind': perKind, seed = '1', pass = '1', output = null } = values;
  if (files.length === 0) return fail('name at least one file');
  if (pass !== '1' && pass !== '2') return fail('--pass takes 1 or 2');
  if (![sample ?? '1', perKind ?? '1', seed].every((number) => /^\d{1,9}$/u.test(number)))
    return fail('--sample, --per-kind and --seed take a whole number');
  return ok({
    files,
    sample: sample === undefined ? null : Number(sample),
    perKind: perKind === undefined ? null : Number(perKind),
    seed: Number(seed),
    pass: pass === '1' ? 1 : 2,
    output,
  });
}
