import type { Sides } from '#lib/classroom/item/asked-item.ts';
import { verso, type Lang } from '#lib/core/language.ts';

export interface Side {
  readonly lang: Lang;
  readonly text: string;
}

/** What may be seen of it, the recto first; one side only where both say the same. */
export function sidesOf(sides: Sides, recto: Lang): Side[] {
  const shown = [recto, verso(recto)].flatMap((lang) => {
    const text = sides[lang];
    return text === null ? [] : [{ lang, text }];
  });
  return shown[0]?.text === shown[1]?.text ? shown.slice(0, 1) : shown;
}

/** For what is said aloud: the first side; empty where there is none. */
export function firstSide(sides: Sides, recto: Lang): string {
  return sidesOf(sides, recto)[0]?.text ?? '';
}
