import { describe, expect, it } from 'vitest';
import { applyEvent } from './apply-event.ts';
import { dueCards, EMPTY_LEARNING_STATE } from './learning-state.ts';
import { buildAnswerLog } from './log/answer-log.ts';
import { deriveLearningState } from './replay-log.ts';
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

function idsOf(events: ReviewEvent[]): string[] {
  const { length, devices, device, count } = buildAnswerLog({ chunks: [], events });
  return Array.from(
    { length },
    (_, index) => `${devices[device[index] ?? 0] ?? ''}:${String(count[index])}`,
  );
}

describe('deriveLearningState', () => {
  it('replays answers by their time, whatever their place in the log', () => {
    const events = [
      answer('aaaa:2', 'i', 2 * HOUR_MILLIS, 'wrong'),
      answer('bbbb:1', 'i', HOUR_MILLIS),
    ];
    const state = deriveLearningState(events);
    expect(state.cards.get('b/i/fr')).toMatchObject({ reviews: 2, lastVerdict: 'wrong' });
    expect(idsOf(events)).toEqual(['bbbb:1', 'aaaa:2']);
  });

  it('orders answers of one moment by device, then by count and not by spelling', () => {
    const ids = ['bbbb:1', 'aaaa:10', 'aaaa:9'];
    expect(idsOf(ids.map((id) => answer(id, 'i', 0)))).toEqual(['aaaa:9', 'aaaa:10', 'bbbb:1']);
  });

  it('leaves out what was taken back, once and for all', () => {
    const given = [answer('aaaa:1', 'i', 0), undo('aaaa:2', 'aaaa:1')];
    expect(deriveLearningState(given).cards.size).toBe(0);
    expect(deriveLearningState([...given, undo('aaaa:3', 'aaaa:1')]).answered).toBe(0);
  });

  it('ignores the undo of what is not there, until it comes', () => {
    const events = [undo('aaaa:2', 'aaaa:1'), answer('aaaa:3', 'i', 5)];
    expect(deriveLearningState(events).answered).toBe(1);
    expect(deriveLearningState([...events, answer('aaaa:1', 'i', 0)]).answered).toBe(1);
  });

  it('counts an answer again whose undo is taken back', () => {
    const events = [answer('aaaa:1', 'i', 0), undo('aaaa:2', 'aaaa:1'), undo('aaaa:3', 'aaaa:2')];
    expect(deriveLearningState(events).answered).toBe(1);
  });

  it('lets the person rate instead of the machine, and be right after all', () => {
    const given = answer('aaaa:1', 'i', 0, 'wrong');
    const shared = { profile: 'main', at: 1, offsetMinutes: 0 } as const;
    const rated = deriveLearningState([
      given,
      { type: 'rate', id: 'aaaa:2', ...shared, rates: 'aaaa:1', rating: 'easy' },
    ]);
    expect(rated.cards.get('b/i/fr')?.step).toBeNull();
    const { card } = given;
    const appealed = deriveLearningState([
      given,
      { type: 'appeal', id: 'aaaa:2', ...shared, answer: 'aaaa:1', card, response: 'un chat' },
    ]);
    expect(appealed.cards.get('b/i/fr')?.lastVerdict).toBe('right');
    expect(appealed.accepted.get('b/i/fr')).toEqual(['un chat']);
  });
});

describe('applyEvent', () => {
  it('changes nothing for what is known', () => {
    const event = answer('aaaa:1', 'i', 0);
    const state = applyEvent(EMPTY_LEARNING_STATE, event);
    expect(state && applyEvent(state, event)).toBe(state);
  });

  it('leaves the state it was given as it was', () => {
    applyEvent(EMPTY_LEARNING_STATE, answer('aaaa:1', 'i', 0));
    expect(EMPTY_LEARNING_STATE.cards.size).toBe(0);
  });

  it('asks for a replay of what only the whole log tells', () => {
    const state = deriveLearningState([answer('aaaa:1', 'i', 5), answer('aaaa:2', 'j', 6)]);
    expect(applyEvent(state, answer('bbbb:1', 'i', 0))).toBeNull();
    expect(applyEvent(state, { ...undo('aaaa:3', 'aaaa:1'), at: 7 })).toBeNull();
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
