/** What is learnt: the snapshot and the tail where they fit the log, else the whole log replayed. */
import { applyEvents } from '#lib/study/apply-event.ts';
import { compareEvents } from '#lib/study/event-order.ts';
import type { LearningState } from '#lib/study/learning-state.ts';
import { buildAnswerLog, type AnswerLog } from '#lib/study/log/answer-log.ts';
import { readSnapshot } from '#lib/study/log/snapshot.ts';
import { replayLog } from '#lib/study/replay-log.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import { snapshotKey } from '../keys.ts';
import type { ReadableRecords } from '../records.ts';
import { describeContents, readContents, type Contents } from './contents.ts';
import { lostIn } from './quarantine.ts';
import { partsOf, readLog, readTail } from './read-log.ts';

export interface StoredLearning {
  readonly state: LearningState;
  /** Single records that are not in a chunk yet. */
  readonly tail: number;
  /** Whether the log should be tidied: it had to be replayed, or a part of it is damaged. */
  readonly isUntidy: boolean;
  /** Events that were in chunks which cannot be read any more. */
  readonly lost: number;
}

/** `unsaved`: events that are only in memory. */
export async function readLearning(
  records: ReadableRecords,
  profile: string,
  unsaved: readonly ReviewEvent[],
): Promise<StoredLearning> {
  const [contents, tail, snapshot] = await Promise.all([
    readContents(records, profile),
    readTail(records, profile),
    records.get(snapshotKey(profile)),
  ]);
  const state = goOn(snapshot, contents, [...tail.events, ...unsaved]);
  if (state !== null)
    return { state, tail: tail.keys.length, isUntidy: false, lost: contents?.lost ?? 0 };
  const log = await readLog(records, profile);
  return {
    state: replayLog(buildAnswerLog(partsOf(log, unsaved))),
    tail: tail.keys.length,
    isUntidy: log.chunks.length + log.singles.length + log.damaged.length > tail.keys.length,
    lost: lostIn(log),
  };
}

/** All answers that count, as columns. */
export async function readAnswers(
  records: ReadableRecords,
  profile: string,
  unsaved: readonly ReviewEvent[],
): Promise<AnswerLog> {
  return buildAnswerLog(partsOf(await readLog(records, profile), unsaved));
}

/** From a snapshot of exactly these chunks; null where it does not fit, or the tail needs a replay. */
export function goOn(
  snapshot: unknown,
  contents: Contents | null,
  tail: readonly ReviewEvent[],
): LearningState | null {
  const state = contents && readSnapshot(snapshot, describeContents(contents));
  return state && applyEvents(state, tail.toSorted(compareEvents));
}
