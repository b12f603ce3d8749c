/**
 * `npm run compare-analysers [-- [--folds FOLDS [--take N]] GOLD…]`: measures analysers of French beside each
 * other on the running text of gold files and writes the tables into `docs/analysis.md`, between its
 * markers. With `--folds`, a table of GSD follows, cross-validated: ours then is trained anew for
 * each fold on all but it (some ten minutes a fold). `--take` stops after that many folds.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { evaluateAnalysis, type Evaluation } from '#lib/analysis/evaluation/evaluate-analysis.ts';
import { makeRawText } from '#lib/analysis/evaluation/make-raw-text.ts';
import { poolEvaluations } from '#lib/analysis/evaluation/pool-evaluations.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';
import { analyseForEval } from '../../src/cli/eval/analyse-for-eval.ts';
import { crossValidate, splitFolds } from '../../src/cli/eval/cross-validate.ts';
import { loadAnalyser, loadFormLexicon } from '../../src/cli/load-analyser.ts';
import { DEFAULT_CORPORA, readTreebanks } from '../../src/cli/train/treebanks.ts';
import type { AnalyseText } from '../../src/cli/eval/eval-analysis.ts';
import { findTargets } from '../../src/cli/eval/find-targets.ts';
import { formatShare, MEASURES, type MeasureName } from '../../src/cli/eval/measures.ts';
import { readGold } from '../../src/cli/eval/read-gold.ts';
import { analyseWithFrCompromise } from './fr-compromise/analyse-with-fr-compromise.ts';

interface Analyser {
  readonly name: string;
  readonly evaluate: (gold: readonly ConlluSentence[]) => Evaluation;
  /** What it has an output for. */
  readonly gives: readonly MeasureName[];
}

const FR_COMPROMISE: Analyser = {
  name: 'fr-compromise 0.2.8',
  evaluate: evaluateWith(analyseWithFrCompromise),
  gives: ['tokens', 'words', 'sentences', 'upos', 'lemmas', 'des', 'du'],
};
const OURS = { name: 'Recto Verso', gives: MEASURES.map(({ name }) => name) };

const DOCUMENT = fileURLToPath(new URL('../../docs/analysis.md', import.meta.url));
const PUD = fileURLToPath(
  new URL('../../../shared/corpora/parallel/pud-fr.conllu', import.meta.url),
);
const MARKERS = /(<!-- measured[^>]*-->)[\s\S]*?(<!-- \/measured -->)/u;

function evaluateWith(analyse: AnalyseText): Analyser['evaluate'] {
  return (gold) => evaluateAnalysis(gold, analyse(makeRawText(gold)));
}

function compareOn(file: string): string {
  const gold = readGold(file);
  if (!gold.ok) throw new Error(`${file}: ${gold.error.code}`);
  const analyse = analyseForEval('fr');
  if (analyse === null) throw new Error('no models');
  return toTable(basename(file), [
    { ...OURS, evaluation: evaluateWith(analyse)(gold.value) },
    { ...FR_COMPROMISE, evaluation: FR_COMPROMISE.evaluate(gold.value) },
  ]);
}

function compareFolds(folds: number, take: number): string {
  const treebanks = readTreebanks(DEFAULT_CORPORA, 'fr');
  const lexicon = loadFormLexicon('fr');
  const shipped = loadAnalyser('fr');
  if (!treebanks.ok || !lexicon.ok || !shipped.ok) throw new Error('no treebanks or no models');
  const onStep = (step: string): void => {
    console.error(step);
  };
  const input = { lang: 'fr', treebanks: treebanks.value, lexicon: lexicon.value } as const;
  const ours = crossValidate({
    ...input,
    seed: 1,
    chances: shipped.value.chances,
    folds,
    take,
    onStep,
  });
  const others = splitFolds(treebanks.value, folds)
    .slice(0, take)
    .map(({ heldOut }) => FR_COMPROMISE.evaluate(heldOut));
  return toTable(`fr_gsd, ${String(take)} of ${String(folds)} folds`, [
    { ...OURS, evaluation: pooled(ours) },
    { ...FR_COMPROMISE, evaluation: pooled(others) },
  ]);
}

function pooled(evaluations: readonly Evaluation[]): Evaluation {
  const [first, ...rest] = evaluations;
  if (first === undefined) throw new Error('no fold');
  return poolEvaluations(first, ...rest);
}

type Column = Omit<Analyser, 'evaluate'> & { readonly evaluation: Evaluation };

function toTable(title: string, columns: readonly Column[]): string {
  const targets = findTargets(title, 'fr');
  const measured = MEASURES.flatMap(({ name, label, of }) => {
    const cells = columns.map(({ gives, evaluation }) =>
      formatShare(gives.includes(name) ? of(evaluation) : null),
    );
    const { reach = '—', aim = '—' } = targets[name] ?? {};
    const row = toRow([label, ...cells, String(reach), String(aim)]);
    if (name !== 'upos') return [row];
    const aligned = columns.map(({ evaluation }) => formatShare(shareOfAligned(evaluation)));
    return [row, toRow(['UPOS, of the words aligned', ...aligned, '—', '—'])];
  });
  const heading = toRow([title, ...columns.map(({ name }) => name), 'reach', 'aim']);
  const ruler = toRow(['---', ...columns.map(() => '--:'), '--:', '--:']);
  return [heading, ruler, ...measured].join('\n');
}

function shareOfAligned({ upos, words }: Evaluation): number | null {
  return words.correct === 0 ? null : upos.correct / words.correct;
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, take: { type: 'string' } },
});
const files = positionals.length > 0 ? positionals : [PUD];
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`not there: ${missing.join(', ')}; name gold files in CoNLL-U`);
  process.exitCode = 1;
} else {
  const folds = Number(values.folds ?? 0);
  const take = Number(values.take ?? folds);
  const tables = [...files.map(compareOn), ...(folds > 1 ? [compareFolds(folds, take)] : [])].join(
    '\n\n',
  );
  const before = readFileSync(DOCUMENT, 'utf8');
  const after = before.replace(MARKERS, (_, open: string, close: string) =>
    [open, tables, close].join('\n\n'),
  );
  const options = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(after, { ...options, filepath: DOCUMENT }));
  console.log(tables);
}
