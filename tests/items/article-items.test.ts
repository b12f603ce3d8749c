import { describe, expect, it } from 'vitest';
import { makeArticle } from '#lib/items/kinds/make-article.ts';
import { draftsOf } from '../support/drafts.ts';

/** Stem and options of each item, `le jardin` for the noun it asks about. */
function asked(...sentences: string[]): Record<string, string> {
  const { drafts } = draftsOf(
    'article',
    makeArticle,
    sentences.map((fr) => [fr] as const),
  );
  return Object.fromEntries(
    drafts.map(({ stem, options }) => [
      /___ ([\p{L}-]+)/u.exec(stem.fr)?.[1] ?? '',
      options.map(({ fr }) => fr).join(' | '),
    ]),
  );
}

const guards = (sentence: string): readonly string[] =>
  draftsOf('article', makeArticle, [[sentence]]).guards;

describe('article items', () => {
  it('ask for gender and elision within one series', () => {
    const items = asked("Le facteur apporte la lettre à l'hôtel avant midi.");
    expect(items['facteur']).toBe("Le | La | L' | Les");
    expect(items['lettre']).toBe("la | le | l' | les");
    expect(items['hôtel']).toBe("à l' | au | à la | aux");
  });

  it('ask for contractions, with the forms that the bracket names', () => {
    const items = asked('Le bruit du moteur plaît au mécanicien du village.');
    expect(items['moteur']).toBe('du | de la | de l’ | des');
    expect(items['mécanicien']).toBe('au | à la | à l’ | aux');
  });

  it('ask for the form before a vowel', () => {
    const items = asked('Cet arbre protège son écurie depuis longtemps.');
    expect(items['arbre']).toBe('Cet | Ce | Cette | Ces');
    expect(items['écurie']).toBe('son | sa | ses');
  });

  it('ask for de without an article', () => {
    expect(asked('Le chemin traverse trop de ruisseaux en hiver.')['ruisseaux']).toBe(
      'de | des | d’',
    );
    expect(asked("Le jardinier n'a pas d'échelle dans sa remise.")['échelle']).toBe(
      "d' | de l' | de",
    );
  });

  it('show a space behind the gap whether or not the key is elided', () => {
    const { drafts } = draftsOf('article', makeArticle, [["L'usine produit des vélos."]]);
    expect(drafts.map(({ stem }) => stem.fr)).toContain(
      '___ usine produit des vélos. (le, la, l’ ou les)',
    );
  });

  it.each([
    ['a noun of two genders', 'Le livre tomba dans la rivière.', 'livre'],
    ['a noun for women and men', 'La ministre ouvrit la porte du salon.', 'ministre'],
    ['a noun with one spelling for both numbers', 'Le prix monta de nouveau.', 'prix'],
    ['a name', 'La Loire traverse Nantes.', 'Loire'],
  ])('leave out %s', (_, sentence, noun) => {
    expect(asked(sentence)).not.toHaveProperty(noun);
  });

  it('name the guard of what they leave out', () => {
    expect(guards('Les voisins ouvrirent les volets.')).toContain('reject-plain-plural');
    expect(guards('Le livre tomba dans la rivière.')).toContain('reject-two-genders');
    expect(guards('Le pont de la ville et la porte de la ville.')).toContain('reject-fragment');
  });

  it('have a label and a reason on the English side where there is English', () => {
    const { drafts } = draftsOf('article', makeArticle, [
      ['Le chat dort dans la cuisine.', 'The cat sleeps in the kitchen.'],
    ]);
    const cat = drafts.find(({ stem }) => stem.fr.startsWith('___ chat'));
    expect(cat?.stem.en).toBe('The cat sleeps in the kitchen.');
    expect(cat?.options.map(({ en }) => en)).toEqual([
      'masculine singular',
      'feminine singular',
      'singular, before a vowel sound',
      'plural',
    ]);
    expect(cat?.rationale.en).toContain('“chat” is a masculine singular noun');
  });

  it.each([
    ['reject-parallel-key', 'Le maire parle de la route et de la rivière.'],
    ['reject-parallel-key', 'Le facteur parle du prix, la taille et le poids.'],
    ['reject-parallel-key', 'Les fermiers apportent du bois, du lait et des pommes.'],
    ['reject-set-phrase', 'Le groupe vit au sein de ce village.'],
    ['reject-negation', 'Le village n’a pas connu un hiver facile.'],
    ['reject-name', 'Le garçon regarde le film Enfants du soleil.'],
  ])('leave out %s: %s', (guard, sentence) => {
    expect(guards(sentence)).toContain(guard);
  });

  it('name the forms of the options and no others', () => {
    const { drafts } = draftsOf('article', makeArticle, [['Le facteur traverse la cour.']]);
    for (const { stem, options } of drafts) {
      const named = /\((.*)\)$/u.exec(stem.fr)?.[1]?.split(/, | ou /u) ?? [];
      const plain = options.map(({ fr }) => fr.toLowerCase().replace("'", '’'));
      expect([...named].sort()).toEqual([...plain].sort());
    }
  });
});
