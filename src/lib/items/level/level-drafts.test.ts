import { describe, expect, it } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

const EASY = 'Le chat dort sur la table de la cuisine. Ma sœur mange une pomme dans le jardin.';
const HARD =
  'Le chroniqueur relate longuement la colère des échevins devant les reîtres, dont les exactions ruinèrent les drapiers et les foulons.';

describe('the level of items', () => {
  it('follows the words and the structure of their sentences', () => {
    const levels = (text: string): Set<string> =>
      new Set(bankOf(text, null).items.map(({ level }) => level));
    expect([...levels(EASY)].every((level) => level === 'A1' || level === 'A2')).toBe(true);
    expect([...levels(HARD)].every((level) => level === 'B1' || level === 'B2')).toBe(true);
    expect(levels(HARD).size).toBeGreaterThan(0);
  });
});
