import { describe, expect, it } from 'vitest';
import { Lesson } from '../../../../tests/support/classroom/lesson.ts';
import { commonMistake } from './common-mistake.ts';

describe('an item', () => {
  it('was as easy as the share of those who were right, no answer being none', () => {
    const lesson = new Lesson().join('abcd').ask(0, { ab: 0, c: 1 });
    expect(lesson.report.items).toEqual([
      {
        index: 0,
        reached: 4,
        answered: 3,
        facility: 0.5,
        discrimination: null,
        chosen: [2, 1, 0, 0],
        topDistractor: 1,
      },
    ]);
  });

  it('tells those who know from those who do not, by the corrected point-biserial', () => {
    // Credits: item 0 – 1 1 1 0 0, item 1 – 1 1 0 0 0, item 3 – 1 0 1 0 1.
    const lesson = new Lesson().join('abcde');
    lesson.ask(0, { abc: 0, de: 1 }).ask(1, { ab: 0, cde: 2 }).ask(3, { ace: 0, bd: 1 });
    const [first, second, third] = lesson.report.items;
    // Item 0 against the rest 2 1 1 0 1 of which the mean is 1: Σdxdy = 0.4·1+0.4·0+0.4·0+0.6·1+0 = 1;
    // Σdx² = 1.2, Σdy² = 2.
    expect(first?.discrimination).toBeCloseTo(1 / Math.sqrt(1.2 * 2), 12);
    // Item 1 against 2 1 2 0 1, mean 1.2: Σdxdy = 0.6·0.8 − 0.6·0.2 − 0.4·0.8 + 0.4·1.2 + 0.4·0.2 = 0.6;
    // Σdx² = 1.2, Σdy² = 2.8.
    expect(second?.discrimination).toBeCloseTo(0.6 / Math.sqrt(1.2 * 2.8), 12);
    // Item 3 against 2 2 1 0 0, mean 1: Σdxdy = 0.4·1 − 0.6·1 + 0.4·0 + 0.6·1 − 0.4·1 = 0.
    expect(third?.discrimination).toBeCloseTo(0, 12);
    expect(second?.topDistractor).toBe(2);
  });

  it('says nothing of four people, of all alike, or of one item alone', () => {
    const four = new Lesson().join('abcd').ask(0, { ab: 0, cd: 1 }).ask(1, { a: 0, bcd: 1 });
    expect(four.report.items[0]?.discrimination).toBeNull();
    const alike = new Lesson().join('abcde').ask(0, { abcde: 0 }).ask(1, { a: 0, bcde: 1 });
    expect(alike.report.items.map((row) => row.discrimination)).toEqual([null, null]);
    const alone = new Lesson().join('abcde').ask(0, { ab: 0, cde: 1 });
    expect(alone.report.items[0]?.discrimination).toBeNull();
  });

  it('names of two wrong options that as many chose the one that stands first', () => {
    const lesson = new Lesson().join('abcd').ask(0, { a: 3, b: 1, c: 3, d: 1 });
    expect(lesson.report.items[0]).toMatchObject({ chosen: [0, 2, 0, 2], topDistractor: 1 });
    const none = new Lesson().join('ab').ask(0, { ab: 0 });
    expect(none.report.items[0]?.topDistractor).toBeNull();
  });

  it('says nothing of what nobody answered', () => {
    const lesson = new Lesson().join('ab').ask(0).ask(1, { a: 0 });
    expect(lesson.report.items[0]).toMatchObject({ reached: 2, answered: 0, facility: null });
    expect(lesson.report.teachAgain).toEqual([1]);
  });

  it('counts for nothing when it is skipped', () => {
    const lesson = new Lesson().join('ab').do({ type: 'asked', item: 0 }).choose(0, 'a', 0);
    lesson.do({ type: 'skipped', item: 0 }).ask(1, { b: 0 });
    expect(lesson.report.items.map(({ index }) => index)).toEqual([1]);
    expect(lesson.report.participants.map(({ id, right, points }) => [id, right, points])).toEqual([
      ['b', 1, 1000],
      ['a', 0, 0],
    ]);
  });
});

