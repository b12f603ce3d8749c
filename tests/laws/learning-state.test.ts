import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents } from '../../src/lib/study/event-order.ts';
import {
  applyEvent,
  deriveLearningState,
  EMPTY_LEARNING_STATE,
} from '../../src/lib/study/learning-state.ts';
import type { ReviewEvent } from '../../src/lib/study/review-event.ts';
import { reviewLog } from './arbitrary-events.ts';

function undoOf(id: string): ReviewEvent {
  return { type: 'undo', id: 'zzzz:1', profile: 'main', at: 0, offsetMinutes: 0, undoes: id };
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

  it('is the same event by event as all at once, in whatever order', () => {
    fc.assert(
      fc.property(reviewLog, (log) => {
        const stepByStep = log.reduce(applyEvent, EMPTY_LEARNING_STATE);
        expect(stepByStep).toEqual(deriveLearningState(log));
      }),
    );
  });

  it('is after an undo as if that one answer had never been given', () => {
    fc.assert(
      fc.property(reviewLog, fc.nat(), (log, choice) => {
        const { answers, cards } = deriveLearningState(log);
        fc.pre(answers.length > 0);
        const id = answers[choice % answers.length]?.id ?? '';
        const without = deriveLearningState(log.filter((event) => event.id !== id));
        for (const undo of [undoOf(id), { ...undoOf(id), id: 'zzzz:2' }]) {
          const after = deriveLearningState([...log, undoOf(id), undo]);
          expect(after.cards).toEqual(without.cards);
          expect(after.answers).toEqual(without.answers);
          expect(after.answers).toHaveLength(answers.length - 1);
        }
        expect(deriveLearningState(log).cards).toEqual(cards);
      }),
    );
  });
});
