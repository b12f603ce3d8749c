import type { Page } from '@playwright/test';

/** What the page had spoken, in turn. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  /** Name of the voice. */
  readonly voice: string;
}

/** Two voices of the device for French and one for English; those that need a network do not count. */
const VOICES = [
  { name: 'Remote', lang: 'fr-FR', localService: false, default: false },
  { name: 'Test', lang: 'fr_FR', localService: true, default: true },
  { name: 'Amélie', lang: 'fr-CA', localService: true, default: false },
  { name: 'Serena', lang: 'en-GB', localService: true, default: false },
];

/**
 * Gives the page voices of its own, which headless browsers lack. They come late, as in life, speak
 * without a sound until they are stopped or `finishSpeaking` is called, and remember all.
 */
export async function giveVoice(
  page: Page,
  languages: readonly ('fr' | 'en')[] = ['fr', 'en'],
): Promise<void> {
  const given = VOICES.filter(({ lang }) => languages.some((each) => lang.startsWith(each)));
  await page.addInitScript((late: readonly { name: string }[]) => {
    class Utterance {
      voice: { readonly name: string } | null = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const said: { text: string; lang: string; rate: number; voice: string }[] = [];
    let current: Utterance | null = null;
    let voices: object[] = [];
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      get speaking() {
        return current !== null;
      },
      pending: false,
      getVoices: () => voices,
      speak(utterance: Utterance) {
        const { text, lang, rate, voice } = utterance;
        said.push({ text, lang, rate, voice: voice?.name ?? '' });
        current = utterance;
      },
      cancel() {
        const cut = current;
        current = null;
        // the browser tells of it later, when another may be speaking
        setTimeout(() => cut?.onerror?.(), 0);
      },
    };
    const define = (name: string, value: unknown) =>
      Object.defineProperty(window, name, { value, configurable: true });
    define('speechSynthesis', speech);
    define('SpeechSynthesisUtterance', Utterance);
    define('rectoSaid', said);
    define('rectoFinish', (failed: boolean) => {
      const ended = current;
      current = null;
      if (failed) ended?.onerror?.();
      else ended?.onend?.();
    });
    setTimeout(() => {
      voices = late.map((voice) => ({ ...voice, voiceURI: voice.name }));
      speech.onvoiceschanged?.();
    }, 100);
  }, given);
}

export async function whatWasSaid(page: Page): Promise<Said[]> {
  return page.evaluate(() => (Reflect.get(window, 'rectoSaid') as Said[] | undefined) ?? []);
}

/** The voice comes to the end of its sentence, or breaks off. */
export async function finishSpeaking(page: Page, failed = false): Promise<void> {
  await page.evaluate((broken) => {
    (Reflect.get(window, 'rectoFinish') as (failed: boolean) => void)(broken);
  }, failed);
}
