import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';

function lastOf(...sentences: readonly string[]): string | undefined {
  return unitsOf([sentences.map((sentence) => [sentence])]).units.at(-1)?.fr;
}

describe('sayTopics', () => {
  it.each([
    [
      'La France céda en 1763 le Canada à la Grande-Bretagne.',
      'Elle conserva deux îles près de Terre-Neuve.',
      'La France conserva deux îles près de Terre-Neuve.',
    ],
    [
      'En 1934, Paul Varn entra au conseil municipal de Rouen.',
      'Il dirigea un théâtre à Lyon.',
      'Paul Varn dirigea un théâtre à Lyon.',
    ],
    [
      'Les élections de 1934 portèrent Paul Varn au pouvoir.',
      'Il annonça la fin des travaux de Rouen.',
      'Paul Varn annonça la fin des travaux de Rouen.',
    ],
    // its date is no part of a subject, nor a people of a name
    [
      'En 1834, le Danois Niels Varn, arrivé à Metz, dessina les tours du rempart.',
      'Il repartit en 1837 et ouvrit une école à Lyon.',
      'Niels Varn repartit en 1837 et ouvrit une école à Lyon.',
    ],
    // the nouns of one attribute are all the topic
    [
      'Anne Varn est une danseuse, peintre et photographe de Rouen.',
      'En 1934, elle dirigea un théâtre à Lyon.',
      'En 1934, Anne Varn dirigea un théâtre à Lyon.',
    ],
    // who is within a noun at the head is not the subject of whom it is said
    [
      'Anne Varn est une photographe de Rouen.',
      'Fille d’une cuisinière de Metz, elle dirigea un théâtre à Lyon.',
      'Fille d’une cuisinière de Metz, Anne Varn dirigea un théâtre à Lyon.',
    ],
    [
      'Paul Varn est un sculpteur de Rouen.',
      'Ancien élève de Louis Rey, il dirigea un théâtre à Lyon.',
      'Ancien élève de Louis Rey, Paul Varn dirigea un théâtre à Lyon.',
    ],
  ])('%s %s', (before, sentence, said) => {
    expect(lastOf(before, sentence)).toBe(said);
  });

  it.each([
    ['La Société de géographie refuse de l’élire en 1911.', 'Elle dirigea un théâtre à Lyon.'],
    ['Varn essaie en vain de vendre la toile.', 'Quant à son modèle, elle est exclue du théâtre.'],
    // a court is no general, a castle no mayor
    ['Le tribunal de Metz acquitta Luc Bel en 1905.', 'Promu général, il dirigea un fort à Lyon.'],
    ['Le château de Marly sert d’entrepôt.', 'Maire de Dole, il dirigea un théâtre à Lyon.'],
    // of which of the two?
    ['Luc Bel, son compagnon de mission, rentra à Rome en 1905.', 'Il dirigea un théâtre à Lyon.'],
    ['Paul Varn valida le but de Lens en 1957.', '« Il dirigea un théâtre à Lyon », dit Luc Bel.'],
    ['Paul Varn fut son élève à Rouen.', 'En 1871, il dirigea un théâtre à Lyon.'],
    [
      'L’ennui le gagna vite ; il vint à Rouen malgré l’opposition de Louis Rey.',
      'Il dirigea un théâtre à Lyon.',
    ],
    ['En 1934, Paul Varn rencontra Louis Rey à Rouen.', 'Il dirigea un théâtre à Lyon.'],
    ['Le monopole de Louis Rey cessa en 1934.', 'Il ramena les marins à Rouen.'],
  ])('%s %s', (before, sentence) => {
    expect(lastOf(before, sentence)).toBe(sentence);
  });
});

describe('sayOwners', () => {
  it.each([
    [
      'Le Sormac est un navire de Rouen.',
      'Sa construction commença en août 1934 à Lyon.',
      'La construction du Sormac commença en août 1934 à Lyon.',
    ],
    [
      'Le Sormac est un navire de Rouen.',
      'Le navire quitta Lyon en août 1934.',
      'Le Sormac quitta Lyon en août 1934.',
    ],
  ])('%s %s', (before, sentence, said) => {
    expect(lastOf(before, sentence)).toBe(said);
  });
});
