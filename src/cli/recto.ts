/** The command line: `npm run --silent recto -- COMMAND`. */
import { EXIT, type ExitStatus } from './outcome.ts';

const USAGE = `usage: recto COMMAND
  analyse [--language fr|en] [--output FILE] FILE
      read a text: sentences, words, features and trees, as CoNLL-U
  generate FILE [--english FILE] [--id ID] [--title TEXT] [--seed N] [--max N] [--kinds LIST]
           [--level LEVEL] [--why] [--output FILE]
      make a bank of a French text, with its English where there is one; - is standard input;
      LIST has kinds apart by commas, LEVEL is the highest (A1 to C2), --why tells what was rejected
  check BANK…
      say what is wrong with banks, or nothing
  banks
      build static/banks from src/content
  eval analysis [--language fr|en] [--json] GOLD… | --cross-validate FOLDS [--corpora FOLDER]
      measure the analyser against gold trees in CoNLL-U
  eval items [--labels FILE] [--json]
      measure the items, and how they are ranked, by the labels that people gave them
  label sheet [--sample N] [--per-kind N] [--seed N] [--output FILE] TEXT…
      write a sheet of the items of some texts, to be rated
  label take [--pass 1|2] [--output FILE] SHEET…
      turn filled-in sheets into labels
  train-ranking [--labels FILE] [--passages FILE]
      learn from labels and from questions people asked how items are ranked
  train [--language fr|en] [--corpora FOLDER] [--seed N] [--output FILE]
      train the analyser's models on the treebanks of a folder
`;

/** Of each command only what it needs is loaded: the generator is large. */
async function run([command, ...args]: string[]): Promise<ExitStatus> {
  switch (command) {
    case 'analyse':
      return (await import('./analyse.ts')).analyse(args);
    case 'eval': {
      const { analyseForEval } = await import('./eval/analyse-for-eval.ts');
      return (await import('./eval/eval.ts')).evalPart(args, analyseForEval);
    }
    case 'train':
      return (await import('./train/train.ts')).train(args);
    case 'train-ranking':
      return (await import('./train/train-ranking.ts')).trainRanking(args);
    case 'label':
      return (await import('./label/label.ts')).label(args);
    case 'generate':
      return (await import('./generate.ts')).generate(args);
    case 'check':
      return (await import('./check.ts')).check(args);
    case 'banks':
      return (await import('./banks.ts')).banks();
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

process.exitCode = await run(process.argv.slice(2));
