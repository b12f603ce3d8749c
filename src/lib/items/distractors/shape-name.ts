import type { NameMention } from '#lib/analysis/mention.ts';

/**
 * Another person's name in the shape of the key: full for full, surname for surname, single for
 * single; null where it does not come in that shape. Other names are taken as they stand.
 */
export function inShapeOf(key: NameMention, other: NameMention): string | null {
  if (key.type !== 'person') return other.text;
  switch (shapeOf(key)) {
    case 'full':
      return isFull(other.entity) ? other.entity : null;
    case 'surname':
      return isFull(other.entity) ? surnameOf(other.entity) : null;
    case 'single':
      return isFull(other.entity) ? null : other.text;
    case 'given':
      return null;
  }
}

type Shape = 'full' | 'surname' | 'given' | 'single';

/** A short form is a surname when the full name ends in it, a given name when it begins with it. */
function shapeOf({ text, entity }: NameMention): Shape {
  if (isFull(text)) return 'full';
  if (!isFull(entity)) return 'single';
  return entity.endsWith(` ${text}`) ? 'surname' : 'given';
}

function isFull(name: string): boolean {
  return name.includes(' ');
}

/** What follows the first given name: *Francis Ford Coppola* → *Coppola*, *Charles de Gaulle* → *de Gaulle*. */
function surnameOf(full: string): string | null {
  const words = full.split(' ');
  const particle = words.findIndex((word) => /^(?:de|du|des|van|von|da|di|del)$/u.test(word));
  if (particle > 0) return null;
  return words.at(-1) ?? null;
}
