/**
 * `npm run compare-analysers [-- GOLD…]`: measures analysers of French beside each other on the
 * running text of gold files and writes the tables into `docs/analysis.md`, between its markers.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { evaluateAnalysis, type Evaluation } from '#lib/analysis/evaluation/evaluate-analysis.ts';
import { makeRawText } from '#lib/analysis/evaluation/make-raw-text.ts';
import type { AnalyseText } from '../../src/cli/eval/eval-analysis.ts';
import { findTargets } from '../../src/cli/eval/find-targets.ts';
import { formatShare, MEASURES, type MeasureName } from '../../src/cli/eval/measures.ts';
import { readGold } from '../../src/cli/eval/read-gold.ts';
import { analyseWithFrCompromise } from './fr-compromise/analyse-with-fr-compromise.ts';

interface Analyser {
  readonly name: string;
  readonly analyse: AnalyseText;
  /** What it has an output for. */
  readonly gives: readonly MeasureName[];
}

const ANALYSERS: readonly Analyser[] = [
  {
    name: 'fr-compromise 0.2.8',
    analyse: analyseWithFrCompromise,
    gives: ['tokens', 'words', 'sentences', 'upos', 'lemmas', 'des', 'du'],
  },
];

const DOCUMENT = fileURLToPath(new URL('../../docs/analysis.md', import.meta.url));
const PUD = fileURLToPath(
  new URL('../../../shared/corpora/parallel/pud-fr.conllu', import.meta.url),
);
const MARKERS = /(<!-- measured[^>]*-->)[\s\S]*?(<!-- \/measured -->)/u;

function compareOn(file: string): string {
  const gold = readGold(file);
  if (!gold.ok) throw new Error(`${file}: ${gold.error.code}`);
  const text = makeRawText(gold.value);
  const columns = ANALYSERS.map(({ analyse, gives }) => ({
    gives,
    evaluation: evaluateAnalysis(gold.value, analyse(text)),
  }));
  const targets = findTargets(basename(file), 'fr');
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
  const heading = toRow([basename(file), ...ANALYSERS.map(({ name }) => name), 'reach', 'aim']);
  const ruler = toRow(['---', ...ANALYSERS.map(() => '--:'), '--:', '--:']);
  return [heading, ruler, ...measured].join('\n');
}

function shareOfAligned({ upos, words }: Evaluation): number | null {
  return words.correct === 0 ? null : upos.correct / words.correct;
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const given = process.argv.slice(2);
const files = given.length > 0 ? given : [PUD];
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`not there: ${missing.join(', ')}; name gold files in CoNLL-U`);
  process.exitCode = 1;
} else {
  const tables = files.map(compareOn).join('\n\n');
  const before = readFileSync(DOCUMENT, 'utf8');
  const after = before.replace(MARKERS, (_, open: string, close: string) =>
    [open, tables, close].join('\n\n'),
  );
  const options = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(after, { ...options, filepath: DOCUMENT }));
  console.log(tables);
}
