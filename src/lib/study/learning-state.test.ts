import { describe, expect, it } from 'vitest';
import {
  applyEvent,
  deriveLearningState,
  dueCards,
  EMPTY_LEARNING_STATE,
} from './learning-state.ts';
import type { AnswerEvent, ReviewEvent } from './review-event.ts';

const HOUR_MILLIS = 3_600_000;

function answer(id: string, item: string, at: number, verdict: AnswerEvent['verdict'] = 'right') {
  return {
    type: 'answer',
    id,
    profile: 'main',
    card: { bank: 'b', item, study: 'fr' },
    way: 'choose',
    response: '',
    verdict,
    responseMillis: 0,
    at,
    offsetMinutes: 0,
  } as const;
}

function undo(id: string, undoes: string): ReviewEvent {
  return { type: 'undo', id, profile: 'main', at: 0, offsetMinutes: 0, undoes };
}

describe('deriveLearningState', () => {
  it('replays answers by their time, whatever their place in the log', () => {
    const state = deriveLearningState([
      answer('aaaa:2', 'i', 2 * HOUR_MILLIS, 'wrong'),
      answer('bbbb:1', 'i', HOUR_MILLIS),
    ]);
    expect(state.cards.get('b/i/fr')).toMatchObject({ reviews: 2, lastVerdict: 'wrong' });
    expect(state.answers.map(({ id }) => id)).toEqual(['bbbb:1', 'aaaa:2']);
  });

  it('orders answers of one moment by device, then by count and not by spelling', () => {
    const ids = ['bbbb:1', 'aaaa:10', 'aaaa:9'];
    const state = deriveLearningState(ids.map((id) => answer(id, 'i', 0)));
    expect(state.answers.map(({ id }) => id)).toEqual(['aaaa:9', 'aaaa:10', 'bbbb:1']);
  });

  it('leaves out what was taken back, once and for all', () => {
    const given = [answer('aaaa:1', 'i', 0), undo('aaaa:2', 'aaaa:1')];
    expect(deriveLearningState(given).cards.size).toBe(0);
    expect(deriveLearningState([...given, undo('aaaa:3', 'aaaa:1')]).answers).toEqual([]);
  });

  it('ignores the undo of what is not there, until it comes', () => {
    const state = deriveLearningState([undo('aaaa:2', 'aaaa:1'), answer('aaaa:3', 'i', 5)]);
    expect(state.answers).toHaveLength(1);
    expect(applyEvent(state, answer('aaaa:1', 'i', 0))).toBe(state);
  });
});

describe('applyEvent', () => {
  it('changes nothing for what is known', () => {
    const event = answer('aaaa:1', 'i', 0);
    const state = applyEvent(EMPTY_LEARNING_STATE, event);
    expect(applyEvent(state, event)).toBe(state);
  });

  it('leaves the state it was given as it was', () => {
    applyEvent(EMPTY_LEARNING_STATE, answer('aaaa:1', 'i', 0));
    expect(EMPTY_LEARNING_STATE.cards.size).toBe(0);
  });
});

describe('dueCards', () => {
  it('lists what is due, the longest overdue first', () => {
    const state = deriveLearningState([
      answer('aaaa:1', 'late', HOUR_MILLIS),
      answer('aaaa:2', 'early', 0),
      answer('aaaa:3', 'tomorrow', 23 * HOUR_MILLIS),
    ]);
    const items = dueCards(state, 23 * HOUR_MILLIS).map(({ card }) => card.item);
    expect(items).toEqual(['early', 'late']);
  });
});
