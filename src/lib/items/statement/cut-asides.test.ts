import { expect, test } from 'vitest';
import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { loadFrenchGenerator } from '../../../cli/load-lexicon.ts';
import { findAsides } from './cut-asides.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error('no model');
const { lexicon, analysers } = loaded.value;

test.each([
  ['Le miel, pur et liquide, provient exclusivement de Norvège.', []],
  ['Le beurre, toujours salé à la main, provient de ces vaches.', []],
  ['Le fleuve, qui traverse la Norvège, gèle en hiver.', [', qui traverse la Norvège,']],
  ['Paul Marin, blessé en 1820, vend le château.', [', blessé en 1820,']],
])('%s', (fr, asides) => {
  const [[view] = []] = viewParagraphs([[fr]], analysers.french, lexicon);
  expect(view && findAsides(view).map(([start, end]) => fr.slice(start, end))).toEqual(asides);
});
