/** Exit statuses of the command line: done, the input is bad, the call is wrong. */
export const EXIT = { done: 0, badInput: 1, badCall: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Writes one problem to standard error as `FILE:LINE: what is wrong and what to do`. */
export function report(file: string, line: number | null, message: string): void {
  process.stderr.write(`${file}${line === null ? '' : `:${String(line)}`}: ${message}\n`);
}
