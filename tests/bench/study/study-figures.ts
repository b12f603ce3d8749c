/** What studying must reach with a hundred thousand reviews of five thousand cards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../figure.ts';
import { measureStudy } from './measure-study.ts';

export interface StudyFigures {
  readonly figures: readonly Figure[];
  /** How much longer a fixed computation took than ever, at the worst. */
  readonly disturbance: number;
}

/** On this machine's CPU, or on one that is so many times slower. */
export async function studyFigures(slowdown: number): Promise<StudyFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-study-'));
  const times = await measureStudy(folder, slowdown);
  rmSync(folder, { recursive: true, force: true });
  const isSlow = slowdown > 1;
  const speed = isSlow ? `, ${slowdown} × slower` : '';
  const figures: Figure[] = [
    {
      name: `an answer stored (p95)${speed}`,
      values: times.answers,
      budget: isSlow ? 10 : 5,
    },
    { name: `– a single record, bare (p95)${speed}`, values: times.puts, budget: null },
    {
      name: `database to first due item${speed}`,
      values: times.openings,
      budget: isSlow ? 200 : 100,
    },
    { name: `statistics${speed}`, values: times.statistics, budget: isSlow ? 500 : 150 },
    {
      name: `state replayed from the log${speed}`,
      values: times.replays,
      budget: isSlow ? null : 100,
    },
    { name: `– the log out of the database before${speed}`, values: times.readings, budget: null },
  ];
  if (times.backups.length > 0)
    figures.push(
      {
        name: 'backup: size',
        values: times.backups.map(({ bytes }) => bytes / 1e6),
        unit: 'MB',
        budget: 2,
      },
      { name: 'backup: write', values: times.backups.map(({ write }) => write), budget: 1000 },
      {
        name: 'backup: restore',
        values: times.backups.map(({ restore }) => restore),
        budget: 1000,
      },
    );
  return { figures, disturbance: times.disturbance };
}
