import type { Locale } from '#lib/core/language.ts';

interface Named {
  readonly name: string;
  readonly lang: string;
  readonly voiceURI: string;
}

/** The country where there is one: systems name many voices alike, or by a code. */
const COUNTRY = /[-_]([a-z]{2})$/i;

/** Voices with a name that tells them apart; each once, in the order given. */
export function nameVoices(voices: readonly Named[], locale: Locale): Named[] {
  const countries = new Intl.DisplayNames([locale], { type: 'region' });
  const named = new Map<string, Named>();
  const taken = new Map<string, number>();
  for (const { voiceURI, lang, name } of voices) {
    if (named.has(voiceURI)) continue;
    const code = COUNTRY.exec(lang)?.[1]?.toUpperCase();
    const country = code === undefined ? undefined : countries.of(code);
    const isTold = country === undefined || name.toLowerCase().includes(country.toLowerCase());
    const full = isTold ? name : `${name} (${country})`;
    const count = (taken.get(full) ?? 0) + 1;
    taken.set(full, count);
    named.set(voiceURI, { voiceURI, lang, name: count === 1 ? full : `${full} ${count}` });
  }
  return [...named.values()];
}
