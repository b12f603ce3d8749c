import { describe, expect, it } from 'vitest';
import type { ItemContext } from '#lib/items/context.ts';
import { findParaphrases } from '#lib/items/paraphrase/find-paraphrases.ts';
import { bankOf } from '../support/generate.ts';
import { generator, segmentsOf } from '../support/details.ts';

const context: ItemContext = {
  ...generator,
  segments: [],
  readingsOf: (form) => generator.analysers.french.lexicon?.readings(form) ?? [],
  seed: 1,
  reject: () => undefined,
};

function said(sentence: string, english: string | null = null): (readonly [string, string])[] {
  const [segment] = segmentsOf([sentence], english === null ? null : [english]);
  if (segment === undefined) return [];
  return findParaphrases(segment, context).map(({ rule, fr }) => [rule, fr] as const);
}

describe('a sentence said otherwise', () => {
  it.each([
    ['order', 'En 1921, Jeanne Morel ouvrit une école.', 'Jeanne Morel ouvrit une école en 1921.'],
    ['order', 'Jeanne Morel ouvrit une école en 1921.', 'En 1921, Jeanne Morel ouvrit une école.'],
    ['stress', 'En 1921, la mairie fut agrandie.', "C'est en 1921 que la mairie fut agrandie."],
    [
      'stress',
      'Jeanne Morel fonda la bibliothèque en 1921.',
      "C'est Jeanne Morel qui fonda la bibliothèque en 1921.",
    ],
    ['tense', 'Jeanne Morel ouvrit une école.', 'Jeanne Morel a ouvert une école.'],
    ['tense', 'La mairie a été agrandie en 1921.', 'La mairie fut agrandie en 1921.'],
    ['tense', 'Jeanne Morel naquit à Dijon.', 'Jeanne Morel est née à Dijon.'],
    ['tense', 'Les moines vendent le pré en 1612.', 'Les moines ont vendu le pré en 1612.'],
    ['voice', 'Le maire inaugura la gare en 1858.', 'La gare fut inaugurée par le maire en 1858.'],
    [
      'voice',
      'La gare a été détruite par les soldats en 1944.',
      'Les soldats ont détruit la gare en 1944.',
    ],
    [
      'synonym',
      'La ville organise un marché à cause de la fête.',
      'La ville organise un marché en raison de la fête.',
    ],
    [
      'aside',
      'La gare de Dole (Jura) accueille deux cents voyageurs.',
      'La gare de Dole accueille deux cents voyageurs.',
    ],
  ])('%s: %s', (rule, sentence, expected) => {
    expect(said(sentence)).toContainEqual([rule, expected]);
  });

  it.each([
    // what goes on is not stressed, and a real present stays one
    ['En 1921, la mairie était fermée.', 'stress'],
    ['Les moines vendent le pré aujourd’hui.', 'tense'],
    // the object before it would ask for agreement
    ['Jeanne Morel les ouvrit en 1921.', 'tense'],
    ['Le pont ne fut pas achevé en 1921.', 'order'],
    ['C’est alors que Jeanne Morel ouvrit la porte.', 'synonym'],
  ])('not: %s (%s)', (sentence, rule) => {
    expect(said(sentence).map(([made]) => made)).not.toContain(rule);
  });

  it('keeps the English, which says the same, or moves what French moves', () => {
    const [segment] = segmentsOf(
      ['En 1921, Jeanne Morel ouvrit une école.'],
      ['In 1921, Jeanne Morel opened a school.'],
    );
    const made = segment === undefined ? [] : findParaphrases(segment, context);
    expect(made.find(({ rule }) => rule === 'order')?.en).toBe(
      'Jeanne Morel opened a school in 1921.',
    );
    expect(made.find(({ rule }) => rule === 'tense')?.en).toBe(
      'In 1921, Jeanne Morel opened a school.',
    );
  });
});

describe('statements of a text', () => {
  const text = [
    'Jeanne Morel naquit à Dijon le 3 mai 1887.',
    'En 1921, Jeanne Morel ouvrit une école de dessin à Besançon.',
    'L’école de Besançon compta jusqu’à quarante élèves en 1930.',
    'Paul Renaudin remplaça Jeanne Morel en 1938.',
  ].join(' ');
  const statements = bankOf(text).items.filter(({ kind }) => kind === 'true-false');

  it('are true in other words, or false by a swap, never the sentence itself', () => {
    expect(statements.length).toBeGreaterThan(1);
    for (const item of statements) {
      if (item.kind !== 'true-false') continue;
      expect(text).not.toContain(item.stem.fr);
      expect(item.options[0]?.fr).toBe(item.variant === 'paraphrase' ? 'Vrai' : 'Faux');
    }
  });
});

describe('gaps of a text', () => {
  const text =
    'Le pont de Tournus fut achevé le 12 mars 1865 par Gaston Vernier. ' +
    'La Saône traverse Mâcon et Tournus. Gaston Vernier naquit au XIXe siècle à Lyon.';
  const gaps = bankOf(text).items.filter(({ kind }) => kind === 'cloze');
  const optionsOf = (key: string): string[] =>
    gaps.flatMap((item) =>
      item.kind === 'cloze' && item.options[0]?.fr === key
        ? item.options.slice(1).map(({ fr }) => fr)
        : [],
    );

  it('hold whole dates, with other days of the same times', () => {
    const others = optionsOf('12 mars 1865');
    expect(others).toHaveLength(3);
    for (const other of others) expect(other).toMatch(/^\d{1,2}(?:er)? \p{L}+ 18\d\d$/u);
  });

  it('offer names of the same kind that no word before the gap rules out', () => {
    for (const item of gaps) {
      if (item.kind !== 'cloze') continue;
      const before = /(\S+) ?___/u.exec(item.stem.fr)?.[1] ?? '';
      for (const { fr } of item.options) {
        if (/['’]$/u.test(before)) expect(fr).toMatch(/^[aeiouyéèêîôûœ]/iu);
        if (/^(?:de|que|le|la)$/u.test(before)) expect(fr).not.toMatch(/^[aeiouéèê]/iu);
      }
    }
    expect(optionsOf('Lyon').every((town) => /^\p{Lu}/u.test(town))).toBe(true);
  });
});
