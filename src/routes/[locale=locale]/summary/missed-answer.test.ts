import { expect, test } from 'vitest';
import type { Item, Kind } from '#lib/bank/schema.ts';
import { SAMPLE_BANK } from '../../../../tests/fixtures/sample-bank.ts';
import { missedAnswer } from './missed-answer.ts';

const cited = { id: 's', fr: 'Une phrase citée.', en: null };

function sample(kind: Kind): Item {
  const item = SAMPLE_BANK.items.find((each) => each.kind === kind);
  if (item === undefined) throw new Error(`the sample bank has no ${kind}`);
  return item;
}

test('a verdict comes with the statement that was judged', () => {
  const item = sample('true-false');
  expect(missedAnswer(item, cited)).toMatchObject({
    asked: 'stem' in item ? item.stem : null,
    answers: [{ fr: 'Vrai' }],
  });
});

test('pairs are told one by one', () => {
  const item = sample('pairs');
  expect(missedAnswer(item, cited).answers).toEqual('pairs' in item ? item.pairs : []);
});

test('events are told with their dates, the first of them first', () => {
  const { answers } = missedAnswer(sample('chronology'), cited);
  expect(answers.map(({ fr }) => fr.slice(0, 7))).toEqual([
    '1872 : ',
    '1880 : ',
    '1895 : ',
    '1911 : ',
  ]);
  expect(answers[3]?.en).toBe('1911: The lighthouse goes dark.');
});

test('the cited sentence is not repeated as the answer', () => {
  const item = sample('tiles');
  const [answer] = missedAnswer(item, cited).answers;
  expect(answer).toBeDefined();
  expect(missedAnswer(item, { ...cited, fr: `${answer?.fr ?? ''} .` }).answers).toEqual([]);
});
