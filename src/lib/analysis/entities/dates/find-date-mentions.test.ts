import { describe, expect, it } from 'vitest';
import { findDateMentions } from './find-date-mentions.ts';

const dates = (text: string, lang: 'fr' | 'en'): string[] =>
  findDateMentions(text, lang).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value.edtf} ${value.precision}`,
  );

describe('findDateMentions in French', () => {
  it.each([
    ['Le 1er janvier 1900, il neigea.', ['1er janvier 1900 = 1900-01-01 day']],
    ['Né le 12 mars à Lyon.', ['12 mars = XXXX-03-12 day']],
    ['En mai 1429, elle vint.', ['mai 1429 = 1429-05 month']],
    ['Le 14/07/1789, tout changea.', ['14/07/1789 = 1789-07-14 day']],
    ["Ce n'est qu'en 2004 qu'il revint.", ['2004 = 2004 year']],
    ['Elle chanta (1985) puis se tut.', ['1985 = 1985 year']],
    ["L'été 1936 fut doux.", ['1936 = 1936 year']],
    ['Réélu en 2005, 2009 et 2012.', ['2005 = 2005 year', '2009 = 2009 year', '2012 = 2012 year']],
    ["En 476, l'empire tomba.", ['476 = 0476 year']],
    ['Au XIXe siècle, la ville grandit.', ['XIXe siècle = 18XX century']],
    ['Au dix-neuvième siècle aussi.', ['dix-neuvième siècle = 18XX century']],
    ['Du XIIe au XIVe siècle, on bâtit.', ['XIIe au XIVe siècle = 11XX/13XX century']],
    ['Au IIe siècle av. J.-C., on écrit.', ['IIe siècle av. J.-C. = -01XX century']],
    ['Dans les années 1920, on dansait.', ['années 1920 = 192X decade']],
    ['Les années 80 et 90 passèrent.', ['années 80 et 90 = XX8X/XX9X decade']],
    ['Les années soixante finirent.', ['années soixante = XX6X decade']],
    ['Vers 480 av. J.-C., la cité brûla.', ['480 av. J.-C. = -0479 year']],
    ['De 58 à 51 avant Jésus-Christ.', ['58 à 51 avant Jésus-Christ = -0057/-0050 year']],
    ['La guerre de 1914-1918 dura.', ['1914-1918 = 1914/1918 year']],
    ['De 1914 à 1918, il servit.', ['1914 à 1918 = 1914/1918 year']],
    ['Entre 1857 et 1859, il peignit.', ['1857 et 1859 = 1857/1859 year']],
    ['Du 3 au 7 juin 1944, il plut.', ['3 au 7 juin 1944 = 1944-06-03/1944-06-07 day']],
    [
      'Du 12 mars au 4 avril 1985, on joua.',
      ['12 mars au 4 avril 1985 = 1985-03-12/1985-04-04 day'],
    ],
    ['Les articles 1645 et 1646 du code.', []],
    ['Le catalogue BWV 1007 à 1012.', []],
    ['Une course de 1500 mètres.', []],
    ['De 1000 à 2000 habitants.', []],
  ])('%s', (text, expected) => {
    expect(dates(text, 'fr')).toEqual(expected);
  });
});

describe('findDateMentions in English', () => {
  it.each([
    ['Born on 10 December 1815.', ['10 December 1815 = 1815-12-10 day']],
    ['On March 3, 2011, it rained.', ['March 3, 2011 = 2011-03-03 day']],
    ['He may march in May 1940.', ['May 1940 = 1940-05 month']],
    ['She died in 1852.', ['1852 = 1852 year']],
    ['It grew in the 1990s.', ['1990s = 199X decade']],
    ['Built in the 12th century.', ['12th century = 11XX century']],
    ['In the nineteenth century.', ['nineteenth century = 18XX century']],
    ['He died in 44 BC.', ['44 BC = -0043 year']],
    ['It lasted from 1914 to 1918.', ['1914 to 1918 = 1914/1918 year']],
    ['On 03/04/1985 it ended.', []],
    ['There were 1500 soldiers.', []],
    ['He sold in 1500 shops.', []],
  ])('%s', (text, expected) => {
    expect(dates(text, 'en')).toEqual(expected);
  });
});
