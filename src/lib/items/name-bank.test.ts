import { describe, expect, it } from 'vitest';
import { idFromTitle, titleFromFile, titleFromWords } from './name-bank.ts';

describe('a bank is named', () => {
  it.each([
    ['Le Cœur à l’ouvrage', 'le-coeur-a-l-ouvrage'],
    ['  1985 : « Été » ', '1985-ete'],
    ['…', 'texte'],
    ['long '.repeat(30), 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('%s: %s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });

  it.each([
    ['textes/phare.fr.md', 'phare'],
    [String.raw`C:\textes\phare.txt`, 'phare'],
    ['.md', 'texte'],
  ])('by its file: %s', (file, title) => {
    expect(titleFromFile(file)).toBe(title);
  });

  it('by its first words, where there is nothing else', () => {
    expect(titleFromWords({ body: ' Un gardien vit\nau phare depuis longtemps déjà.' })).toBe(
      'Un gardien vit au phare depuis',
    );
    expect(titleFromWords({ body: '' })).toBe('texte');
  });
});
