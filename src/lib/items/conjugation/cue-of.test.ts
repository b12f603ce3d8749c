import { describe, expect, it } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

function stemsOf(text: string): string[] {
  return bankOf(text, null).items.flatMap((item) =>
    item.kind === 'conjugation' ? [item.stem.fr] : [],
  );
}

describe('the cue of a conjugation', () => {
  it('keeps the vowel of se before an aspirated h', () => {
    expect(stemsOf('Les marins se heurtent à la porte de la tour.')).toEqual([
      'Les marins se ___ à la porte de la tour. (se heurter, présent de l’indicatif)',
    ]);
  });

  it('is not given for a participle that tells of a state', () => {
    expect(stemsOf('Le fleuve est sacré pour les gens du village.')).toEqual([]);
  });
});
