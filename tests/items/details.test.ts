import { describe, expect, it } from 'vitest';
import { findDetails } from '#lib/items/details/find-details.ts';
import { isJoined } from '#lib/items/guards/reject-bound.ts';
import { isCoordinated } from '#lib/items/guards/reject-coordinated.ts';
import { isDefined } from '#lib/items/guards/reject-definition.ts';
import { hasDemonym } from '#lib/items/guards/reject-demonym.ts';
import { hasAnchor, isComputable } from '#lib/items/guards/reject-loose-number.ts';
import { isPartOfName } from '#lib/items/guards/reject-part-of-name.ts';
import { isAsserted } from '#lib/items/guards/reject-presupposed.ts';
import { keepsOrder } from '#lib/items/guards/keep-order.ts';
import { detailOf, segmentsOf } from '../support/details.ts';

describe('the details of a sentence', () => {
  it.each([
    ['Le pont fut inauguré le 12 mars 1985 à Nantes.', ['12 mars 1985', 'Nantes']],
    ['La tour mesure 324 mètres depuis mai 2004.', ['324', 'mai 2004']],
    ["L'église de Vézelay date du XIIe siècle.", ['XIIe', 'Vézelay']],
    ['La mairie de Lyon a dépensé deux millions d’euros.', ['deux millions', 'Lyon']],
    ['Le port de Brest grandit dans les années 1920.', ['1920', 'Brest']],
  ])('%s', (sentence, keys) => {
    const [segment] = segmentsOf([sentence]);
    const found = segment === undefined ? [] : findDetails(segment).map(({ key }) => key);
    expect([...found].sort()).toEqual([...keys].sort());
  });
});

describe('a number', () => {
  it('follows from no others and keeps an anchor', () => {
    expect(isComputable(detailOf('Paris obtient 36 élus, dont 14 femmes.', '36'))).toBe(true);
    expect(isComputable(detailOf('Paris obtient 36 élus.', '36'))).toBe(false);
    expect(hasAnchor(detailOf('Paris obtient 36 élus.', '36'))).toBe(true);
    expect(hasAnchor(detailOf('La ligue compte 36 équipes.', '36'))).toBe(false);
  });
});

describe('a date', () => {
  it.each([
    ['Les livres parurent en 1595 et 1596.', '1595', true],
    ['Les livres parurent en 1595 à Rome.', '1595', false],
  ])('is not one of two: %s', (sentence, key, joined) => {
    expect(isJoined(detailOf(sentence, key))).toBe(joined);
  });

  it('stands to the other dates of its sentence as the key does', () => {
    const detail = detailOf('Le parc de Nantes fut ouvert en 1850 et fermé en 1862.', '1850');
    if (detail.asked.kind !== 'date') throw new Error('no date');
    const { date } = detail.asked;
    expect(keepsOrder(date, { ...date, year: 1853 }, detail)).toBe(true);
    expect(keepsOrder(date, { ...date, year: 1865 }, detail)).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['Il vécut à Brest, à Rennes et à Vannes.', 'Brest', true],
    ['Le peintre vécut à Brest en Bretagne.', 'Brest', false],
  ])('is one of several: %s', (sentence, key, listed) => {
    expect(isCoordinated(detailOf(sentence, key))).toBe(listed);
  });

  it.each([
    ['Le jury du Prix de Rome siège à Lyon.', 'Lyon', false],
    ['Le roi quitte Rome pour l’Asie centrale.', 'Asie', true],
    ['Le roi quitte la France pour Rome.', 'France', false],
  ])('is a piece of another: %s', (sentence, key, piece) => {
    expect(isPartOfName(detailOf(sentence, key))).toBe(piece);
  });

  it.each([
    ['Les soldats italiens quittent Rome et gagnent Italie.', 'Rome', false],
    ['Le vin italien vient d’Italie.', 'Italie', true],
  ])('is betrayed by its people: %s', (sentence, key, betrayed) => {
    expect(hasDemonym(detailOf(sentence, key))).toBe(betrayed);
  });

  it.each([
    ['Lyon est une ville ancienne.', 'Lyon', true],
    ['Lyon est la capitale des Gaules.', 'Lyon', false],
  ])('is merely defined: %s', (sentence, key, defined) => {
    expect(isDefined(detailOf(sentence, key))).toBe(defined);
  });
});

describe('a swap', () => {
  it.each([
    ['Marie Curie est née à Varsovie.', 'Varsovie', true],
    ['La musique occupe une place particulière à Varsovie.', 'Varsovie', false],
    ['Le danger pour le gardien Pierre Martin se réduit.', 'Pierre Martin', false],
    ['Pierre Martin fonda un journal.', 'Pierre Martin', true],
  ])('changes what the sentence asserts: %s', (sentence, key, asserted) => {
    expect(isAsserted(detailOf(sentence, key))).toBe(asserted);
  });
});
