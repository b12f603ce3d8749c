import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { writeAnalyser } from '#lib/analysis/model/analyser-file.ts';
import { trainAnalyser } from '#lib/analysis/training/train-analyser.ts';
import { loadFormLexicon, MODEL_FOLDER } from '../load-analyser.ts';
import { EXIT, report, type ExitStatus } from '../outcome.ts';
import { wordMessage } from '../word-message.ts';
import { reportNoModel } from '../report-no-model.ts';
import { DEFAULT_CORPORA, readTreebanks, reportNoTreebanks } from './treebanks.ts';

interface TrainCall {
  readonly lang: Lang;
  readonly corpora: string;
  readonly seed: number;
  readonly output: string;
}

/** The seed of the models that ship. */
const SEED = 1;

/**
 * `recto train [--language fr|en] [--corpora FOLDER] [--seed N] [--output FILE]`: trains the models of
 * a language on all its treebanks. Takes some twenty minutes; says on standard error what it does.
 */
export function train(args: string[]): ExitStatus {
  const call = readCall(args);
  if (!call.ok) {
    report('recto train', null, call.error);
    return EXIT.badCall;
  }
  const { lang, corpora, seed, output } = call.value;
  const treebanks = readTreebanks(corpora, lang);
  if (!treebanks.ok) {
    reportNoTreebanks(treebanks.error);
    return EXIT.badInput;
  }
  const lexicon = loadFormLexicon(lang);
  if (!lexicon.ok) {
    reportNoModel(lexicon.error);
    return EXIT.badInput;
  }
  const analyser = trainAnalyser({
    lang,
    treebanks: treebanks.value,
    lexicon: lexicon.value,
    seed,
    chances: null,
    onStep: (step) => process.stderr.write(`${lang}: ${step}\n`),
  });
  if (writeWhole(output, writeAnalyser(analyser))) return EXIT.done;
  report(output, null, wordMessage('unwritable'));
  return EXIT.badInput;
}

function readCall(args: string[]): Result<TrainCall, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      options: {
        language: { type: 'string' },
        corpora: { type: 'string' },
        seed: { type: 'string' },
        output: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { language: lang = 'fr', corpora = DEFAULT_CORPORA, seed, output } = parsed.values;
  if (lang !== 'fr' && lang !== 'en') return fail('--language takes fr or en');
  if (seed !== undefined && !/^\d{1,9}$/u.test(seed)) return fail('--seed takes a whole number');
  return ok({
    lang,
    corpora,
    seed: seed === undefined ? SEED : Number(seed),
    output: output ?? fileURLToPath(new URL(`${lang}-analyser.bin`, MODEL_FOLDER)),
  });
}

function writeWhole(file: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
    return true;
  } catch {
    return false;
  }
}
