/**
 * `npm run bench`: how the finished build feels on a slow phone. Chromium at 4 × slower CPU and
 * "slow 4G", each figure the median of several runs, with the budget beside it. Needs `build/`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../scripts/serve-build.mjs';
import { measureAnalysis } from './measure-analysis.ts';
import { measureMaking } from './measure-making.ts';
import { measureAnswers, measureColdLoad, measureOfflineRepeat } from './measures.ts';

const RUNS = 5;

/** As `measures.ts` slows the pages down. */
const CPU_SLOWDOWN = 4;

/** A figure without a budget is only told. */
type Figure = {
  name: string;
  millis: readonly number[];
  budget: number | null;
  quantile?: number;
};

/** @param quantile 0 to 1 */
function quantileOf(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? Number.NaN;
}

/** Prints a figure; true when it is within its budget. */
function printFigure({ name, millis, budget, quantile = 0.5 }: Figure): boolean {
  const value = quantileOf(millis, quantile);
  const held = budget === null || value <= budget;
  const figure = `${value.toFixed(0).padStart(6)} ms`;
  const verdict = budget === null ? 'no budget' : `${held ? 'within' : 'OVER'} ${budget} ms`;
  console.log(`${name.padEnd(42)} ${figure}   ${verdict}   (n = ${millis.length})`);
  return held;
}

async function repeat<Measured>(measure: (url: string, profile: string) => Promise<Measured>) {
  const results: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const server = await startServer();
    const profile = mkdtempSync(join(tmpdir(), 'recto-bench-'));
    results.push(await measure(server.url, profile));
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return results;
}

const cold = await repeat(measureColdLoad);
const offline = await repeat(measureOfflineRepeat);
const answers = (await repeat(measureAnswers)).flat();
const analyses = await repeat((url) => measureAnalysis(url, CPU_SLOWDOWN));
const makings = await repeat((url) => measureMaking(url, CPU_SLOWDOWN));

const figures: Figure[] = [
  { name: 'first visit: first paint', millis: cold.map((run) => run.firstPaint), budget: 1200 },
  { name: 'first visit: largest paint', millis: cold.map((run) => run.largestPaint), budget: 1200 },
  { name: 'first visit: interactive', millis: cold.map((run) => run.interactive), budget: 2500 },
  {
    name: 'cold start, offline: first paint',
    millis: offline.map((run) => run.firstPaint),
    budget: 500,
  },
  {
    name: 'cold start, offline: interactive',
    millis: offline.map((run) => run.interactive),
    budget: 1000,
  },
  { name: 'answer to stored and shown (p50)', millis: answers, budget: 100 },
  { name: 'answer to stored and shown (p95)', millis: answers, budget: 200, quantile: 0.95 },
  {
    name: '1,000 French words analysed in the Worker',
    millis: analyses.flatMap(({ warm }) => warm),
    budget: 600,
  },
  {
    name: '– the first ones, with the models to read',
    millis: analyses.map(({ first }) => first),
    budget: null,
  },
  {
    name: '1,000 French words to a bank in the Worker',
    millis: makings.flatMap(({ warm }) => warm),
    budget: 4000,
  },
  {
    name: '– the first bank, with models and lists to read',
    millis: makings.map(({ first }) => first),
    budget: null,
  },
];
console.log('4 × slower CPU, slow 4G for first visits, 360 × 740; medians unless named:');
const held = figures.map(printFigure);
const slowdown = quantileOf(
  analyses.map((each) => each.slowdown),
  0.5,
);
console.log(`(the Worker ran ${slowdown.toFixed(1)} × slower, by a computation of fixed length)`);
process.exitCode = held.every(Boolean) ? 0 : 1;
