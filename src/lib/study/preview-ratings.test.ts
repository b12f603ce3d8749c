import { expect, it } from 'vitest';
import { applyEvent } from './apply-event.ts';
import { EMPTY_LEARNING_STATE } from './empty-learning-state.ts';
import { previewRatings, RATING_ORDER } from './preview-ratings.ts';
import { deriveLearningState } from './replay-log.ts';
import type { ReviewEvent } from './review-event.ts';

const DAY_MILLIS = 86_400_000;

const card = { bank: 'b', item: 'i', study: 'fr' } as const;
const shared = { profile: 'self', offsetMinutes: 60 };

function answer(count: number, at: number): ReviewEvent {
  const id = `aaaa:${count}`;
  return {
    type: 'answer',
    id,
    ...shared,
    card,
    way: 'choose',
    response: '',
    verdict: 'right',
    responseMillis: 1,
    at,
  };
}

it('tells for each rating when the card would come back, as it then does', () => {
  const log = [answer(1, 0), answer(2, DAY_MILLIS), answer(3, 5 * DAY_MILLIS)];
  const state = deriveLearningState(log);
  const preview = previewRatings(state, 'aaaa:3');
  expect(preview?.proposed).toBe('good');
  for (const rating of RATING_ORDER) {
    const at = 5 * DAY_MILLIS;
    const rated = { type: 'rate', id: 'aaaa:4', ...shared, at: at + 1, rates: 'aaaa:3', rating };
    const next = applyEvent(state, { ...rated, type: 'rate' });
    expect(next?.cards.get('b/i/fr')?.due).toBe(at + (preview?.waits[rating] ?? 0));
    expect(next && previewRatings(next, 'aaaa:3')).toEqual(preview);
  }
  const waits = RATING_ORDER.map((rating) => preview?.waits[rating] ?? 0);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
});

it('tells nothing of an answer that is not the newest', () => {
  expect(previewRatings(deriveLearningState([answer(1, 0)]), 'aaaa:9')).toBeNull();
  expect(previewRatings(EMPTY_LEARNING_STATE, 'aaaa:1')).toBeNull();
});
