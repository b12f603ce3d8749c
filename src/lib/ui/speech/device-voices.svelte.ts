import type { Lang } from '#lib/core/language.ts';
import { chooseVoice, voicesOf } from './choose-voice.ts';

/**
 * The voices of this device, as state. Browsers read their voices late and say so by an event; until
 * then, and where they have no speech at all, there are none.
 */
class DeviceVoices {
  #voices = $state.raw<readonly SpeechSynthesisVoice[]>([]);

  /** Those that need no network, the one that fits best first. */
  of(lang: Lang): SpeechSynthesisVoice[] {
    return voicesOf(this.#voices, lang);
  }

  /** The one that was chosen (a `voiceURI`), or else the one that fits best. */
  find(lang: Lang, wanted: string | null): SpeechSynthesisVoice | null {
    return chooseVoice(this.#voices, lang, wanted);
  }

  /** In the browser, once; the voices follow what is installed or removed from then on. */
  watch(): void {
    if (!('speechSynthesis' in window)) return;
    const look = () => (this.#voices = speechSynthesis.getVoices());
    // Some browsers have voices without ever saying so.
    look();
    // Older Safari knows the property only.
    speechSynthesis.onvoiceschanged = look;
  }
}

export const deviceVoices = new DeviceVoices();
