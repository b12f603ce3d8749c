import { describe, expect, it } from 'vitest';
import { mayAppeal, undoneAtEnd, withAppeal } from './appeal.ts';
import type { Outcome, Session } from './session.ts';
import {
  advance,
  currentEntry,
  isFinished,
  leaveOut,
  lastStep,
  score,
  undone,
  withDraft,
  withOutcome,
  withStep,
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
      leftOut: false,
    })),
    position: 0,
    endedAt: null,
    steps: [],
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
    expect(lastStep(second)?.event).toBe('device:2');
  });

  it('steps back through everything that was done, one by one', () => {
    const start = sessionOf(3);
    const flagged = withStep(start, 'device:1', 'mark');
    const answered = withOutcome(flagged, outcome('right', 'device:2'));
    const rated = advance(withStep(answered, 'device:3', 'rate'), 10);
    const putOff = advance(withStep(rated, 'device:4', 'bury', { leftOut: true }), 20);
    expect([putOff.position, score(putOff).total]).toEqual([2, 2]);
    expect(lastStep(putOff)?.event).toBe('device:4');
    expect(undone(putOff)).toEqual(rated);
    expect(undone(undone(putOff))).toEqual(answered);
    expect(undone(undone(undone(putOff)))).toEqual(flagged);
    expect(undone(undone(undone(undone(putOff))))).toEqual(start);
  });

  it('goes over what was left out, and ends after it', () => {
    const first = leaveOut(sessionOf(2), 10);
    const done = advance(withOutcome(first, outcome('right')), 20);
    expect([first.position, done.endedAt]).toEqual([1, 20]);
    expect(leaveOut(first, 30).endedAt).toBe(30);
    expect(score(done)).toEqual({ right: 1, nearly: 0, wrong: 0, total: 1 });
  });

  it('takes back answers of a session without steps, which the first version stored', () => {
    const old = advance(withOutcome(sessionOf(2), outcome('wrong')), 10);
    Reflect.deleteProperty(old, 'steps');
    expect(lastStep(old)?.event).toBe('device:1');
    expect(undone(old)).toEqual(sessionOf(2));
  });

  it('counts an answer as right by an appeal at the end, and takes that back there', () => {
    const first = advance(withOutcome(sessionOf(2), outcome('wrong', 'device:1')), 10);
    const ended = advance(withOutcome(first, outcome('right', 'device:2')), 20);
    const appealed = withAppeal(ended, 0, 'device:3');
    expect(score(appealed)).toMatchObject({ right: 2, wrong: 0 });
    expect(appealed.entries[0]?.outcome).toMatchObject({ event: 'device:1', reason: 'appeal' });
    expect(lastStep(appealed)).toMatchObject({ event: 'device:3', type: 'appeal' });
    expect(undoneAtEnd(appealed)).toEqual(ended);
    expect(withAppeal(sessionOf(1), 0, 'device:1')).toEqual(sessionOf(1));
  });

  it('lets only words of one’s own be appealed for', () => {
    const [entry] = withOutcome(sessionOf(1), outcome('nearly')).entries;
    if (entry === undefined) throw new Error('no entry');
    expect(mayAppeal(entry, 'cloze')).toBe(false);
    expect(mayAppeal(entry, 'tiles')).toBe(true);
    expect(mayAppeal({ ...entry, way: 'type' }, 'cloze')).toBe(true);
    expect(mayAppeal({ ...entry, way: 'type', outcome: outcome('right') }, 'cloze')).toBe(false);
  });

  it('has nothing to take back at the start', () => {
    const session = sessionOf(2);
    expect(undone(session)).toBe(session);
    expect(lastStep(session)).toBeNull();
  });
});