describe('people', () => {
  it('who came later are not held to what was over, in whatever order items were asked', () => {
    const lesson = new Lesson().join('ab').ask(4, { ab: 0 }).join('c').ask(0, { ab: 0, c: 1 });
    const [later, earlier] = lesson.report.items;
    expect(later).toMatchObject({ index: 0, reached: 3, answered: 3, facility: 2 / 3 });
    expect(earlier).toMatchObject({ index: 4, reached: 2, answered: 2, facility: 1 });
    const last = lesson.report.participants.find(({ id }) => id === 'c');
    expect(last).toMatchObject({ reached: 1, right: 0 });
    expect(last?.answers.map(({ reached }) => reached)).toEqual([true, false]);
  });

  it('who came when it took no more answers are not held to it either', () => {
    const lesson = new Lesson().join('ab').do({ type: 'asked', item: 0 }).choose(0, 'ab', 0);
    lesson.join('c').do({ type: 'closed', item: 0 }).join('d').do({ type: 'revealed', item: 0 });
    expect(lesson.report.items[0]).toMatchObject({ reached: 3, answered: 2 });
    expect(lesson.ask(1, { abcd: 0 }).report.items[1]).toMatchObject({ reached: 4, facility: 1 });
  });

  it('who came later are compared on what they did reach', () => {
    const lesson = new Lesson().join('abcde').ask(0, { abcde: 1 }).join('f');
    lesson.ask(1, { abf: 0, cde: 1 }).ask(3, { abf: 0, cde: 1 });
    // On the rest: a and b 1 of 2, c d e 0 of 2, f 1 of 1. Means 1/2 and 1/3;
    // Σdxdy = 0.5 (1/6 + 1/6 + 2/3) + 0.5 (3 · 1/3) = 1; Σdx² = 1.5; Σdy² = 2/36 + 3/9 + 4/9 = 5/6.
    expect(lesson.report.items[1]?.discrimination).toBeCloseTo(1 / Math.sqrt(1.5 * (5 / 6)), 12);
  });

  it('who were sent out are left out, until they are let back in', () => {
    const lesson = new Lesson().join('abc').ask(0, { ab: 0, c: 1 });
    lesson.do({ type: 'removed', participant: 'c' });
    expect(lesson.report.items[0]).toMatchObject({ reached: 2, facility: 1, topDistractor: null });
    expect(lesson.report.participants.map(({ id }) => id)).toEqual(['a', 'b']);
    lesson.do({ type: 'readmitted', participant: 'c' });
    expect(lesson.report.items[0]).toMatchObject({ reached: 3, facility: 2 / 3 });
  });

  it('have a half for what is nearly right', () => {
    const lesson = new Lesson().join('ab').do({ type: 'asked', item: 11 });
    const typed = (participant: string, text: string) =>
      lesson.do({ type: 'answered', participant, item: 11, response: { way: 'type', text } });
    typed('a', 'Son frère, lui, préférait la ville.');
    typed('b', 'Son frere, lui, préférait la ville.');
    lesson.do({ type: 'closed', item: 11 }).do({ type: 'revealed', item: 11 });
    expect(lesson.report.items[0]).toMatchObject({
      facility: 0.75,
      chosen: [],
      topDistractor: null,
    });
    expect(lesson.report.participants.map(({ right, points }) => [right, points])).toEqual([
      [1, 1000],
      [0.5, 500],
    ]);
  });

  it('share a rank, and are told of by teams', () => {
    const lesson = new Lesson({ teams: 2 }).join('ab', 0).join('c', 1).ask(0, { ac: 0, b: 1 });
    expect(lesson.report.participants.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 1],
      ['c', 1],
      ['b', 3],
    ]);
    expect(lesson.report.teams).toEqual([
      { team: 1, members: 1, points: 1000, rank: 1 },
      { team: 0, members: 2, points: 500, rank: 2 },
    ]);
  });
});

describe('with nothing but a projector', () => {
  it('raised hands are counted by the place on the screen', () => {
    const lesson = new Lesson().do({ type: 'asked', item: 0 });
    const { order = [] } = lesson.session.items[0] ?? {};
    // Key, first, second and third distractor.
    const counts = order.map((own) => [12, 3, 9, 0][own] ?? 0);
    lesson.do({ type: 'tallied', item: 0, counts: [1, 1, 1, 1] });
    lesson.do({ type: 'tallied', item: 0, counts }).do({ type: 'closed', item: 0 });
    lesson.do({ type: 'revealed', item: 0 });
    expect(lesson.report).toEqual({
      participants: [],
      teams: [],
      items: [
        {
          index: 0,
          reached: 24,
          answered: 24,
          facility: 0.5,
          discrimination: null,
          chosen: [12, 3, 9, 0],
          topDistractor: 2,
        },
      ],
      teachAgain: [0],
    });
  });

  it('no hands at all leave the item to what else is known', () => {
    const lesson = new Lesson().join('ab').ask(0, { a: 0, b: 1 });
    lesson.do({ type: 'tallied', item: 0, counts: [0, 0, 0, 0] });
    expect(lesson.report.items[0]).toMatchObject({ reached: 2, answered: 2, facility: 0.5 });
  });

  it('teams are credited with what they say, and nobody with what nobody knew', () => {
    const lesson = new Lesson().join('abc').do({ type: 'asked', item: 0 });
    lesson.do({ type: 'credited', item: 0, participant: 'b', on: true });
    lesson.do({ type: 'closed', item: 0 }).do({ type: 'revealed', item: 0 }).ask(1);
    expect(lesson.report.items).toMatchObject([
      { reached: 3, answered: 1, facility: 1 / 3 },
      { reached: 3, answered: 0, facility: 0 },
    ]);
    expect(lesson.report.teachAgain).toEqual([1, 0]);
    expect(lesson.report.participants[0]).toMatchObject({ id: 'b', right: 1, points: 1000 });
  });
});

