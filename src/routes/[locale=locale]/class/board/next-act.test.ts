import { describe, expect, it } from 'vitest';
import type { ClassSettings } from '#lib/classroom/plan/class-settings.ts';
import { CLASS_START, sessionWith } from '../../../../../tests/support/classroom/small-class.ts';
import { boardKeyOf } from './board-keys.ts';
import { nextAct, revealSteps } from './next-act.ts';

function sessionAt(settings: Partial<ClassSettings> = {}) {
  const session = sessionWith(settings);
  const name = { fr: 'Léa', en: 'Léa' };
  session.apply({ type: 'joined', at: CLASS_START, participant: 'p1', name, team: null });
  return session;
}

describe('going on at the board', () => {
  it('leads from the lobby through every item, each with its screens, to the end', () => {
    const session = sessionAt();
    const said: string[] = [];
    let step: 'answer' | 'why' | 'standing' = 'answer';
    for (let at = CLASS_START; session.phase.kind !== 'ended'; at += 1000) {
      const next = nextAct(session, step);
      if (next.does === 'show') step = next.step;
      else if (next.does === 'act') {
        expect(session.apply({ ...next.draft, at }).ok).toBe(true);
        step = 'answer';
      }
      said.push(next.does === 'show' ? next.step : next.does === 'act' ? next.draft.type : 'stuck');
    }
    const each = ['asked', 'revealed', 'why', 'standing'];
    expect(said).toEqual([...session.items.flatMap(() => each), 'podium', 'ended']);
    expect(nextAct(session, 'answer').does).toBe('nothing');
  });

  it('explains nothing in a survey, and ranks nobody where there is nothing to rank by', () => {
    expect(revealSteps(sessionAt({ survey: true }))).toEqual(['answer']);
    expect(revealSteps(sessionAt({ points: 'none' }))).toEqual(['answer', 'why']);
    expect(revealSteps(sessionAt({ ranking: 'hidden' }))).toEqual(['answer', 'why']);
    expect(revealSteps(sessionWith())).toEqual(['answer', 'why']);
  });

  it('goes on after a pause and after what was skipped, and asks before it ends for all', () => {
    const session = sessionAt();
    session.apply({ type: 'asked', at: CLASS_START, item: 0 });
    session.apply({ type: 'paused', at: CLASS_START });
    expect(nextAct(session, 'answer')).toMatchObject({ draft: { type: 'resumed' } });
    session.apply({ type: 'skipped', at: CLASS_START, item: 0 });
    expect(nextAct(session, 'answer')).toMatchObject({ draft: { type: 'asked', item: 1 } });
    const own = sessionAt({ pace: 'own' });
    own.apply({ type: 'opened', at: CLASS_START });
    expect(nextAct(own, 'answer').does).toBe('finish');
  });
});

describe('the keys of the board', () => {
  const press = (key: string, more: object = {}) =>
    boardKeyOf({
      key,
      code: '',
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      target: null,
      ...more,
    });

  it('know a presenter, the space bar and letters of either case', () => {
    for (const key of [' ', 'Enter', 'ArrowRight', 'PageDown'])
      expect(press(key)).toEqual({ does: 'next' });
    for (const key of ['ArrowLeft', 'PageUp']) expect(press(key)).toEqual({ does: 'back' });
    expect(press('P')).toEqual({ does: 'pause' });
    expect(press('?')).toEqual({ does: 'help' });
    expect(press('x')).toBeNull();
    expect(press('p', { ctrlKey: true })).toBeNull();
  });

  it('count hands by the place of a figure, whatever the keyboard writes there', () => {
    expect(press('&', { code: 'Digit1' })).toEqual({ does: 'hand', place: 0, by: 1 });
    expect(press('3', { code: 'Digit3', shiftKey: true })).toEqual({
      does: 'hand',
      place: 2,
      by: -1,
    });
    expect(press('6', { code: 'Numpad6' })).toEqual({ does: 'hand', place: 5, by: 1 });
    expect(press('7', { code: 'Digit7' })).toBeNull();
  });
});
