import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../../../tests/support/generate.ts';
import { generator, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { findThingKinds } from './find-thing-kinds.ts';

const { analysers } = generator;

/** Each name with what bears it. */
function kinds(fr: string): string[] {
  const view = viewOf(fr);
  return findThingKinds(view, (form) => analysers.french.lexicon?.readings(form) ?? []).map(
    ({ name, kind }) => `${name}: ${kind.noun}`,
  );
}

describe('what bears a name', () => {
  test.each([
    ['Ils longent la rivière Tarvelle.', 'Tarvelle: rivière'],
    ['Le roi prend la petite ville andalouse de Valmaras.', 'Valmaras: ville'],
    ['Les Raboteurs de chêne est un tableau peint en 1875.', 'Les Raboteurs de chêne: tableau'],
    ['Il joue dans le film « La Neige bleue ».', 'La Neige bleue: film'],
    ['Il habite à Valmaras, une ville sur le Danube.', 'Valmaras: ville'],
    ['Elle traduit le poème Ismérie, publié en 1902.', 'Ismérie: poème'],
  ])('%s', (fr, told) => {
    expect(kinds(fr)).toEqual([told]);
  });

  test.each([
    // what could not bear the same name as anything else in such a text
    'Il monta à bord du vaisseau Vorlange.',
    // in passing: it tells where
    'Elle vit dans la petite ville andalouse de Valmaras.',
    // of its club
    'Valmaras, ville de Bretagne, remporte la coupe.',
    // a word that means something by itself
    'Paris est la ville Lumière.',
    // no longer
    'Il visita l’ancienne ville de Valmaras.',
    // a gloss
    'Le Nau (navire) était plein.',
    // whose?
    'C’est une pièce de Valmaras, roman de 1902.',
    // somebody else’s name
    'Il prit le navire Saint Paul.',
  ])('nothing of %s', (fr) => {
    expect(kinds(fr)).toEqual([]);
  });

  test('asked for with kinds that it could be taken for', () => {
    const { items } = bankOf(
      'La rivière Tarvelle coule vers le nord. Les pêcheurs quittent le port pendant la nuit.',
    );
    const asked = items.filter(({ kind, ...item }) => {
      return kind === 'question' && 'stem' in item && item.stem.fr.includes('Tarvelle');
    });
    expect(asked).toHaveLength(1);
    const options = asked.flatMap((item) => ('options' in item ? item.options : []));
    expect(options.map(({ fr }) => fr)).toContain('une rivière');
    expect(options.every(({ fr }) => fr.startsWith('une '))).toBe(true);
    expect(options.length).toBeGreaterThan(2);
  });
});
