import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/analysis/analyse.ts';
import { loadLexicons } from './load-lexicon.ts';

const { lexicon } = loadLexicons();
const names = (...sentences: string[]): string[] =>
  analyse(sentences, lexicon).flatMap((sentence) =>
    sentence.names.map(({ text, type }) => `${text}: ${type ?? '?'}`),
  );
const verbs = (sentence: string): string[] =>
  analyse([sentence], lexicon).flatMap((analysed) =>
    analysed.verbs.map(({ text, reading }) => `${text} ${reading.lemma} ${reading.tense}`),
  );

describe('names', () => {
  it('carry what one sentence shows to the next', () => {
    expect(names('Le réalisateur Peter Bogdanovich partit.', 'Bogdanovich revint.')).toEqual([
      'Peter Bogdanovich: person',
      'Bogdanovich: person',
    ]);
  });

  it('spread by coordination, but not past a noun that speaks of one alone', () => {
    expect(names('Les relations entre Peter Bogdanovich et Zork furent bonnes.')).toContain(
      'Zork: person',
    );
    expect(names('Le producteur Martin Starger et Zork partirent.')).toContain('Zork: ?');
  });

  it('are no department without its article (à Cher, not au Cher)', () => {
    expect(names('Il demanda à Cher de chanter.')).toEqual(['Cher: ?']);
    expect(names('Il naquit dans le Cher.')).toEqual(['Cher: place']);
  });

  it('keep the point of the compass: Corée du Sud', () => {
    expect(names('Il vit en Corée du Sud.')).toEqual(['Corée du Sud: place']);
  });

  it('are known as persons by an apposition', () => {
    expect(names('Alors Gar, un ancien amant, revient.')).toEqual(['Gar: person']);
  });
});

describe('finite verbs', () => {
  it.each([
    ['Sa mère Rusty fréquente un gang.', ['fréquente fréquenter indicatif-present']],
    ['Mask a reçu un bon accueil critique.', []],
    ['Le film fut sélectionné à Cannes.', []],
    ['On a au milieu de la nuit clairement montré cela.', []],
    ['Il revient demain.', ['revient revenir indicatif-present']],
  ])('%s', (sentence, expected) => {
    expect(verbs(sentence)).toEqual(expected);
  });
});
