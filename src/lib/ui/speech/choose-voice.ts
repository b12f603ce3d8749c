/** What of a system's voice matters here. */
export interface Voice {
  /** BCP 47; Android writes an underscore for the hyphen. */
  readonly lang: string;
  /** It speaks on the device itself. */
  readonly localService: boolean;
  readonly default: boolean;
}

const FRENCH = /^fr(?![a-z])/i;
const OF_FRANCE = /^fr(?:[-_]fr)?$/i;

/**
 * A French voice that needs no network, be it Canada's or Belgium's; before them that of France, and
 * of several the one that the person has made their own. Null where there is none.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[]): V | null {
  const french = voices.filter(({ lang, localService }) => localService && FRENCH.test(lang));
  return french.toSorted((a, b) => preference(b) - preference(a))[0] ?? null;
}

function preference(voice: Voice): number {
  return (voice.default ? 2 : 0) + (OF_FRANCE.test(voice.lang) ? 1 : 0);
}
