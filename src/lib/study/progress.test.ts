import { describe, expect, it } from 'vitest';
import { deriveLearningState } from './replay-log.ts';
import { progressOf } from './progress.ts';
import type { AnswerEvent } from './review-event.ts';

const bank = {
  id: 'b',
  items: [
    { id: 'one', kind: 'cloze' },
    { id: 'two', kind: 'cloze' },
    { id: 'three', kind: 'tiles' },
  ],
} as const;

const DAY_MILLIS = 86_400_000;
const AT_4000 = { now: 4000, offsetMinutes: 0 };
const TOMORROW = { now: DAY_MILLIS, offsetMinutes: 0 };
let count = 0;

function answer(item: string, study: 'fr' | 'en', verdict: AnswerEvent['verdict'], at: number) {
  count += 1;
  return {
    type: 'answer',
    id: `device:${count}`,
    profile: 'main',
    card: { bank: 'b', item, study },
    way: 'choose',
    response: '',
    verdict,
    responseMillis: 0,
    at,
    offsetMinutes: 0,
  } as const;
}

const state = deriveLearningState([
  answer('one', 'fr', 'wrong', 0),
  answer('one', 'en', 'right', 1000),
  answer('two', 'fr', 'right', 2000),
  answer('gone', 'fr', 'right', 3000),
]);

describe('progressOf', () => {
  it('counts items by their later answer, and by kind', () => {
    const progress = progressOf(bank, state, AT_4000);
    expect(progress).toMatchObject({ total: 3, seen: 2, known: 2, due: 0 });
    expect(progress.kinds.get('cloze')).toEqual({ total: 2, seen: 2, known: 2, due: 0 });
    expect(progress.kinds.get('tiles')).toEqual({ total: 1, seen: 0, known: 0, due: 0 });
  });

  it('can look at one direction', () => {
    expect(progressOf(bank, state, AT_4000, 'fr')).toMatchObject({ seen: 2, known: 1 });
    expect(progressOf(bank, state, AT_4000, 'en')).toMatchObject({ seen: 1, known: 1 });
  });

  it('tells what is due', () => {
    expect(progressOf(bank, state, TOMORROW).due).toBe(2);
  });

  it('knows a text that nobody has looked at', () => {
    expect(progressOf({ ...bank, id: 'other' }, state, TOMORROW)).toMatchObject({ seen: 0 });
  });
});
