import { describe, expect, test } from 'vitest';
import { draftsOf } from '../../../../../tests/support/drafts.ts';
import { grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { makeQuestion } from '../../kinds/make-question.ts';
import { openSource } from '../open-source.ts';
import { writeAside } from './aside.ts';
import { askEvent } from './ask-event.ts';
import { askLifespan } from './ask-lifespan.ts';

function asked(fr: string): string[] {
  const view = viewOf(fr);
  const source = openSource(view, grammar);
  return [...askEvent(source), ...askLifespan(source)].map((aside) => {
    const { stem, answer } = writeAside(source, aside).asked;
    return `${stem} ${answer.text}`;
  });
}

describe('when a named event was', () => {
  test.each([
    [
      'Après la prise de Grenade en 1492, la cour changea de ville.',
      'En quelle année eut lieu la prise de Grenade ? 1492',
    ],
    [
      'La fondation de Québec en 1608 ouvrit une nouvelle époque.',
      'En quelle année eut lieu la fondation de Québec ? 1608',
    ],
    [
      'Ils cessèrent de se battre depuis la mort de Jeanne Moreau en 2017.',
      'En quelle année mourut Jeanne Moreau ? 2017',
    ],
    [
      'L’île fut cédée par le traité de Ryswick en 1697.',
      'En quelle année fut signé le traité de Ryswick ? 1697',
    ],
    [
      'Jeanne Arnoux (1850-1912) est une chimiste suisse.',
      'De quelle année à quelle année vécut Jeanne Arnoux ? 1850-1912',
    ],
    [
      'La guerre de Sept Ans (1756-1763) ruina le pays.',
      'De quelle année à quelle année dura la guerre de Sept Ans ? 1756-1763',
    ],
  ])('%s', (fr, question) => {
    expect(asked(fr)).toContain(question);
  });

  test.each([
    // what he tells of may be older
    'Il raconte la prise de Grenade en 1930.',
    // of which town?
    'Après la prise de la ville en 1492, la cour changea de nom.',
    // there were many
    'L’île fut cédée par le traité de Paris en 1763.',
    // named beside
    'Anna Berger écrit comme Jeanne Arnoux (1850-1912).',
    // where did he arrive?
    'Deux ans avant l’arrivée de Lafayette en 1777, la guerre éclata.',
  ])('not of: %s', (fr) => {
    expect(asked(fr)).toEqual([]);
  });

  test.each([
    [
      'Après la prise de Grenade en 1492, la cour changea de ville.',
      'After the capture of Granada in 1492, the court moved to another town.',
      'In what year did the capture of Granada take place?',
    ],
    [
      'La fondation de Québec en 1608 ouvrit une nouvelle époque.',
      'The foundation of Quebec in 1608 opened a new era.',
      'In what year did the foundation of Quebec take place?',
    ],
  ])('in both languages: %s', (fr, en, question) => {
    const { drafts } = draftsOf('question', makeQuestion, [[fr, en]]);
    expect(drafts.map(({ stem }) => stem.en)).toContain(question);
  });
});
