import { parseBank } from '#lib/bank/parse-bank.ts';
import { EXIT, report, type ExitStatus } from './outcome.ts';
import { readBytes } from './read-input.ts';
import { wordBankProblem } from './word-bank-problem.ts';
import { wordMessage } from './word-message.ts';

/** `recto check BANK…`: says nothing of a good bank, and every problem of a bad one. */
export function check(args: string[]): ExitStatus {
  if (args.length === 0 || args.some((arg) => arg.startsWith('--'))) {
    report('recto check', null, 'name one BANK or more; there are no options');
    return EXIT.badCall;
  }
  let status: ExitStatus = EXIT.done;
  for (const file of args) {
    const bytes = readBytes(file);
    if (!bytes.ok) {
      report(file, 1, wordMessage(bytes.error.code));
      status = EXIT.badInput;
      continue;
    }
    const bank = parseBank(bytes.value);
    if (bank.ok) continue;
    status = EXIT.badInput;
    for (const problem of bank.error) report(file, problem.line ?? 1, wordBankProblem(problem));
  }
  return status;
}