describe('a survey', () => {
  it('counts, and judges nothing', () => {
    const lesson = new Lesson({ survey: true }).join('abcdef').ask(0, { abc: 0, de: 2, f: 1 });
    lesson.ask(1, { a: 0, bcdef: 1 });
    const { items, participants, teachAgain } = lesson.report;
    expect(items[0]).toEqual({
      ...{ index: 0, reached: 6, answered: 6, chosen: [3, 1, 2, 0] },
      ...{ facility: null, discrimination: null, topDistractor: null },
    });
    expect(teachAgain).toEqual([]);
    for (const { right, points, answers } of participants) {
      expect([right, points]).toEqual([0, 0]);
      expect(answers.every(({ verdict }) => verdict === null)).toBe(true);
      expect(answers.every(({ response }) => response?.way === 'choose')).toBe(true);
    }
  });
});

describe('what is to be taught again', () => {
  it('are the three least known, the first of equals, and none that nearly all knew', () => {
    const lesson = new Lesson().join('abcde').ask(0, { abcd: 0, e: 1 }).ask(1, { abcde: 0 });
    lesson.ask(2, { ab: 0, cde: 1 }).ask(3, { ab: 0, cde: 1 }).ask(4, { a: 0, bcde: 1 });
    expect(lesson.report.teachAgain).toEqual([4, 2, 3]);
    const easy = new Lesson().join('abcde').ask(0, { abcde: 0 });
    expect(easy.report.teachAgain).toEqual([]);
  });
});

describe('what most were led to', () => {
  it('is a wrong option, with how many', () => {
    const lesson = new Lesson().join('abcd').ask(0, { a: 0, b: 1, cd: 2 });
    expect(mistakeIn(lesson, 0)).toEqual({ lines: [{ fr: 'Nantes', en: 'Nantes' }], count: 2 });
  });

  it('is what more than one wrote, whatever the case', () => {
    const lesson = new Lesson().join('abcd').do({ type: 'asked', item: 11 });
    for (const [participant, text] of [
      ['a', 'La mer est grande.'],
      ['b', 'Un bateau'],
      ['c', ' la  mer est grande.'],
      ['d', 'Rien'],
    ] as const)
      lesson.do({ type: 'answered', participant, item: 11, response: { way: 'type', text } });
    lesson.do({ type: 'closed', item: 11 }).do({ type: 'revealed', item: 11 });
    expect(mistakeIn(lesson, 11)).toMatchObject({ count: 2, lines: [{ en: null }] });
    lesson.do({ type: 'removed', participant: 'a' });
    expect(mistakeIn(lesson, 11)).toBeNull();
  });

  it('are the pairs that do not belong together', () => {
    const lesson = new Lesson().join('ab').do({ type: 'asked', item: 7 });
    const { order = [] } = lesson.session.items[7] ?? {};
    // Lamp and boats change places.
    const places = [0, 2, 1, 3].map((own) => order.indexOf(own));
    for (const participant of ['a', 'b'])
      lesson.do({ type: 'answered', participant, item: 7, response: { way: 'match', places } });
    lesson.do({ type: 'closed', item: 7 }).do({ type: 'revealed', item: 7 });
    expect(mistakeIn(lesson, 7)).toEqual({
      lines: [
        { fr: 'la lampe', en: 'the boats' },
        { fr: 'les bateaux', en: 'the lamp' },
      ],
      count: 2,
    });
  });
});

function mistakeIn({ session, report }: Lesson, index: number) {
  const record = session.items[index];
  const row = report.items.find((each) => each.index === index);
  if (record === undefined || row === undefined) throw new Error('no such item');
  const people = new Set(report.participants.map(({ id }) => id));
  return commonMistake(record, row, session.plan.study, people);
}
