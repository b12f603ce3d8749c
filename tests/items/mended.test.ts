/** A test for each fault that was found and mended, by what was seen. */
import { describe, expect, it } from 'vitest';
import { parseBank } from '#lib/bank/parse-bank.ts';
import { serializeBank } from '#lib/bank/serialize-bank.ts';
import { findDates } from '#lib/analysis/find-dates.ts';
import { wordPhrase } from '#lib/items/word-phrase.ts';
import { detectLanguage } from '#lib/text/detect-language.ts';
import { splitSentences } from '#lib/text/split-sentences.ts';
import { bankOf } from '../support/generate.ts';

const CURIE = 'Marie Curie est née à Varsovie en 1867 et travailla longtemps à Paris.';

function problemsOf(fr: string, en: string | null = null): string[] {
  const read = parseBank(serializeBank(bankOf(fr, en)));
  return read.ok ? [] : read.error.map(({ code, path }) => `${path} ${code}`);
}

describe('mended', () => {
  it('paragraphs stay where the English has no headings', () => {
    const fr = `# Introduction\n${CURIE}\n# Suite\nPierre Curie enseigna la physique à Paris en 1895.\n`;
    const en =
      'Marie Curie was born in Warsaw in 1867 and worked for a long time in Paris.\nPierre Curie taught physics in Paris in 1895.\n';
    const { paragraphs } = bankOf(fr, en);
    expect(paragraphs.map(({ heading }) => heading)).toEqual([
      { fr: 'Introduction', en: null },
      { fr: 'Suite', en: null },
    ]);
    expect(
      paragraphs.flatMap(({ segments }) => segments.map(({ en: side }) => side !== null)),
    ).toEqual([true, true]);
  });

  it('a row of closing quotes takes no exponential time', () => {
    const text = `Le chat est là pour le lit.${'"'.repeat(5000)}x et il dort.`;
    expect(splitSentences(text, 'fr').length).toBeGreaterThan(0);
  });

  it('the span of a clause ends with its clause', () => {
    const half =
      'Marie Curie travailla à Paris avec Pierre Curie et les élèves de la Sorbonne pendant de longues années de recherche';
    const other =
      'Marie Curie worked in Paris with Pierre Curie and the students of the Sorbonne for long years of research';
    expect(problemsOf(`${half} ; ${half} dans le froid`, `${other}; ${other} in the cold`)).toEqual(
      [],
    );
  });

  it('a sentence with a blank of its own is left alone', () => {
    expect(problemsOf(`${CURIE} Marie Curie habita à ___ en 1903.`)).toEqual([]);
  });

  it('an endless heading is a paragraph', () => {
    expect(problemsOf(`# ${'Le titre est long. '.repeat(2000)}\n${CURIE}`)).toEqual([]);
  });

  it('numbers too long to write out are left alone', () => {
    expect(problemsOf(`${CURIE} Marie Curie mesura 3,${'1'.repeat(105)} grammes à Paris.`)).toEqual(
      [],
    );
    const huge = bankOf(`${CURIE} Marie Curie mesura 9999999999999999999999999 grammes à Paris.`);
    expect(JSON.stringify(huge)).not.toMatch(/\de\+\d/u);
  });

  it('an amount behind de is no year', () => {
    expect(findDates('Elle touchait une pension de 1200 couronnes par mois.')).toEqual([]);
    expect(findDates('Le Festival de 1985 fut long.')).toHaveLength(1);
    expect(findDates('Il vint au Festival de Cannes de 1985.')).toHaveLength(1);
  });

  it.each([
    'La ciudad de Madrid es la capital de España y en ella se vive bien.',
    'Il gatto che dorme sul letto è molto bello e non si muove.',
    'O gato dorme em uma cama com os outros e não se move.',
  ])('a neighbour of French is not French: %s', (text) => {
    expect(detectLanguage(text)).not.toBe('fr');
  });
});

describe('a rationale', () => {
  it('has other quotation marks inside its own', () => {
    expect(wordPhrase('cites', 'fr', { excerpt: 'Elle dit « Rien » et partit.' })).toBe(
      'Le texte dit : « Elle dit “Rien” et partit. »',
    );
    expect(wordPhrase('cites', 'en', { excerpt: 'She said “Nothing” and left.' })).toBe(
      'The text says: “She said ‘Nothing’ and left.”',
    );
  });
});
