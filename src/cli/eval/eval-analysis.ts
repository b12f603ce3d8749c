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

export type AnalyseText = (text: string) => ConlluSentence[];

interface Figures {
  readonly file: string;
  readonly evaluation: Evaluation;
}

/**
 * `recto eval analysis [--language fr|en] [--json] GOLD…`: analyses the running text of gold
 * CoNLL-U files and compares.
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
  const { lang, json, files } = call.value;
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

function readCall(args: string[]): Result<{ lang: Lang; json: boolean; files: string[] }, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { language: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const lang = values.language ?? 'fr';
  if (lang !== 'fr' && lang !== 'en') return fail('--language takes fr or en');
  if (positionals.length === 0) return fail('name at least one GOLD file in CoNLL-U');
  if (positionals.filter((file) => file === '-').length > 1)
    return fail('only one file can come from standard input');
  return ok({ lang, json: values.json ?? false, files: positionals });
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
