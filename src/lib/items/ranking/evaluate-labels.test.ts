import { expect, it } from 'vitest';
import { evaluateLabels } from './evaluate-labels.ts';
import type { Label } from './label.ts';

function label(item: string, pass: 1 | 2, good: boolean): Label {
  const fluent = good ? 1 : 0;
  const rest = { alone: 1, key: 1, options: 1, hidden: 1, worth: 1, english: null } as const;
  return { item, text: item, kind: 'cloze', pass, features: {}, verdicts: { fluent, ...rest } };
}

it('an item that stood on two sheets counts once, by its latest rating', () => {
  const figures = evaluateLabels([
    label('a', 1, false),
    label('a', 1, true),
    label('b', 1, false),
    label('a', 2, true),
    label('b', 2, false),
  ]);
  expect(figures.kinds[0]).toMatchObject({ kind: 'cloze', rated: 2, acceptable: 1 });
  expect(figures.agreement).toEqual({ items: 2, kappa: 1 });
});

it('agreement no better than chance is nought', () => {
  const figures = evaluateLabels([
    ...['a', 'b', 'c', 'd'].map((item, index) => label(item, 1, index < 2)),
    ...['a', 'b', 'c', 'd'].map((item, index) => label(item, 2, index % 2 === 0)),
  ]);
  expect(figures.agreement).toEqual({ items: 4, kappa: 0 });
});
