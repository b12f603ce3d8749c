import { describe, expect, it } from 'vitest';
import type { ItemOf } from '#lib/bank/schema.ts';
import { bankOf } from '../support/generate.ts';

const FRENCH = `
Le peintre Paul Marchand est né à Nantes en 1882. En 1905, Paul Marchand exposa douze tableaux à Bruxelles.
L'écrivain Victor Lenoir acheta le plus grand tableau. Paul Marchand rencontra Berthe Colin à Marseille en 1911.
Le musée de Nantes possède vingt-trois tableaux de Paul Marchand. Paul Marchand mourut à Lisbonne le 3 mai 1956.
`.trim();

const ENGLISH = `
The painter Paul Marchand was born in Nantes in 1882. In 1905, Paul Marchand exhibited twelve paintings in Brussels.
The writer Victor Lenoir bought the largest painting. Paul Marchand met Berthe Colin in Marseille in 1911.
The museum of Nantes owns twenty-three paintings by Paul Marchand. Paul Marchand died in Lisbon on 3 May 1956.
`.trim();

function questionsOf(fr: string, en: string | null = null): ItemOf<'question'>[] {
  return bankOf(fr, en).items.flatMap((item) => (item.kind === 'question' ? [item] : []));
}

const bilingual = questionsOf(FRENCH, ENGLISH);
const frenchOnly = questionsOf(FRENCH);

describe('question items', () => {
  it('ask the same in both languages', () => {
    const asked = bilingual.map(({ stem }) => `${stem.fr} / ${stem.en ?? ''}`);
    expect(asked).toContain(
      'En quelle année Paul Marchand exposa-t-il douze tableaux à Bruxelles\u00a0? / In what year did Paul Marchand exhibit twelve paintings in Brussels?',
    );
    expect(bilingual.length).toBeGreaterThanOrEqual(4);
    for (const { stem, options, answer, span } of bilingual) {
      expect(stem.en).not.toBeNull();
      expect(span.en).not.toBeNull();
      expect(answer.en).not.toBeNull();
      for (const { en } of options) expect(en).not.toBeNull();
    }
  });

  it('have no English where the text has none', () => {
    expect(frenchOnly.length).toBeGreaterThanOrEqual(4);
    for (const { stem, options, answer } of frenchOnly) {
      expect([stem.en, answer.en, ...options.map(({ en }) => en)]).toEqual(
        Array.from({ length: options.length + 2 }, () => null),
      );
    }
  });

  it('offer three or four options, each once, none of them in the stem', () => {
    for (const { stem, options } of [...bilingual, ...frenchOnly]) {
      expect(options.length).toBeGreaterThanOrEqual(3);
      expect(new Set(options.map(({ fr }) => fr)).size).toBe(options.length);
      for (const { fr } of options) expect(stem.fr).not.toContain(fr);
    }
  });

  it('show an answer that stands in the cited sentence', () => {
    const { paragraphs } = bankOf(FRENCH, ENGLISH);
    const segments = new Map(paragraphs.flatMap((p) => p.segments).map((s) => [s.id, s]));
    for (const {
      segments: [id = ''],
      answer,
    } of bilingual) {
      expect(segments.get(id)?.fr.toLowerCase()).toContain(answer.fr[0]?.toLowerCase());
      expect(segments.get(id)?.en?.toLowerCase()).toContain(answer.en?.[0]?.toLowerCase());
    }
  });

  it('take a number in digits and in words', () => {
    // which of them are shown is the ranking's choice
    for (const { answer, variant } of [...bilingual, ...frenchOnly]) {
      if (variant !== 'how-many') continue;
      expect(answer.type).toBe('number');
      expect(answer.fr.some((form) => /^\d+$/u.test(form))).toBe(true);
      expect(answer.fr.some((form) => /^\p{L}/u.test(form))).toBe(true);
    }
  });

  it('are dropped where the translation says something else', () => {
    const other = ENGLISH.replace('In 1905', 'In 1906');
    const years = questionsOf(FRENCH, other).filter(({ answer }) => answer.fr.includes('1905'));
    expect(years).toEqual([]);
  });
});
