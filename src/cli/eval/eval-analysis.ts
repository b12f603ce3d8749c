import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAnalysis, type Evaluation } from '#lib/analysis/evaluation/evaluate-analysis.ts';
import { makeRawText } from '#lib/analysis/evaluation/make-raw-text.ts';
import { poolEvaluations } from '#lib/analysis/evaluation/pool-evaluations.ts';
import type { Lang } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';
import { EXIT, report, type ExitStatus } from '../outcome.ts';
import { wordMessage } from '../word-message.ts';
import { findTargets } from './find-targets.ts';
import { formatColumns } from './format-columns.ts';
import { formatShare, MEASURES } from './measures.ts';
import { readGold } from './read-gold.ts';
import { loadAnalyser as loadShipped, loadFormLexicon } from '../load-analyser.ts';
import { reportNoModel } from '../report-no-model.ts';
import { DEFAULT_CORPORA, readTreebanks, reportNoTreebanks } from '../train/treebanks.ts';
import { crossValidate } from './cross-validate.ts';

export type AnalyseText = (text: string) => ConlluSentence[];

interface Figures {
  readonly file: string;
  readonly evaluation: Evaluation;
}

/**
 * `recto eval analysis [--language fr|en] [--json] GOLD…`: analyses the running text of gold
 * CoNLL-U files and compares. With `--cross-validate FOLDS [--corpora FOLDER]` instead of files, the
 * first treebank of the language is analysed by models that have not seen it.
 * @param loadAnalyser called once the files are known to be good; null where it has reported why
 *   there is none
 */
export function evalAnalysis(
  args: string[],
  loadAnalyser: (lang: Lang) => AnalyseText | null,
): ExitStatus {
  const call = readCall(args);
  if (!call.ok) {
    report('recto eval analysis', null, call.error);
    return EXIT.badCall;
  }
  const { lang, json, files, cross } = call.value;
  if (cross !== null) {
    const figures = measureFolds(lang, cross);
    if (figures === null) return EXIT.badInput;
    process.stdout.write(json ? toJson(figures, lang) : toTables(figures, lang));
    return EXIT.done;
  }
  const golds: { file: string; sentences: ConlluSentence[] }[] = [];
  for (const file of files) {
    const gold = readGold(file);
    if (gold.ok) golds.push({ file, sentences: gold.value });
    else report(file, 'line' in gold.error ? gold.error.line : 1, wordMessage(gold.error.code));
  }
  if (golds.length < files.length) return EXIT.badInput;
  const analyse = loadAnalyser(lang);
  if (analyse === null) return EXIT.badInput;
  const figures = golds.map(({ file, sentences }) => ({
    file,
    evaluation: evaluateAnalysis(sentences, analyse(makeRawText(sentences))),
  }));
  process.stdout.write(json ? toJson(figures, lang) : toTables(figures, lang));
  return EXIT.done;
}

interface FoldCall {
  readonly folds: number;
  readonly corpora: string;
}

interface EvalCall {
  readonly lang: Lang;
  readonly json: boolean;
  readonly files: string[];
  readonly cross: FoldCall | null;
}

function measureFolds(lang: Lang, { folds, corpora }: FoldCall): Figures[] | null {
  const treebanks = readTreebanks(corpora, lang);
  if (!treebanks.ok) {
    reportNoTreebanks(treebanks.error);
    return null;
  }
  const lexicon = loadFormLexicon(lang);
  if (!lexicon.ok) {
    reportNoModel(lexicon.error);
    return null;
  }
  const shipped = loadShipped(lang);
  if (!shipped.ok) {
    reportNoModel(shipped.error);
    return null;
  }
  const evaluations = crossValidate({
    lang,
    treebanks: treebanks.value,
    lexicon: lexicon.value,
    seed: 1,
    chances: shipped.value.chances,
    folds,
    take: folds,
    onStep: (step) => process.stderr.write(`${step}\n`),
  });
  const name = lang === 'fr' ? 'gsd' : 'ewt';
  return evaluations.map((evaluation, fold) => ({
    file: `${name} fold ${String(fold + 1)} of ${String(folds)}`,
    evaluation,
  }));
}

function readCall(args: string[]): Result<EvalCall, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        json: { type: 'boolean' },
        'cross-validate': { type: 'string' },
        corpora: { type: 'string' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const lang = values.language ?? 'fr';
  if (lang !== 'fr' && lang !== 'en') return fail('--language takes fr or en');
  const folds = values['cross-validate'];
  const json = values.json ?? false;
  if (folds !== undefined) {
    if (!/^(?:[2-9]|1\d|20)$/u.test(folds)) return fail('--cross-validate takes 2 to 20 folds');
    if (positionals.length > 0) return fail('--cross-validate takes no GOLD file');
    const corpora = values.corpora ?? DEFAULT_CORPORA;
    return ok({ lang, json, files: [], cross: { folds: Number(folds), corpora } });
  }
  if (positionals.length === 0) return fail('name at least one GOLD file in CoNLL-U');
  if (positionals.filter((file) => file === '-').length > 1)
    return fail('only one file can come from standard input');
  return ok({ lang, json, files: positionals, cross: null });
}

function toTables(figures: readonly Figures[], lang: Lang): string {
  const all = pool(figures);
  const tables = figures.map(({ file, evaluation }) => toTable(basename(file), evaluation, lang));
  if (figures.length > 1 && all !== null) tables.push(toTable('all together', all, lang));
  return `${tables.join('\n\n')}\n`;
}

function toTable(title: string, evaluation: Evaluation, lang: Lang): string {
  const targets = findTargets(title, lang);
  const rows = MEASURES.map(({ name, label, of }) => {
    const { reach, aim } = targets[name] ?? { reach: '', aim: '' };
    return [label, formatShare(of(evaluation)), String(reach), String(aim)];
  });
  return formatColumns([[title, '%', 'reach', 'aim'], ...rows]);
}

/** Shares of 0 to 1, the counts behind them, and how well stated chances hold. */
function toJson(figures: readonly Figures[], lang: Lang): string {
  const all = pool(figures);
  const described = {
    language: lang,
    files: figures.map(({ file, evaluation }) => ({ file, ...describe(evaluation) })),
    pooled: all === null ? null : describe(all),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describe(evaluation: Evaluation) {
  const shares = Object.fromEntries(MEASURES.map(({ name, of }) => [name, of(evaluation)]));
  return { shares, counts: evaluation };
}

function pool(figures: readonly Figures[]): Evaluation | null {
  const [first, ...rest] = figures.map(({ evaluation }) => evaluation);
  return first === undefined ? null : poolEvaluations(first, ...rest);
}
