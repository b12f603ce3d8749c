import { chooseVoice } from './choose-voice.ts';

/**
 * The French voice of this device, as state. Browsers read their voices late and say so by an event;
 * until then, and where they have no speech at all, there is none.
 */
class FrenchVoice {
  #voice = $state.raw<SpeechSynthesisVoice | null>(null);

  get current(): SpeechSynthesisVoice | null {
    return this.#voice;
  }

  /** In the browser, once; the voice follows what is installed or removed from then on. */
  watch(): void {
    if (!('speechSynthesis' in window)) return;
    this.look();
    // Older Safari knows the property only.
    speechSynthesis.onvoiceschanged = () => this.look();
  }

  /** Some browsers have voices without ever saying so. */
  look(): void {
    if (!('speechSynthesis' in window)) return;
    this.#voice = chooseVoice(speechSynthesis.getVoices());
  }
}

export const frenchVoice = new FrenchVoice();
