import { expect, it } from 'vitest';
import { LONGEST_NAME } from '../session/class-event.ts';
import adjectives from './adjectives.json' with { type: 'json' };
import animals from './animals.json' with { type: 'json' };
import { drawName, nameAt, NAME_COUNT } from './draw-name.ts';
import { moderateName } from './moderate-name.ts';

const names = Array.from({ length: NAME_COUNT }, (_, index) => nameAt(index));

it('has many names, each once in both languages', () => {
  expect(animals.length).toBeGreaterThanOrEqual(60);
  expect(adjectives.length).toBeGreaterThanOrEqual(40);
  expect(new Set(names.map(({ fr }) => fr)).size).toBe(NAME_COUNT);
  expect(new Set(names.map(({ en }) => en)).size).toBe(NAME_COUNT);
});

it('leaves room for a number, and insults nobody', () => {
  for (const { fr, en } of names) {
    expect(Math.max(fr.length, en.length), fr).toBeLessThanOrEqual(LONGEST_NAME - ' 99'.length);
    expect([moderateName(fr).ok, moderateName(en).ok], `${fr}, ${en}`).toEqual([true, true]);
  }
});

it('agrees in French', () => {
  const named = new Map(names.map(({ fr, en }) => [en, fr]));
  expect(named.get('Nimble Otter')).toBe('Loutre agile');
  expect(named.get('Gentle Turtle')).toBe('Tortue douce');
  expect(named.get('Gentle Owl')).toBe('Hibou doux');
  expect(drawName((below) => below - 1)).toEqual(names.at(-1));
});
