/** The command line: `npm run --silent recto -- COMMAND`. */
import { banks } from './banks.ts';
import { check } from './check.ts';
import { generate } from './generate.ts';
import { EXIT, type ExitStatus } from './outcome.ts';

const USAGE = `usage: recto COMMAND
  generate FILE [--english FILE] [--id ID] [--title TEXT] [--seed N] [--max N] [--output FILE]
      make a bank of a French text, with its English where there is one; - is standard input
  check BANK…
      say what is wrong with banks, or nothing
  banks
      build static/banks from src/content
`;

function run([command, ...args]: string[]): ExitStatus {
  switch (command) {
    case 'generate':
      return generate(args);
    case 'check':
      return check(args);
    case 'banks':
      return banks();
    case 'help':
    case '--help':
      process.stdout.write(USAGE);
      return EXIT.done;
    default:
      process.stderr.write(USAGE);
      return EXIT.badCall;
  }
}

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2));
