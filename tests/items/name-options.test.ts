import { describe, expect, it } from 'vitest';
import { findDetails } from '#lib/items/details/find-details.ts';
import {
  chooseDistractors,
  gatherSurroundings,
} from '#lib/items/distractors/choose-distractors.ts';
import { generator, segmentsOf } from '../support/details.ts';

/** What could stand for a name of a text's first sentence that has it, the first ones at the front. */
function optionsFor(key: string, ...sentences: readonly string[]): string[] {
  const segments = segmentsOf(sentences);
  const context = {
    ...generator,
    segments,
    readingsOf: () => [],
    facts: [],
    seed: 1,
    reject: () => undefined,
  };
  const details = segments.flatMap((segment) => findDetails(segment, generator.names));
  const detail = details.find((one) => one.key === key);
  if (detail === undefined) throw new Error(`${key}: ${details.map((one) => one.key).join(' | ')}`);
  return chooseDistractors(detail, null, gatherSurroundings(context), context).map(({ fr }) => fr);
}

function livesOf(names: readonly string[]): { born: number; field: string }[] {
  return names.map((name) => {
    const [person] = [
      ...generator.names.people.called(name),
      ...generator.names.people.calledShort(name),
    ];
    if (person === undefined) throw new Error(`${name} is nobody known`);
    return person;
  });
}

describe('people as options', () => {
  it('sets a known person among known people of the same time and field', () => {
    const options = optionsFor('Gustave Courbet', 'Gustave Courbet peint ce tableau en 1855.');
    expect(options.length).toBeGreaterThan(2);
    for (const { born, field } of livesOf(options)) {
      expect(Math.abs(born - 1819)).toBeLessThanOrEqual(40);
      expect(field).toBe('painter');
    }
  });

  it('sets a king among kings who could have lived then', () => {
    const options = optionsFor('Louis XI', 'En 1477, Louis XI envoie son armée en Bourgogne.');
    expect(options.length).toBeGreaterThan(1);
    for (const { born, field } of livesOf(options)) {
      expect(born).toBeLessThan(1475);
      expect(field).toBe('ruler');
    }
  });

  it('takes surnames for a surname', () => {
    const options = optionsFor('Flaubert', 'Flaubert acheva ce roman en 1856.');
    expect(options.length).toBeGreaterThan(1);
    expect(options.every((name) => !name.includes(' ') || /^[A-Z]\S+ /u.test(name))).toBe(true);
    livesOf(options);
  });

  it('takes nobody of another name for whom the text calls by a known surname', () => {
    const options = optionsFor(
      'Rameau',
      'En 1890, Rameau visita le village.',
      'Edmond Rameau écrivit un livre sur le village en 1892.',
    );
    for (const name of ['Couperin', 'Lully', 'Haendel']) expect(options).not.toContain(name);
  });

  it('invents nobody for a time before names of today', () => {
    const sentence = 'En 1204, Thibaud Mareuil défendit le château contre les Anglais.';
    expect(optionsFor('Thibaud Mareuil', sentence)).toEqual([]);
  });

  it('does not take a club or a title for a person', () => {
    const options = optionsFor(
      'Marcel Duval',
      'Marcel Duval entraîna le club en 1951.',
      'Rex Angliae, Lille OSC et Garnier Motorsport saluèrent Marcel Duval.',
    );
    expect(options.join()).not.toMatch(/Rex|OSC|Motorsport/u);
  });
});

describe('places as options', () => {
  it('has no country that did not exist yet', () => {
    const options = optionsFor('Suède', 'En 1763, la Suède signa un accord avec le Danemark.');
    for (const late of ['Belgique', 'Slovaquie', 'Ukraine']) expect(options).not.toContain(late);
    expect(options.length).toBeGreaterThan(1);
  });

  it('has no city that was not founded yet', () => {
    const options = optionsFor('Boston', 'En 1770, des soldats tirent sur la foule à Boston.');
    expect(options).not.toContain('Chicago');
    expect(options).not.toContain('Seattle');
  });

  it('has no much younger city where no time is told', () => {
    const options = optionsFor('Boston', 'Le général quitta la ville de Boston avec ses soldats.');
    for (const late of ['Phoenix', 'Seattle', 'Denver']) expect(options).not.toContain(late);
  });

  it('takes treaties for a treaty, of its time', () => {
    const options = optionsFor('Troyes', 'Le roi signa en 1420 le traité de Troyes.');
    expect(options).toContain('Brétigny');
    expect(options).not.toContain('Maastricht');
  });

  it('asks for no place that only belongs to another name', () => {
    expect(optionsFor('France', 'Le club gagne la coupe de France en 1962.')).toEqual([]);
  });

  it('asks for no continent where a people of it is named', () => {
    const sentence = 'La peinture hongroise est connue dans toute l’Europe depuis 1900.';
    expect(optionsFor('Europe', sentence)).toEqual([]);
  });

  it('leaves out a country whose people the sentence names', () => {
    const options = optionsFor('Portugal', 'En 1811, les Britanniques quittèrent le Portugal.');
    expect(options).not.toContain('Royaume-Uni');
  });
});

describe('years as options', () => {
  it('stay within a world war of which the sentence tells', () => {
    const options = optionsFor('1944', 'Le camp de prisonniers fut installé à Brest en 1944.');
    expect(options.length).toBeGreaterThan(1);
    for (const year of options) expect(Number(year) >= 1939 && Number(year) <= 1945).toBe(true);
  });
});
