import { expect, test } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import { leavesThingOpen } from './leaves-thing-open.ts';

test.each([
  'Le botaniste Paul Varn avait décrit la plante à Vienne dès 1588.',
  'En Irlande, Paul Varn présenta en 1851 un modèle à deux oreilles.',
  'L’ingénieur Paul Varn mena les travaux et détourna les eaux le 28 octobre 1578.',
  'En 1671, Paul Varn publia à Nancy un traité sur ses vertus.',
  'Un pêcheur de Nancy a pris en 2015 un spécimen long de 267 centimètres.',
  'En mars 1793, Paul Varn s’empara de la place avec dix mille paysans.',
  'En 1788, l’ingénieur Paul Varn éleva la tour de vingt mètres.',
  'En 1977, Paul Varn posa les premières bagues de plastique.',
  'Le chantier de rénovation, confié à l’architecte Paul Varn, s’est achevé en 2023.',
])('leaves a thing open: %s', (text) => {
  expect(leavesThingOpen(viewOf(text))).toBe(true);
});

test.each([
  'Paul Varn présenta en 1851 un modèle de montre à deux aiguilles.',
  'En 1688, une loi interdit aux bouchers de Nancy de vendre leurs viandes.',
  'En 1977, Paul Varn posa à Nancy les premiers rails.',
  'Le chantier du pont de Nancy s’est achevé en 2023.',
  'La machine à vapeur fut inventée à Nancy en 1729 par Paul Varn.',
  'Le musée de Nancy a ouvert en 1982.',
])('tells which one: %s', (text) => {
  expect(leavesThingOpen(viewOf(text))).toBe(false);
});
