import type { Bilingual } from '#lib/bank/schema.ts';
import { verso, type Lang } from '#lib/core/language.ts';

/** Words to show, with the language they are really in. */
export interface Spoken {
  readonly text: string;
  readonly lang: Lang;
}

/** A text's words on one side; the other side's where this one has none (a French verb form). */
export function spoken(text: Bilingual, side: Lang): Spoken {
  const words = text[side];
  if (words !== null) return { text: words, lang: side };
  return {
    text: text[verso(side)] ?? text.fr,
    lang: text[verso(side)] === null ? 'fr' : verso(side),
  };
}
