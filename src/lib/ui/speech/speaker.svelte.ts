/** Factors on a voice's own pace. */
export const PACE = { plain: 1, slow: 0.6 } as const;
export type Pace = keyof typeof PACE;

export type Speaking = 'silent' | Pace | 'failed';

/** Speaks one text at a time, and says in which state that is. */
export class Speaker {
  #state = $state<Speaking>('silent');
  /** Kept, for Chrome collects an utterance that nobody holds, and its end is never heard of. */
  #utterance: SpeechSynthesisUtterance | null = null;

  get state(): Speaking {
    return this.#state;
  }

  /** From the start; what is being spoken is cut off. */
  say(text: string, voice: SpeechSynthesisVoice, pace: Pace): void {
    this.stop();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = PACE[pace];
    utterance.onend = () => this.#end(utterance, 'silent');
    utterance.onerror = () => this.#end(utterance, 'failed');
    this.#utterance = utterance;
    this.#state = pace;
    speechSynthesis.speak(utterance);
  }

  stop(): void {
    this.#utterance = null;
    this.#state = 'silent';
    // Silence cut off: some browsers then cut off what is said next.
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
  }

  /** One that was cut off ends as well, and by then another may speak. */
  #end(utterance: SpeechSynthesisUtterance, state: Speaking): void {
    if (this.#utterance !== utterance) return;
    this.#utterance = null;
    this.#state = state;
  }
}
