import { describe, expect, it } from 'vitest';
import { chooseVoice, voicesOf, type Voice } from './choose-voice.ts';

function voice(lang: string, more: Partial<Voice> = {}): Voice {
  return { voiceURI: lang, lang, localService: true, default: false, ...more };
}

describe('chooseVoice', () => {
  it('takes voices of the language and of the device only', () => {
    const remote = voice('fr-FR', { localService: false });
    expect(chooseVoice([], 'fr', null)).toBeNull();
    expect(chooseVoice([voice('en-GB'), voice('frr-DE'), remote], 'fr', null)).toBeNull();
    expect(chooseVoice([remote, voice('fr-CA')], 'fr', null)).toEqual(voice('fr-CA'));
    expect(chooseVoice([voice('fr-FR'), voice('enm')], 'en', null)).toBeNull();
    expect(chooseVoice([voice('fr-FR'), voice('en-IN')], 'en', null)).toEqual(voice('en-IN'));
  });

  it.each(['fr', 'fr-FR', 'fr_FR', 'FR-be', 'fr-Latn-CH'])('knows %s for French', (lang) => {
    expect(chooseVoice([voice(lang)], 'fr', null)?.lang).toBe(lang);
  });

  it("prefers the system's own voice, then the accents that are taught, then the first", () => {
    const own = voice('fr-CA', { default: true });
    expect(chooseVoice([voice('fr-BE'), voice('fr-FR'), own], 'fr', null)).toBe(own);
    expect(chooseVoice([voice('fr-BE'), voice('fr_FR')], 'fr', null)?.lang).toBe('fr_FR');
    expect(chooseVoice([voice('fr-BE'), voice('fr-CA')], 'fr', null)?.lang).toBe('fr-BE');
    expect(chooseVoice([voice('en-AU'), voice('en-US')], 'en', null)?.lang).toBe('en-US');
  });

  it('keeps to the voice that was chosen, while it is there and speaks the language', () => {
    const voices = [voice('fr-FR'), voice('fr-CA'), voice('en-GB')];
    expect(chooseVoice(voices, 'fr', 'fr-CA')?.lang).toBe('fr-CA');
    expect(chooseVoice(voices, 'fr', 'fr-CH')?.lang).toBe('fr-FR');
    expect(chooseVoice(voices, 'fr', 'en-GB')?.lang).toBe('fr-FR');
    const remote = voice('fr-CH', { localService: false });
    expect(chooseVoice([...voices, remote], 'fr', 'fr-CH')?.lang).toBe('fr-FR');
  });

  it('changes nothing of the list it is given', () => {
    const voices = [voice('fr-BE'), voice('fr-FR')];
    expect(voicesOf(voices, 'fr').map(({ lang }) => lang)).toEqual(['fr-FR', 'fr-BE']);
    expect(voices[0]?.lang).toBe('fr-BE');
  });
});
