import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { refuseOpenClaim } from './refuse-open-claim.ts';

const refuse = (text: string): string | null =>
  refuseOpenClaim(viewOf(text), generator.lexicon, true);

describe('refuseOpenClaim', () => {
  it.each([
    ['open-event', 'Le général Varn avait besoin de chevaux frais.'],
    ['open-event', 'Le Parlement norvégien a voté une nouvelle taxe.'],
    ['open-event', 'La découverte de Paul Varn résista à la critique.'],
    ['open-event', 'Paul Varn se consacre à la peinture.'],
    ['open-event', 'Le greffier Paul Varn a rejoint Nancy.'],
    ['open-event', 'Paul Varn remplace Louis Morel.'],
    ['open-owner', 'Robert Morel confirma ses mesures à Londres en 1680.'],
    ['open-owner', 'Paul Varn ajouta un refrain à sa chanson en 1990.'],
    ['open-subject', 'La dynastie renforça ses liens avec Venise.'],
    ['open-subject', 'Le temple romain prend le nom de Saint-Pierre.'],
    ['open-deed', 'L’architecte Paul Varn dirige la rénovation de 1855 à 1868.'],
    ['open-plural', 'En 1836, Paul Varn s’indigne de l’état des vitraux.'],
  ])('%s: %s', (guard, text) => {
    expect(refuse(text)).toBe(guard);
  });

  it.each([
    'Paul Varn inventa la lampe à gaz.',
    'Paul Varn perd son fils en 1820.',
    'En 2010, Paul Varn dispute sa troisième saison à Rouen.',
    'La Cour de justice ne juge pas les ministres.',
    'La cathédrale de Nancy ne possède qu’une seule flèche.',
    'Paul Varn dirige la rénovation de la gare de Nancy de 1855 à 1868.',
    'Paul Varn participe à la révolution de 1848.',
    'Paul Varn remplace Louis Morel en 1862.',
    'Les abeilles vivent en colonies.',
    'Le français est la langue officielle du Québec.',
    'Le général Varn meurt de la fièvre jaune.',
    'Le tribunal de Nancy condamna Paul Varn.',
  ])('lets %s', (text) => {
    expect(refuse(text)).toBeNull();
  });
});
