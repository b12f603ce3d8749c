import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { dictionaryForm } from './dictionary-form.ts';
import { findWordPairs } from './find-word-pairs.ts';
import { isMeaningful } from './is-meaningful.ts';
import { isWholeGloss } from './is-whole-gloss.ts';

const { lexicon, bilingual, irregulars } = generator;

function pairs(fr: string, en: string): string[] {
  const french = viewOf(fr);
  const english = viewOf(en, 'en');
  const links = alignTrees(french, english, { bilingual, irregulars });
  return findWordPairs(french, english, links, { bilingual, irregulars }).flatMap((pair) => {
    const form = dictionaryForm(pair, fr, lexicon);
    return form &&
      isMeaningful(pair, french, english, { lexicon, bilingual }) &&
      isWholeGloss(pair, english, links)
      ? [`${form.fr} – ${form.en}`]
      : [];
  });
}

describe('word pairs', () => {
  it('come from this very translation, as a dictionary has them', () => {
    expect(
      pairs(
        'Les enfants du village apprenaient la grande histoire de la mer.',
        'The children of the village were learning the great story of the sea.',
      ),
    ).toEqual(expect.arrayContaining(["l'enfant – child", 'apprendre – to learn', 'la mer – sea']));
  });

  it('keep the se of a verb, and the article before an aspirated h', () => {
    const found = pairs(
      'La jeune femme se souvenait du hameau.',
      'The young woman remembered the hamlet.',
    );
    expect(found).toContain('se souvenir – to remember');
    expect(found).toContain('le hameau – hamlet');
  });

  it('leave out another part of speech, particles, and verbs that look at something', () => {
    const found = pairs(
      'Elle regardait la mer, puis elle se tut.',
      'She was looking at the sea, then she fell silent.',
    );
    expect(found).toEqual(['la mer – sea']);
  });

  it('leave out what is right in its place alone', () => {
    expect(pairs('Jean se mit à rire.', 'Jean began to laugh.')).not.toContain(
      'se mettre – to begin',
    );
    expect(pairs('Les aveugles lisent ce livre.', 'The blind read this book.')).toEqual(
      expect.not.arrayContaining(["l'aveugle – blind"]),
    );
  });

  it('leave out a singular for a plural with a sense of its own, and a verb without its se', () => {
    expect(
      pairs('Les enfants jouent dans les bois.', 'The children play in the woods.'),
    ).not.toContain('le bois – wood');
    expect(pairs('La recette se révéla efficace.', 'The recipe proved effective.')).not.toContain(
      'se révéler – to prove',
    );
  });

  it('write what a dictionary writes', () => {
    expect(pairs('À midi, le marché ferme.', 'At noon, the market closes.')).toContain(
      'midi – noon',
    );
    expect(pairs('Les gens rient beaucoup.', 'People laugh a lot.')).toContain('les gens – people');
    expect(pairs('La cliente achète un livre.', 'The customer buys a book.')).not.toContain(
      'la client – customer',
    );
  });

  it('leave out a gloss that is a part of what the translation says', () => {
    expect(
      pairs('Le chien a un odorat excellent.', 'The dog has an excellent sense of smell.'),
    ).not.toContain("l'odorat – smell");
    expect(pairs('La charpente est en bois.', 'The roof frame is made of wood.')).not.toContain(
      'la charpente – frame',
    );
  });

  it('write a capital within a phrase as the text does, and no adjective of two senses', () => {
    expect(pairs('Le chef d’État ouvre la porte.', 'The head of state opens the door.')).toContain(
      "le chef d'État – head of state",
    );
    expect(
      pairs('Elle a ouvert son propre restaurant.', 'She opened her own restaurant.'),
    ).not.toContain('propre – own');
  });
});
