/**
 * Moves the tail into packed chunks, takes a snapshot of what is learnt, and sets damaged chunks
 * aside. What the log says stays the same.
 */
import { buildAnswerLog } from '#lib/study/log/answer-log.ts';
import { writeSnapshot } from '#lib/study/log/snapshot.ts';
import { replayLog } from '#lib/study/replay-log.ts';
import { contentsKey, snapshotKey } from '../keys.ts';
import type { Records } from '../records.ts';
import { describeContents, type Contents } from './contents.ts';
import { packInto } from './pack-into.ts';
import { goOn } from './read-learning.ts';
import { lostIn, setAside } from './quarantine.ts';
import { partsOf, readLog } from './read-log.ts';

/** Tells whether anything was damaged. Writes nothing where all is as it should be. */
export async function compactLog(records: Records, profile: string): Promise<boolean> {
  const [log, snapshot] = await Promise.all([
    readLog(records, profile),
    records.get(snapshotKey(profile)),
  ]);
  const isWhole = log.damaged.length === 0;
  const fitting = isWhole ? goOn(snapshot, log.contents, log.singles) : null;
  if (fitting !== null && log.singles.length === 0) return false;
  const state = fitting ?? replayLog(buildAnswerLog(partsOf(log)));
  for (const chunk of log.damaged) setAside(records, profile, chunk);
  const chunks = await packInto(records, profile, log.chunks, log.singles);
  for (const key of log.tailKeys) records.delete(key);
  const contents: Contents = { formatVersion: 1, chunks, lost: lostIn(log) };
  records.put(contentsKey(profile), contents);
  records.put(snapshotKey(profile), writeSnapshot(state, describeContents(contents)));
  return !isWhole;
}
