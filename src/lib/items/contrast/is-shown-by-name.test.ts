import { expect, test } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { generator } from '../../../../tests/support/shipped-generator.ts';
import { isShownByName } from './is-shown-by-name.ts';

const { lexicon, analysers } = generator;

function isShown(set: string, fr: string): boolean {
  const [[tree] = []] = viewParagraphs([[fr]], analysers.french, lexicon);
  return isShownByName(set, tree ?? null);
}

test('a nationality is no choice beside a name', () => {
  expect(isShown('nationality-f-sg-europe', 'Jeanne Arnoux dirige une équipe belge.')).toBe(true);
  expect(isShown('nationality-f-sg-europe', 'En 1931, une équipe belge gagna la coupe.')).toBe(
    false,
  );
  expect(isShown('sport-m', 'Jeanne Arnoux enseigne le tennis.')).toBe(false);
});
