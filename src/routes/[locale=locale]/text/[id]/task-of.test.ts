import { expect, test } from 'vitest';
import type { Bank, Item, Kind } from '#lib/bank/schema.ts';
import { SAMPLE_BANK } from '../../../../../tests/fixtures/sample-bank.ts';
import { taskOf } from './task-of.ts';

const bank: Bank = { ...SAMPLE_BANK, contentHash: '' };

function sample(kind: Kind): Item {
  const item = bank.items.find((each) => each.kind === kind);
  if (item === undefined) throw new Error(`The sample bank has no ${kind}`);
  return item;
}

test('events are listed in another order than the one that is asked', () => {
  const item = sample('chronology');
  if (item.kind !== 'chronology') throw new Error('The sample has changed.');
  const listed = taskOf(item, bank, 'fr').text.split(' · ');
  const inOrder = item.events.map(({ fr }) => fr);
  expect(listed).not.toEqual(inOrder);
  expect([...listed].sort()).toEqual([...inOrder].sort());

  const sorted = { ...item, events: item.events.toSorted((a, b) => (a.fr < b.fr ? -1 : 1)) };
  expect(taskOf(sorted, bank, 'fr').text.split(' · ')).not.toEqual(
    sorted.events.map(({ fr }) => fr),
  );
});

test('a dictation is told by its translation, or by its beginning', () => {
  const item = sample('dictation');
  if (item.kind !== 'dictation') throw new Error('The sample has changed.');
  expect(taskOf(item, bank, 'fr')).toEqual({ text: item.text.en, lang: 'en' });
  const alone = { ...item, text: { ...item.text, en: null } };
  expect(taskOf(alone, bank, 'fr')).toEqual({ text: 'Son frère, …', lang: 'fr' });
});
