import { describe, expect, it } from 'vitest';
import { Lesson } from '../../../../../tests/support/classroom/lesson.ts';
import { PLAIN_TABLE_WORDS } from '../../../../../tests/support/classroom/table-words.ts';
import { reportTables } from './report-tables.ts';

function tablesOf({ session, report }: Lesson) {
  return reportTables(session, report, PLAIN_TABLE_WORDS);
}

describe('the tables of a report', () => {
  it('say of each who they were, what they earned and where they came later', () => {
    const lesson = new Lesson().join('ab').ask(0, { a: 0, b: 1 }).join('c').ask(1, { ac: 0 });
    const [people] = tablesOf(lesson);
    expect(people?.columns.map(({ title }) => title)).toEqual([
      ...['participant', 'points', 'rank', 'right', 'reached', 'q1', 'q2'],
    ]);
    expect(people?.rows).toEqual([
      ['Ada', 2000, 1, 2, 2, 1, 1],
      ['Chloé', 1000, 2, 1, 1, null, 1],
      ['Blaise', 0, 3, 0, 2, 0, 0],
    ]);
  });

  it('say of each item how it went, with its sentence on both sides', () => {
    const lesson = new Lesson().join('abc').ask(0, { a: 0, bc: 2 });
    expect(tablesOf(lesson)[1]?.rows).toEqual([
      [
        ...[1, 'cloze', 'En 1872, Marie Le Goff quitta ___ pour le phare de Kerval.'],
        ...['In 1872, Marie Le Goff left ___ for the Kerval lighthouse.', 'Brest'],
        ...[3, 3, { share: 1 / 3 }, null, 'Nantes', 2],
        'En 1872, Marie Le Goff quitta Brest pour le phare de Kerval.',
        'In 1872, Marie Le Goff left Brest for the Kerval lighthouse.',
      ],
    ]);
  });

  it('say what each answered, in its words', () => {
    const lesson = new Lesson().join('ab').do({ type: 'asked', item: 7 });
    lesson.match(7, 'a', [0, 2, 1, 3]).reveal(7).do({ type: 'asked', item: 4 });
    lesson.do({ type: 'credited', item: 4, participant: 'a', on: true }).reveal(4);
    const rows = tablesOf(lesson)[2]?.rows.map((cells) => [cells[0], cells[1], ...cells.slice(3)]);
    const pairs =
      'le phare – the lighthouse ; la lampe – the boats ; les bateaux – the lamp ; la ville – the town';
    expect(rows).toEqual([
      ['Ada', 5, 'heard', 'right', 1000],
      ['Ada', 8, pairs, 'nearly', 500],
      ['Blaise', 5, null, 'none', 0],
      ['Blaise', 8, null, 'none', 0],
    ]);
  });

  it('say of a survey nothing but how many chose what', () => {
    const lesson = new Lesson({ survey: true }).join('abc').ask(4, { ab: 0, c: 2 });
    const tables = tablesOf(lesson);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map((cells) => cells.slice(4))).toEqual([
      [3, 3, 'la ville – the town', 2],
      [3, 3, 'la lampe – the lamp', 0],
      [3, 3, 'le phare – the lighthouse', 1],
    ]);
  });
});
