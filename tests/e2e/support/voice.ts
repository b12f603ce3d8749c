import type { Page } from '@playwright/test';

/** What the page had spoken, in turn. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
}

/**
 * Gives the page a French voice of its own, which headless browsers lack. It comes late, as in life,
 * speaks without a sound until it is stopped or `finishSpeaking` is called, and remembers all.
 */
export async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Utterance {
      voice = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const voice = { name: 'Test', lang: 'fr_FR', localService: true, default: true };
    const remote = { name: 'Remote', lang: 'fr-FR', localService: false, default: false };
    const said: { text: string; lang: string; rate: number }[] = [];
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
        const { text, lang, rate } = utterance;
        said.push({ text, lang, rate });
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
      voices = [remote, voice];
      speech.onvoiceschanged?.();
    }, 100);
  });
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
