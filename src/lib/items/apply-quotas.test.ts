import { describe, expect, it } from 'vitest';
import { answerWith } from './answer-with.ts';
import { applyQuotas } from './apply-quotas.ts';
import type { Draft, DraftOf } from './context.ts';

function article(segment: number, variant: string, rank: number): Draft {
  return { ...shared(segment, rank), kind: 'article', variant, instruction: 'complete-article' };
}
function conjugation(segment: number, rank: number): Draft {
  const variant = 'indicatif-present';
  return { ...shared(segment, rank), kind: 'conjugation', variant, instruction: 'conjugate' };
}
function shared(segment: number, rank: number): Omit<DraftOf<'article'>, 'kind'> {
  return {
    variant: '',
    instruction: '',
    level: 'A1',
    rank,
    segments: [`s${String(segment)}`],
    span: { fr: [0, 1], en: null },
    stem: { fr: '___', en: null },
    options: [],
    answer: answerWith({ fr: ['le'], en: null }),
    rationale: { fr: '', en: null },
  };
}
const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('quotas', () => {
  it('keep two articles a sentence, the best', () => {
    const drafts = [article(1, 'definite', 0.5), article(1, 'de', 0.7), article(1, 'a', 0.6)];
    const kept = applyQuotas(drafts, null);
    expect(kept.map(({ variant }) => variant)).toEqual(['de', 'a']);
  });

  it('keep three where much of the sentence is shown', () => {
    const long = { fr: 'un deux trois quatre cinq six sept huit neuf dix '.repeat(2), en: null };
    const drafts = many(4).map((at) => ({ ...article(1, 'definite', at / 10), stem: long }));
    expect(applyQuotas([...drafts, conjugation(2, 0.5)], null)).toHaveLength(3);
  });

  it('keep articles to half of a bank', () => {
    const drafts = many(30).flatMap((at) => [
      article(at, 'definite', 0.9),
      article(at, 'de', 0.8),
      conjugation(at, 0.5),
    ]);
    const kept = applyQuotas(drafts, null);
    expect(kept.filter(({ kind }) => kind === 'article')).toHaveLength(30);
    expect(kept.filter(({ kind }) => kind === 'conjugation')).toHaveLength(30);
  });

  it('keep all where articles alone are wanted', () => {
    expect(
      applyQuotas(
        many(9).map((at) => article(at, 'definite', 0.9)),
        null,
      ),
    ).toHaveLength(9);
  });

  it('take the points of grammar by turns', () => {
    const drafts = [
      ...many(20).map((at) => article(at, 'definite', 0.8)),
      ...many(4).map((at) => article(20 + at, 'a', 0.7)),
      ...many(12).map((at) => conjugation(at, 0.5)),
    ];
    const kept = applyQuotas(drafts, null).filter(({ variant }) => variant === 'a');
    expect(kept.length).toBeGreaterThanOrEqual(2);
  });
});
