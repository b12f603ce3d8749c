import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

/** Stem and options of the questions with *quel*. */
function askedOf(text: string): { readonly stem: string; readonly options: string[] }[] {
  return bankOf(text).items.flatMap((item) =>
    item.kind === 'question' && /quel/iu.test(item.stem.fr)
      ? [{ stem: item.stem.fr, options: item.options.map(({ fr }) => fr) }]
      : [],
  );
}

describe('answers that bear their kind in their name', () => {
  test('a castle among castles', () => {
    const asked = askedOf('Le roi François Ier fit construire le château de Chambord en 1519.');
    const castle = asked.find(({ stem }) => stem.startsWith('Quel château'));
    expect(castle?.options[0]).toBe('le château de Chambord');
    expect(castle?.options).toHaveLength(4);
  });

  test('a battle among those of its time', () => {
    const asked = askedOf(
      'La bataille de Valmy eut lieu le 20 septembre 1792, en Champagne, près du village de Valmy.',
    );
    const battle = asked.find(({ stem }) => stem.startsWith('Quelle bataille'));
    if (battle) expect(battle.options).not.toContain('la bataille de Verdun');
  });

  test('a race whose name says route', () => {
    const asked = askedOf('La Route du Rhum part de Saint-Malo tous les quatre ans.');
    expect(asked.some(({ stem }) => stem.startsWith('Quelle route'))).toBe(false);
    const race = asked.find(({ stem }) => stem.startsWith('Quelle course'));
    expect(race?.options[0]).toBe('la Route du Rhum');
  });

  test('no city where there are several', () => {
    const asked = askedOf(
      'La Loire traverse les villes d’Orléans, de Tours et de Nantes avant de se jeter dans l’océan Atlantique.',
    );
    expect(asked.filter(({ stem }) => stem.startsWith('Quelles villes'))).toEqual([]);
  });
});
