/**
 * `npm run bench`: how the finished build feels on a slow phone. Chromium at 4 × slower CPU and
 * "slow 4G", each figure the median of several runs, with the budget beside it. Needs `build/`.
 * Then studying with a hundred thousand reviews, which needs none: `npm run bench -- study`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../scripts/serve-build.mjs';
import { type Figure, printFigure, quantileOf } from './figure.ts';
import { measureAnalysis } from './measure-analysis.ts';
import { measureMaking } from './measure-making.ts';
import { measureAnswers, measureColdLoad, measureOfflineRepeat } from './measures.ts';
import { studyFigures } from './study/study-figures.ts';

const RUNS = 5;

/** As `measures.ts` slows the pages down. */
const CPU_SLOWDOWN = 4;

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

/** True when all are within their budgets. */
async function benchBuild(): Promise<boolean> {
  const cold = await repeat(measureColdLoad);
  const offline = await repeat(measureOfflineRepeat);
  const answers = (await repeat(measureAnswers)).flat();
  const analyses = await repeat((url) => measureAnalysis(url, CPU_SLOWDOWN));
  const makings = await repeat((url) => measureMaking(url, CPU_SLOWDOWN));

  const figures: Figure[] = [
    { name: 'first visit: first paint', values: cold.map((run) => run.firstPaint), budget: 1200 },
    {
      name: 'first visit: largest paint',
      values: cold.map((run) => run.largestPaint),
      budget: 1200,
    },
    { name: 'first visit: interactive', values: cold.map((run) => run.interactive), budget: 2500 },
    {
      name: 'cold start, offline: first paint',
      values: offline.map((run) => run.firstPaint),
      budget: 500,
    },
    {
      name: 'cold start, offline: interactive',
      values: offline.map((run) => run.interactive),
      budget: 1000,
    },
    { name: 'answer to stored and shown (p50)', values: answers, budget: 100 },
    { name: 'answer to stored and shown (p95)', values: answers, budget: 200, quantile: 0.95 },
    {
      name: '1,000 French words analysed in the Worker',
      values: analyses.flatMap(({ warm }) => warm),
      budget: 600,
    },
    {
      name: '– the first ones, with the models to read',
      values: analyses.map(({ first }) => first),
      budget: null,
    },
    {
      name: '1,000 French words to a bank in the Worker',
      values: makings.flatMap(({ warm }) => warm),
      budget: 4000,
    },
    {
      name: '– the first bank, with models and lists to read',
      values: makings.map(({ first }) => first),
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
  return held.every(Boolean);
}

/** True when all are within their budgets. */
async function benchStudy(): Promise<boolean> {
  console.log('100,000 reviews of 5,000 cards; medians unless named:');
  const held: boolean[] = [];
  let disturbed = 1;
  for (const slowdown of [1, CPU_SLOWDOWN]) {
    const { figures, disturbance } = await studyFigures(slowdown);
    held.push(...figures.map(printFigure));
    disturbed = Math.max(disturbed, disturbance);
  }
  console.log(`(a fixed computation took up to ${disturbed.toFixed(1)} × its shortest time)`);
  return held.every(Boolean);
}

const PARTS = { build: benchBuild, study: benchStudy };

const wanted = process.argv.slice(2);
if (!wanted.every((name) => name in PARTS)) {
  console.error(`bench: give ${Object.keys(PARTS).join(', ')}, or nothing for all`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!(await bench())) process.exitCode = 1;
}
