import { expect, it } from 'vitest';
import { nameVoices } from './name-voices.ts';

const voice = (name: string, lang: string, voiceURI = `${name} ${lang}`) => ({
  name,
  lang,
  voiceURI,
});

it('adds the country where the name does not tell it, in the language of the page', () => {
  const voices = [voice('Amélie', 'fr-CA'), voice('Hortense – French (France)', 'fr-FR')];
  expect(nameVoices(voices, 'fr').map(({ name }) => name)).toEqual([
    'Amélie (Canada)',
    'Hortense – French (France)',
  ]);
  expect(nameVoices([voice('Serena', 'en_GB')], 'fr')[0]?.name).toBe('Serena (Royaume-Uni)');
  expect(nameVoices([voice('Serena', 'en_GB')], 'en')[0]?.name).toBe('Serena (United Kingdom)');
});

it('counts those that are called alike, and leaves out what comes twice', () => {
  const voices = [
    voice('français', 'fr', 'a'),
    voice('français', 'fr', 'b'),
    voice('x', 'fr', 'a'),
  ];
  expect(nameVoices(voices, 'fr').map(({ name }) => name)).toEqual(['français', 'français 2']);
});
