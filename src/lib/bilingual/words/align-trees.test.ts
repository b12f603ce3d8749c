import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { alignTrees } from './align-trees.ts';
import { counterpartOf } from './find-phrase.ts';
import { buildWordAligner } from './word-aligner.ts';
import type { WordLink } from './word-link.ts';

const { bilingual, irregulars } = generator;
const lexicons = { bilingual, irregulars };

function worded(french: TreeView, english: TreeView, links: readonly WordLink[]): string[] {
  const words = (view: TreeView, at: readonly number[]): string =>
    at.map((word) => view.words[word]?.form ?? '').join(' ');
  return links.map(
    (link) => `${words(french, link.french)} – ${words(english, link.english)} (${link.by})`,
  );
}

function linked(fr: string, en: string): string[] {
  const [french, english] = [viewOf(fr, 'fr'), viewOf(en, 'en')];
  return worded(french, english, alignTrees(french, english, lexicons));
}

describe('alignTrees', () => {
  it('links by lexicon, name, spelling and phrase', () => {
    expect(
      linked(
        'Le chemin de fer de Londres transportait des polymères chaque matin.',
        'The London railway carried polymers every morning.',
      ),
    ).toEqual([
      'chemin de fer – railway (lexicon)',
      'Londres – London (name)',
      'transportait – carried (lexicon)',
      'polymères – polymers (cognate)',
      'matin – morning (lexicon)',
    ]);
  });

  it('links dates and numbers by what they say', () => {
    const links = linked(
      'Il a payé 1 250,5 euros le 3 mai 1998 pour les trois vases.',
      'On May 3, 1998 he paid 1,250.5 euros for the 3 vases.',
    );
    expect(links).toContain('1998 – 1998 (date)');
    expect(links).toContain('1 250,5 – 1,250.5 (number)');
    expect(links).toContain('trois – 3 (number)');
  });

  it('takes a word that English trees cut in three', () => {
    expect(linked('Il a tourné vingt-six films.', 'He shot twenty-six films.')).toContain(
      'vingt-six – twenty - six (lexicon)',
    );
  });

  it('never links figures that differ, nor names that are nothing alike', () => {
    const links = linked('Paul a 14 chevaux à Nantes.', 'Peter has 15 horses in Leeds.');
    expect(links.filter((link) => /\d|Paul|Nantes/u.test(link))).toEqual([]);
  });

  it('tells repeated words apart by what they hang with', () => {
    const [french, english] = [
      viewOf(
        'La vieille fenêtre donnait sur le jardin et la fenêtre rouge donnait sur la cave.',
        'fr',
      ),
      viewOf(
        'The red window overlooked the cellar and the old window overlooked the garden.',
        'en',
      ),
    ];
    const links = alignTrees(french, english, lexicons);
    const windows = links.filter(({ french: [at] }) => french.words[at ?? -1]?.form === 'fenêtre');
    expect(windows.map(({ english: [at] }) => at)).toEqual([9, 2]);
  });

  it('abstains where nothing speaks for a pair', () => {
    expect(linked('Le chat dort.', 'Nobody came yesterday.')).toEqual([]);
  });
});

describe('a document', () => {
  const pairs = [
    ['Le grouin plongea dans la rivière.', 'The splonk dived into the river.'],
    ['Chaque matin, un grouin mangeait trois poissons.', 'Every morning, a splonk ate three fish.'],
    ['Les enfants aimaient le grouin.', 'The children loved the splonk.'],
  ].map(([fr = '', en = '']) => ({ french: viewOf(fr, 'fr'), english: viewOf(en, 'en') }));

  it('teaches a word that no lexicon knows', () => {
    const aligner = buildWordAligner(pairs, lexicons);
    const [first] = pairs;
    if (!first) throw new Error('no pair');
    const { french, english } = first;
    expect(worded(french, english, aligner.linksOf(french, english))).toContain(
      'grouin – splonk (model)',
    );
    expect(worded(french, english, alignTrees(french, english, lexicons))).not.toContain(
      'grouin – splonk (model)',
    );
  });

  it('gives equal links for equal documents', () => {
    const [a, b] = [buildWordAligner(pairs, lexicons), buildWordAligner(pairs, lexicons)];
    for (const { french, english } of pairs)
      expect(a.linksOf(french, english)).toEqual(b.linksOf(french, english));
  });
});

describe('counterpartOf', () => {
  const french = viewOf(
    'En 1912, le vieux peintre vendit la maison de Marie aux deux voisins allemands.',
    'fr',
  );
  const english = viewOf(
    "In 1912, the old painter sold Marie's house to the two German neighbours.",
    'en',
  );
  const links = alignTrees(french, english, lexicons);
  const find = (phrase: string): string | null => {
    const start = french.text.indexOf(phrase);
    const span = { start, end: start + phrase.length };
    return counterpartOf(span, french, english, links)?.text ?? null;
  };

  it.each([
    ['le vieux peintre', 'the old painter'],
    ['vieux peintre', 'old painter'],
    ['peintre', 'painter'],
    ['1912', '1912'],
    ['Marie', 'Marie'],
    ['la maison de Marie', "Marie's house"],
    ['deux voisins allemands', 'two German neighbours'],
  ])('%s', (phrase, counterpart) => {
    expect(find(phrase)).toBe(counterpart);
  });

  it('abstains where English cannot have the article, and for pieces of two phrases', () => {
    expect(find('la maison')).toBeNull();
    expect(find('peintre vendit la')).toBeNull();
  });
});
