/** Which voices of a system speak a language without a network, and which of them fits best. */
import type { Lang } from '#lib/core/language.ts';

/** What of a system's voice matters here. */
export interface Voice {
  /** Names it among the voices of one device. */
  readonly voiceURI: string;
  /** BCP 47; Android writes an underscore for the hyphen. */
  readonly lang: string;
  /** It speaks on the device itself. */
  readonly localService: boolean;
  readonly default: boolean;
}

const SPEAKS: Readonly<Record<Lang, RegExp>> = { fr: /^fr(?![a-z])/i, en: /^en(?![a-z])/i };

/** The accents that most courses teach. */
const TAUGHT: Readonly<Record<Lang, RegExp>> = {
  fr: /^fr(?:[-_]fr)?$/i,
  en: /^en(?:[-_](?:gb|us))?$/i,
};

/**
 * The voices of a language that need no network, whatever the country; first those that the person
 * has made the system's own, then the accents that are taught most.
 */
export function voicesOf<V extends Voice>(voices: readonly V[], lang: Lang): V[] {
  const preference = (voice: Voice) =>
    (voice.default ? 2 : 0) + (TAUGHT[lang].test(voice.lang) ? 1 : 0);
  return voices
    .filter((voice) => voice.localService && SPEAKS[lang].test(voice.lang))
    .sort((a, b) => preference(b) - preference(a));
}

/** The one that was chosen (a `voiceURI`), while it is there; else the first; null where there is none. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  lang: Lang,
  wanted: string | null,
): V | null {
  const speaking = voicesOf(voices, lang);
  return speaking.find(({ voiceURI }) => voiceURI === wanted) ?? speaking[0] ?? null;
}
