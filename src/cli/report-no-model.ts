import type { NoModel } from './load-analyser.ts';
import { report } from './outcome.ts';
import { wordMessage } from './word-message.ts';

/** Says which file of `static/models` cannot be used, and why. */
export function reportNoModel({ file, problem }: NoModel): void {
  const slots =
    problem.code === 'model-wrong-version'
      ? { found: problem.found, expected: problem.expected }
      : {};
  report(`static/models/${file}`, null, wordMessage(problem.code, slots));
}
