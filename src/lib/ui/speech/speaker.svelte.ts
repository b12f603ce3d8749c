/** A text in a voice, at a factor on the voice's own pace. */
export interface Utterance {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
}

type Ending = 'ended' | 'failed' | 'cut';

/**
 * Speaks one text at a time, for a browser has but one voice at once, and says which. Whoever asks
 * goes by an id.
 */
class Speaker {
  #by = $state<string | null>(null);
  #failed = $state<string | null>(null);
  #cut: (() => void) | null = null;
  /** Kept, for Chrome collects an utterance that nobody holds, and its end is never heard of. */
  #utterance: SpeechSynthesisUtterance | null = null;

  /** Who is being heard. */
  isSpeaking(id: string): boolean {
    return this.#by === id;
  }

  /** What they said last could not be spoken. */
  hasFailed(id: string): boolean {
    return this.#failed === id;
  }

  /** From the start; what is being spoken is cut off. */
  say(id: string, { text, voice, rate }: Utterance): Promise<Ending> {
    this.#silence();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = rate;
    this.#utterance = utterance;
    this.#by = id;
    this.#failed = null;
    return new Promise((resolve) => {
      this.#cut = () => resolve('cut');
      // One that was cut off ends as well, and by then another may speak.
      const end = (ending: Ending) => {
        if (this.#utterance !== utterance) return;
        this.#forget();
        if (ending === 'failed') this.#failed = id;
        resolve(ending);
      };
      utterance.onend = () => end('ended');
      utterance.onerror = () => end('failed');
      speechSynthesis.speak(utterance);
    });
  }

  /** Cuts off whoever goes by the id; others speak on. */
  stop(id: string): void {
    if (this.#failed === id) this.#failed = null;
    if (this.#by === id) this.#silence();
  }

  #silence(): void {
    this.#cut?.();
    this.#forget();
    // Silence cut off: some browsers then cut off what is said next.
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
  }

  #forget(): void {
    this.#utterance = null;
    this.#cut = null;
    this.#by = null;
  }
}

export const speaker = new Speaker();
