import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';

const BEFORE = [
  'Marie Dupuis ouvrit une librairie à Rouen en 1934.',
  'Marie Dupuis opened a bookshop in Rouen in 1934.',
] as const;

function unitsFrom(fr: string, en: string): (readonly [string, string | null])[] {
  const { units } = unitsOf([[BEFORE, [fr, en]]]);
  return units.filter(({ id }) => id.startsWith('s2')).map((unit) => [unit.fr, unit.en] as const);
}

describe('findEnglishAside', () => {
  it('lets the English lose what the French loses', () => {
    expect(
      unitsFrom(
        'Paul Varn vendit en 1936 une maison de Lyon, ce qui inquiéta cette famille.',
        'In 1936 Paul Varn sold a house in Lyon, which worried this family.',
      ),
    ).toEqual([
      ['Paul Varn vendit en 1936 une maison de Lyon.', 'In 1936 Paul Varn sold a house in Lyon.'],
    ]);
    expect(
      unitsFrom(
        'Louis Rey, qui dirigeait alors cette école, fonda un théâtre à Lyon en 1936.',
        'Louis Rey, who then managed this school, founded a theatre in Lyon in 1936.',
      ),
    ).toEqual([
      [
        'Louis Rey fonda un théâtre à Lyon en 1936.',
        'Louis Rey founded a theatre in Lyon in 1936.',
      ],
    ]);
  });

  it('leaves a sentence whole whose English is put in another way', () => {
    const french = 'Paul Varn vendit en 1936 une maison de Lyon, ce qui inquiéta cette famille.';
    const english = 'This family worried when Paul Varn sold a house in Lyon in 1936.';
    expect(unitsFrom(french, english)).toEqual([[french, english]]);
  });
});

describe('omitConnectives', () => {
  it('lets both sides lose what adds to the sentence before, or none', () => {
    expect(
      unitsFrom(
        'Paul Varn vendit également une maison de Lyon en 1936.',
        'Paul Varn sold a house in Lyon in 1936 too.',
      ),
    ).toEqual([
      ['Paul Varn vendit une maison de Lyon en 1936.', 'Paul Varn sold a house in Lyon in 1936.'],
    ]);
    const french = 'Paul Varn vendit aussi une maison de Lyon en 1936.';
    const english = 'Paul Varn too sold a house in Lyon in 1936.';
    expect(unitsFrom(french, english)).toEqual([[french, english]]);
  });
});

describe('a time at the head', () => {
  it.each([
    ['Plus tard, Paul Varn vendit une maison à Lyon.', 'Later, Paul Varn sold a house in Lyon.'],
    ['Entre-temps, Paul Varn vendit une maison.', 'Meanwhile, Paul Varn sold a house.'],
  ])('stays on both sides: %s', (french, english) => {
    expect(unitsFrom(french, english)).toEqual([[french, english]]);
  });
});

describe('projectCut', () => {
  it('cuts the English where its words part as those of the French do', () => {
    expect(
      unitsFrom(
        'La mairie de Tours ferma ses portes en 1951, car cette pluie inondait les rues du quartier.',
        'The town hall of Tours closed its doors in 1951, because this rain was flooding the streets of the district.',
      )[0],
    ).toEqual([
      'La mairie de Tours ferma ses portes en 1951.',
      'The town hall of Tours closed its doors in 1951.',
    ]);
  });
});

describe('sayEnglishSubject', () => {
  it('calls the subject as the English did before, where the French is called in full again', () => {
    const { units } = unitsOf([
      [
        ["L'ours de Syrie est un gros mammifère.", 'The Syrian bear is a large mammal.'],
        [
          "Chassé pour sa peau, l'ours avait presque disparu de Turquie au XIXe siècle.",
          'Hunted for its skin, the bear had almost disappeared from Turkey in the 19th century.',
        ],
      ],
    ]);
    expect(units.at(-1)?.en).toContain('the Syrian bear had almost disappeared');
    expect(units.at(-1)?.fr).toContain("l'ours de Syrie avait");
  });
});

describe('sayEnglishFullName', () => {
  it('says a name in full on both sides', () => {
    const { units } = unitsOf([
      [
        [
          'Henri Valmy dessina une carte du port en 1820.',
          'Henri Valmy drew a map of the port in 1820.',
        ],
        [
          'Valmy regrettait que les marins aient perdu la carte.',
          'Valmy regretted that the sailors had lost the map.',
        ],
      ],
    ]);
    expect(units.find(({ id }) => id === 's2')?.fr).toMatch(/^Henri Valmy regrettait/u);
    expect(units.find(({ id }) => id === 's2')?.en).toMatch(/^Henri Valmy regretted/u);
  });
});
