import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/lib/study/apply-event.ts';
import { compareEvents, splitEventId } from '../../src/lib/study/event-order.ts';
import { EMPTY_LEARNING_STATE, type LearningState } from '../../src/lib/study/learning-state.ts';
import { buildAnswerLog } from '../../src/lib/study/log/answer-log.ts';
import { packChunk } from '../../src/lib/study/log/pack-chunk.ts';
import { readSnapshot, writeSnapshot } from '../../src/lib/study/log/snapshot.ts';
import { viewChunk } from '../../src/lib/study/log/unpack-chunk.ts';
import { deriveLearningState, replayLog } from '../../src/lib/study/replay-log.ts';
import type { ReviewEvent } from '../../src/lib/study/review-event.ts';
import { reviewLog } from './arbitrary-events.ts';

/** Without what is only a help to be quick. */
function plain(state: LearningState): LearningState {
  return { ...state, recent: null };
}

/** What is known and wanted, without where the log stands. */
function learnt({ cards, marks, accepted, exam, scheduling, pace, answered }: LearningState) {
  return { cards, marks, accepted, exam, scheduling, pace, answered };
}

function undoOf(undoes: string, count: number): ReviewEvent {
  return {
    type: 'undo',
    id: `zzzz:${String(count)}`,
    profile: 'main',
    at: 4e12,
    offsetMinutes: 0,
    undoes,
  };
}

describe('what is learnt', () => {
  it('does not depend on the order in which events come', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        const sorted = log.toSorted(compareEvents);
        expect(deriveLearningState(log)).toEqual(deriveLearningState(sorted));
      }),
    );
  });

  it('does not depend on events coming twice', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        expect(deriveLearningState([...log, ...log])).toEqual(deriveLearningState(log));
      }),
    );
  });

  it('is the same event by event as all at once, in whatever order, twice or once', () => {
    let [applied, replayed] = [0, 0];
    const stepwise = (log: readonly ReviewEvent[]): void => {
      let state: LearningState = EMPTY_LEARNING_STATE;
      const seen: ReviewEvent[] = [];
      for (const event of log) {
        seen.push(event);
        const next = applyEvent(state, event);
        if (next === null) replayed += 1;
        else applied += 1;
        state = next ?? deriveLearningState(seen);
        expect(applyEvent(state, event) ?? state).toEqual(state);
      }
      expect(plain(state)).toEqual(plain(deriveLearningState(log)));
    };
    fc.assert(
      fc.property(reviewLog, (log) => {
        stepwise(log);
        stepwise(log.toSorted(compareEvents));
      }),
    );
    expect(Math.min(applied, replayed)).toBeGreaterThan(0);
  });

  it('is after an undo as if that one event had never been, whatever it was', () => {
    fc.assert(
      fc.property(reviewLog, fc.nat(), (log, choice) => {
        fc.pre(log.length > 0);
        const id = log[choice % log.length]?.id ?? '';
        const without = deriveLearningState(log.filter((event) => event.id !== id));
        const after = deriveLearningState([...log, undoOf(id, 1), undoOf(id, 2)]);
        expect(learnt(after)).toEqual(learnt(without));
        const again = deriveLearningState([...log, undoOf(id, 1), undoOf('zzzz:1', 2)]);
        expect(learnt(again)).toEqual(learnt(deriveLearningState(log)));
      }),
    );
  });

  it('is the same out of packed chunks and single events, even where both hold some', () => {
    fc.assert(
      fc.property(reviewLog, fc.nat(), (log, share) => {
        const packed = log.filter((_, index) => index % 3 !== share % 3);
        const devices = new Set(packed.map(({ id }) => splitEventId(id).device));
        const chunks = [...devices].map((device) => {
          const own = packed.filter(({ id }) => splitEventId(id).device === device);
          const view = viewChunk(packChunk(own, { profile: 'main', device, base: 0 }).events);
          if (view === null) throw new Error('damaged');
          return view;
        });
        const events = log.filter((_, index) => index % 3 !== (share + 1) % 3);
        expect(replayLog(buildAnswerLog({ chunks, events }))).toEqual(deriveLearningState(log));
      }),
    );
  });

  it('is what its snapshot tells, for the log of which it was taken', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        const state = deriveLearningState(log);
        const bytes = writeSnapshot(state, 'here');
        expect(readSnapshot(bytes, 'here')).toEqual(state);
        expect(readSnapshot(bytes, 'elsewhere')).toBeNull();
        expect(readSnapshot(bytes.subarray(1), 'here')).toBeNull();
      }),
    );
  });
});
