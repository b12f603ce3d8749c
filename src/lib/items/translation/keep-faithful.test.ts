import { describe, expect, it } from 'vitest';
import { loadGenerator } from '../../../cli/load-lexicon.ts';
import { readSource } from '#lib/text/read-source.ts';
import { generateBank } from '../generate-bank.ts';

const loaded = loadGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const lexicons = loaded.value;

function countShown(fr: string, en: string): number {
  const [source, translation] = [readSource(`${fr}\n`), readSource(`${en}\n`)];
  if (!source.ok || !translation.ok) throw new Error('unreadable');
  const made = generateBank(
    {
      id: 'x',
      title: { fr: 'x', en: null },
      source: source.value,
      sourceSha256: 'x'.repeat(64),
      translation: translation.value,
      seed: 1,
      wanted: {
        kinds: new Set(['article', 'conjugation', 'dictation']),
        level: null,
        max: null,
      },
    },
    lexicons,
  );
  if (!made.ok) throw new Error('no bank');
  return made.value.bank.items.length;
}

describe('keepFaithful', () => {
  const french = 'La boulangère Marie Duval vendait des tartes sur le marché de Lyon.';

  it('keeps a sentence whose English says the same', () => {
    expect(
      countShown(french, 'The baker Marie Duval sold pies at the market in Lyon.'),
    ).toBeGreaterThan(0);
  });

  it('drops one that the English denies, reports or tells otherwise', () => {
    expect(
      countShown(french, 'The baker Marie Duval did not sell pies at the market in Lyon.'),
    ).toBe(0);
    expect(
      countShown(french, 'Her son said: “The baker Marie Duval sold pies at the market in Lyon.”'),
    ).toBe(0);
    expect(
      countShown(french, 'Marie Duval, a cheerful widow of forty, had customers in several towns.'),
    ).toBe(0);
  });

  it('knows what either language says with fewer words', () => {
    expect(
      countShown(
        'Le boulanger a quarante-deux ans et habite une maison de la rue Haute.',
        'The baker is forty-two and lives in a house in the rue Haute.',
      ),
    ).toBeGreaterThan(0);
    expect(
      countShown(
        'La vieille tortue serait née en 1850, à Marseille.',
        'The old tortoise is said to have been born in 1850, in Marseille.',
      ),
    ).toBeGreaterThan(0);
    expect(
      countShown(
        'Le maire de Lyon inscrivit une belle fontaine sur la liste.',
        'The mayor of Lyon added a beautiful fountain to the list.',
      ),
    ).toBeGreaterThan(0);
  });
});
