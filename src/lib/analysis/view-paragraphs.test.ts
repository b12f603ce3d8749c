import { describe, expect, it } from 'vitest';
import { generator } from '../../../tests/support/shipped-generator.ts';
import { viewParagraphs } from './view-paragraphs.ts';

const { analysers, lexicon } = generator;

describe('the views of a text', () => {
  const paragraphs = [
    ['Amélie Duval fonda une école en 1898.', 'Elle reçut deux prix.'],
    ['', 'Il pleut. Il neige.', 'En 1934, Duval quitta Paris.'],
  ];
  const views = viewParagraphs(paragraphs, analysers.french, lexicon);

  it('have the shape of what was given, without a view where there is not one sentence', () => {
    expect(views.map((read) => read.map((view) => view?.text ?? null))).toEqual([
      paragraphs[0],
      [null, null, 'En 1934, Duval quitta Paris.'],
    ]);
  });

  it('count their offsets from their own start', () => {
    const view = views[1]?.[2];
    expect(view?.words.map(({ start, end }) => view.text.slice(start, end))).toEqual([
      'En',
      '1934',
      ',',
      'Duval',
      'quitta',
      'Paris',
      '.',
    ]);
    expect(view?.mentions.map(({ start, end, text }) => [start, end, text])).toEqual([
      [3, 7, '1934'],
      [9, 14, 'Duval'],
      [22, 27, 'Paris'],
    ]);
  });

  it('stay in place behind paragraphs that hold nothing, as headings do', () => {
    const [, , behind] = viewParagraphs(
      [[], [], ['En 1934, Duval quitta Paris.']],
      analysers.french,
      lexicon,
    );
    expect(behind?.[0]?.mentions.map(({ start, end, text }) => [start, end, text])).toEqual([
      [3, 7, '1934'],
      [9, 14, 'Duval'],
      [22, 27, 'Paris'],
    ]);
  });

  it('chain names over the whole text', () => {
    const [first] = views[0]?.[0]?.mentions ?? [];
    const [, last] = views[1]?.[2]?.mentions ?? [];
    const entity = first && 'entity' in first ? first.entity : '';
    expect(last).toMatchObject({ entity });
    expect(views[1]?.[2]?.entities.get(entity)?.name).toBe('Amélie Duval');
  });
});
