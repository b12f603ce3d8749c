import { createContext } from 'svelte';
import type { Lang } from '#lib/core/language.ts';

/** How the person wants to be spoken to; changes with the settings and with the device's voices. */
export interface Speech {
  /** Factor on a voice's own pace. */
  readonly rate: number;
  /** Null where the device has no voice of its own for the language. */
  voice(lang: Lang): SpeechSynthesisVoice | null;
}

export const [useSpeech, setSpeech] = createContext<Speech>();
