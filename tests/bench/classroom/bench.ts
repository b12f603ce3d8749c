/**
 * `npm run bench:classroom`: the server in the room under load, on one core, with the load client on
 * the other. Names of parts (`game`, `kills`, `faults`, `memory`) run only those.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { killInBurst } from '../../server/support/kill-in-burst.ts';
import { printFigure, type Figure } from '../figure.ts';
import { parted } from './load-room.ts';
import { measureDoubleAnswers, measureMalformed, measureRestart } from './measure-faults.ts';
import { measureGame, measureMemory } from './measure-game.ts';

const ITEMS = 20;
const RESTARTS = 3;
const KILLS = 20;
const MALFORMED = 10_000;

/** Players, and what is reached for: milliseconds. */
const SIZES = [
  { players: 1000, join: 150, question: 100, answer: 100 },
  { players: 2000, join: null, question: 150, answer: 150 },
  { players: 5000, join: null, question: null, answer: 300 },
] as const;

async function* game(): AsyncGenerator<Figure> {
  for (const { players, join: joinBudget, question, answer } of SIZES) {
    const found = await measureGame(players, ITEMS);
    const of = `${players.toLocaleString('en')} players: `;
    yield* [
      {
        name: `${of}who did not finish ${ITEMS} items`,
        values: [players - found.finished],
        budget: 0,
        unit: '',
      },
      {
        name: `${of}join, 20 at a time, p99`,
        values: found.joinMillis,
        budget: joinBudget,
        quantile: 0.99,
      },
      { name: `${of}question to phones, p99`, values: found.questionMillis, budget: question },
      { name: `${of}all answer at once, to kept, p99`, values: found.answerMillis, budget: answer },
      { name: `${of}own result to phones, p99`, values: found.revealMillis, budget: null },
      {
        name: `${of}bytes down per player and item`,
        values: [found.bytes],
        budget: 600,
        unit: 'B',
      },
      { name: `${of}messages per player and item`, values: [found.messages], budget: 5, unit: '' },
    ] satisfies Figure[];
  }
}

async function* kills(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'classroom-bench-'));
  const redisUrl = process.env['CLASSROOM_REDIS_URL'] ?? '';
  const { acknowledged, lost } = await killInBurst({ folder, redisUrl }, KILLS, 200);
  rmSync(folder, { recursive: true, force: true });
  const name = `acknowledged answers lost in ${KILLS} kill -9 (of ${acknowledged})`;
  yield { name, values: [lost], budget: 0, unit: '' };
}

async function* faults(): AsyncGenerator<Figure> {
  const restarts: number[] = [];
  for (let run = 0; run < RESTARTS; run += 1) restarts.push(await measureRestart(1000));
  yield { name: 'restart to 1,000 phones resumed', values: restarts, budget: 3000 };

  const { reconnects, sent, counted } = await measureDoubleAnswers(500, 20);
  const name = `two answers counted (${reconnects} reconnects, ${sent} sent)`;
  yield { name, values: [counted], budget: 0, unit: '' };

  const ended = await measureMalformed(MALFORMED);
  const frames = `process ends in ${MALFORMED} malformed frames`;
  yield { name: frames, values: [ended], budget: 0, unit: '' };
}

async function* memory(): AsyncGenerator<Figure> {
  const values = [await measureMemory(5000)];
  yield { name: 'memory per participant who is connected', values, budget: 12, unit: 'KB' };
}

const PARTS = { game, kills, faults, memory };

console.log(
  parted().length > 0
    ? 'Server on one core, load client on the other; medians of items or runs unless named:'
    : 'Server and load client on the same cores (no taskset); medians unless named:',
);
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for await (const figure of measure()) if (!printFigure(figure)) process.exitCode = 1;
}
const [load = 0] = loadavg();
console.log(
  `(${load.toFixed(1)} processes wanted a core at the end; more than 2 disturb the figures)`,
);
