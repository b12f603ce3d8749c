import { describe, expect, it } from 'vitest';
import type { Outcome, Session } from './session.ts';
import {
  advance,
  currentEntry,
  isFinished,
  lastOutcome,
  score,
  undone,
  withDraft,
  withOutcome,
} from './session.ts';

function sessionOf(size: number): Session {
  return {
    version: 1,
    id: 'session',
    settings: { banks: ['b'], kinds: ['cloze'], study: 'fr', size, seed: 1, source: 'new' },
    startedAt: 0,
    entries: Array.from({ length: size }, (_, index) => ({
      card: { bank: 'b', item: `i${index}`, study: 'fr' },
      optionOrder: [1, 0],
      way: 'choose',
      outcome: null,
      draft: '',
    })),
    position: 0,
    endedAt: null,
  };
}

const outcome = (verdict: Outcome['verdict'], event = 'device:1'): Outcome => ({
  event,
  verdict,
  response: 'Brest',
});

describe('a session', () => {
  it('goes from entry to entry to its end', () => {
    let session = sessionOf(2);
    expect(currentEntry(session)?.card.item).toBe('i0');
    session = advance(withOutcome(session, outcome('right')), 10);
    expect(currentEntry(session)?.card.item).toBe('i1');
    expect([isFinished(session), session.endedAt]).toEqual([false, null]);
    session = advance(withOutcome(session, outcome('wrong')), 20);
    expect([isFinished(session), session.endedAt, currentEntry(session)]).toEqual([true, 20, null]);
    expect(score(session)).toEqual({ right: 1, nearly: 0, wrong: 1, total: 2 });
  });

  it('does not move on from what is unanswered', () => {
    const session = sessionOf(2);
    expect(advance(session, 10)).toBe(session);
    expect(advance(sessionOf(0), 10).position).toBe(0);
  });

  it('counts only the first answer to an entry', () => {
    const once = withOutcome(sessionOf(1), outcome('wrong', 'device:1'));
    expect(withOutcome(once, outcome('right', 'device:2'))).toEqual(once);
  });

  it('keeps a draft until the answer', () => {
    const drafted = withDraft(sessionOf(1), 'Bre');
    expect(currentEntry(drafted)?.draft).toBe('Bre');
    expect(currentEntry(withOutcome(drafted, outcome('right')))?.draft).toBe('');
  });

  it('takes back an answer while its feedback is shown', () => {
    const session = sessionOf(2);
    expect(undone(withOutcome(session, outcome('wrong')))).toEqual(session);
  });

  it('takes back the last answer from the next entry, and from the summary', () => {
    const first = advance(withOutcome(sessionOf(2), outcome('right', 'device:1')), 10);
    const second = withOutcome(first, outcome('wrong', 'device:2'));
    expect(undone(advance(second, 20))).toEqual(first);
    expect(undone(first)).toEqual(sessionOf(2));
    expect(lastOutcome(second)?.event).toBe('device:2');
  });

  it('has nothing to take back at the start', () => {
    const session = sessionOf(2);
    expect(undone(session)).toBe(session);
    expect(lastOutcome(session)).toBeNull();
  });
});
