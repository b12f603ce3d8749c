import { applyReview, type Review } from '#lib/bank/review.ts';
import { parseBank } from '#lib/bank/parse-bank.ts';
import { serializeBank } from '#lib/bank/serialize-bank.ts';
import type { Bank } from '#lib/bank/schema.ts';
import { buildGenerated } from './build-generated.ts';
import { EXIT, report, type ExitStatus } from './outcome.ts';
import { readGenerateCall, type GenerateCall } from './read-generate-call.ts';
import { wordBankProblem } from './word-bank-problem.ts';
import { wordMessage } from './word-message.ts';
import { writeOutput } from './write-output.ts';

export interface BankRequest extends Omit<GenerateCall, 'output'> {
  readonly review: { readonly file: string; readonly decisions: Review } | null;
}

/**
 * `recto generate FILE [--english FILE] [--id ID] [--title TEXT] [--seed N] [--max N] [--kinds LIST]
 * [--level LEVEL] [--why]`
 */
export function generate(args: string[]): ExitStatus {
  const request = readGenerateCall(args);
  if (!request.ok) {
    report('recto generate', null, request.error);
    return EXIT.badCall;
  }
  const { output, ...rest } = request.value;
  const built = buildBank({ ...rest, review: null });
  if (built === null) return EXIT.badInput;
  const text = serializeBank(built);
  const checked = parseBank(text);
  // What is written here must be readable there: anything else is a fault of the generator.
  if (!checked.ok) throw new Error(checked.error.map(wordBankProblem).join('\n'));
  if (writeOutput(output, text)) return EXIT.done;
  report(output ?? '-', null, wordMessage('unwritable'));
  return EXIT.badInput;
}

/** Builds a bank with its review, and reports on standard error; null where the input is bad. */
export function buildBank({ review, ...request }: BankRequest): Omit<Bank, 'contentHash'> | null {
  const generated = buildGenerated(request);
  return generated && reviewed(generated.bank, review);
}

function reviewed(
  bank: Omit<Bank, 'contentHash'>,
  review: BankRequest['review'],
): Omit<Bank, 'contentHash'> | null {
  if (review === null) return bank;
  const applied = applyReview(bank.items, review.decisions);
  if (applied.ok) return { ...bank, items: applied.value };
  for (const { code, index, item } of applied.error) {
    report(review.file, null, wordMessage(code, { index, item }));
  }
  return null;
}
