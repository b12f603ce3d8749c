import { describe, expect, it } from 'vitest';
import { chooseVoice, type Voice } from './choose-voice.ts';

function voice(lang: string, more: Partial<Voice> = {}): Voice {
  return { lang, localService: true, default: false, ...more };
}

describe('chooseVoice', () => {
  it('takes French voices of the device only', () => {
    const remote = voice('fr-FR', { localService: false });
    expect(chooseVoice([])).toBeNull();
    expect(chooseVoice([voice('en-GB'), voice('frr-DE'), remote])).toBeNull();
    expect(chooseVoice([remote, voice('fr-CA')])).toEqual(voice('fr-CA'));
  });

  it.each(['fr', 'fr-FR', 'fr_FR', 'FR-be', 'fr-Latn-CH'])('knows %s for French', (lang) => {
    expect(chooseVoice([voice(lang)])?.lang).toBe(lang);
  });

  it('prefers the voice that the person has chosen, then that of France, then the first', () => {
    const own = voice('fr-CA', { default: true });
    expect(chooseVoice([voice('fr-BE'), voice('fr-FR'), own])).toBe(own);
    expect(chooseVoice([voice('fr-BE'), voice('fr_FR')])?.lang).toBe('fr_FR');
    expect(chooseVoice([voice('fr-BE'), voice('fr-CA')])?.lang).toBe('fr-BE');
  });
});
