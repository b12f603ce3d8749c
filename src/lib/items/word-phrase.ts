import type { Lang } from '#lib/core/language.ts';
import type { Bilingual } from '#lib/bank/schema.ts';
import phrases from './phrases.json' with { type: 'json' };

export type PhraseName = keyof typeof phrases;
export type Slots = Readonly<Record<string, string>>;

/** One of the sentences in `phrases.json` with its slots filled; an unknown slot is a bug. */
export function wordPhrase(name: PhraseName, lang: Lang, slots: Slots = {}): string {
  return phrases[name][lang].replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`phrase ${name} lacks ${slot}`);
    return nested(value, lang);
  });
}

/** The sentence in both languages; without English slots there is no English. */
export function wordBoth(name: PhraseName, fr: Slots, en: Slots | null): Bilingual {
  return {
    fr: wordPhrase(name, 'fr', fr),
    en: en === null ? null : wordPhrase(name, 'en', en),
  };
}

/** Quotation marks inside others: “ ” within « », ‘ ’ within “ ”. */
function nested(value: string, lang: Lang): string {
  const [opening, closing] = lang === 'fr' ? ['“', '”'] : ['‘', '’'];
  const quoted =
    lang === 'fr' ? /«[ \u00a0\u202f]?([^«»]*?)[ \u00a0\u202f]?»/gu : /[“"]([^“”"]*)[”"]/gu;
  return value.replace(quoted, `${opening}$1${closing}`);
}
