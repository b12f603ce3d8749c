import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { agree } from './agree.ts';
import type { Asked } from './asked.ts';

const { bilingual, irregulars } = generator;

function asked(view: TreeView, verb: string, answer: string, rest: Partial<Asked> = {}): Asked {
  const start = view.text.indexOf(answer);
  const end = start + answer.length;
  const within = view.words.flatMap((word, at) =>
    word.start >= start && word.end <= end ? [at] : [],
  );
  const head = within.find((at) => !within.includes(view.words[at]?.head ?? -1));
  return {
    lang: view.lang,
    word: 'who',
    role: 'subject',
    stem: '?',
    answer: { start, end, text: answer },
    answerHead: head ?? -1,
    predicate: view.words.findIndex(({ form }) => form === verb),
    negated: false,
    confidence: 1,
    ...rest,
  };
}

const french = viewOf('Le vieux peintre vendit son tableau à Marie en 1912.', 'fr');
const english = viewOf('The old painter sold his picture to Marie in 1912.', 'en');
const views = { french, english };
const links = alignTrees(french, english, { bilingual, irregulars });
const subject = asked(french, 'vendit', 'Le vieux peintre');

describe('agree', () => {
  it('takes questions for the same answer', () => {
    const other = asked(english, 'sold', 'The old painter');
    expect(agree(subject, other, links, views)?.confidence).toBeGreaterThan(0.8);
  });

  it.each([
    ['another answer', asked(english, 'sold', 'Marie')],
    ['another word', asked(english, 'sold', 'The old painter', { word: 'where' })],
    ['the contrary', asked(english, 'sold', 'The old painter', { negated: true })],
    ['another place in the clause', asked(english, 'sold', 'The old painter', { role: 'object' })],
    ['less than the answer', asked(english, 'sold', 'old')],
  ])('refuses %s', (_, other) => {
    expect(agree(subject, other, links, views)).toBeNull();
  });

  it('takes dates by their value', () => {
    const when = { word: 'year', role: 'oblique' } as const;
    const [ours, theirs] = [
      asked(french, 'vendit', '1912', when),
      asked(english, 'sold', '1912', when),
    ];
    expect(agree(ours, theirs, links, views)).not.toBeNull();
    const since = { ...ours, stem: 'Depuis quelle année … ?' };
    expect(agree(since, theirs, links, views)).toBeNull();
  });

  it('takes an agent for a subject, where one side is passive', () => {
    const passive = viewOf('The picture was sold by the old painter.', 'en');
    const other = asked(passive, 'sold', 'the old painter', { role: 'oblique' });
    const both = { french, english: passive };
    const linked = alignTrees(french, passive, { bilingual, irregulars });
    expect(agree(subject, other, linked, both)?.confidence).toBeGreaterThan(0.6);
  });

  it('refuses another time', () => {
    const future = viewOf('The old painter will sell his picture to Marie.', 'en');
    const other = asked(future, 'sell', 'The old painter');
    const linked = alignTrees(french, future, { bilingual, irregulars });
    expect(agree(subject, other, linked, { french, english: future })).toBeNull();
  });
});
