import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from './parse-bank.ts';
import { applyReview, type Review } from './review.ts';

const file = new URL('../../../tests/fixtures/bank-v1.json', import.meta.url);
const bank = parseBank(readFileSync(file));
if (!bank.ok) throw new Error('the fixture is no bank');
const { items } = bank.value;
const [first, second] = items;
if (first === undefined || second === undefined) throw new Error('the fixture is too small');

function review(...decisions: Review['decisions']): Review {
  return { format: 'recto-verso/review', formatVersion: 1, decisions };
}

describe('applyReview', () => {
  it('keeps, strikes and mends, and leaves the rest as it was', () => {
    const rationale = { fr: 'Le texte le dit.', en: 'The text says so.' };
    const applied = applyReview(
      items,
      review(
        { item: first.id, revision: first.revision, decision: 'strike' },
        { item: second.id, revision: second.revision, decision: 'mend', change: { rationale } },
      ),
    );
    const expected = { ...second, rationale, origin: 'edited', revision: second.revision + 1 };
    expect(applied).toEqual({ ok: true, value: [expected, ...items.slice(2)] });
  });

  it.each([
    ['an item that is gone', { item: 'gone', revision: 1, decision: 'keep' }, 'unknown-item'],
    ['another revision', { item: first.id, revision: 99, decision: 'keep' }, 'other-revision'],
    [
      'a change that makes no item',
      { item: first.id, revision: first.revision, decision: 'mend', change: { level: 'Z9' } },
      'bad-change',
    ],
    [
      'a change of identity',
      { item: first.id, revision: first.revision, decision: 'mend', change: { id: 'x' } },
      'bad-change',
    ],
  ] as const)('refuses %s', (_, decision, code) => {
    expect(applyReview(items, review(decision))).toMatchObject({
      ok: false,
      error: [{ code, index: 0 }],
    });
  });

  it('refuses two decisions on one item', () => {
    const keep = { item: first.id, revision: first.revision, decision: 'keep' } as const;
    expect(applyReview(items, review(keep, keep))).toMatchObject({
      ok: false,
      error: [{ code: 'decided-twice', index: 1 }],
    });
  });
});
