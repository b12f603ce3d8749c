/** A name as it stands, and the fullest form under which the text knows its bearer. */
interface Shaped {
  readonly text: string;
  readonly name: string;
}

type Shape = 'full' | 'surname' | 'given' | 'single';

/**
 * Another person's name in the shape of the key: full for full, surname for surname, single for
 * single; null where it does not come in that shape.
 */
export function inShapeOf(key: Shaped, other: Shaped): string | null {
  switch (shapeOf(key)) {
    case 'full':
      return isFull(other.name) ? other.name : null;
    case 'surname':
      return isFull(other.name) ? surnameOf(other.name) : null;
    case 'single':
      return isFull(other.name) ? null : other.text;
    case 'given':
      return null;
  }
}

/** A short form is a surname when the full name ends in it, a given name when it begins with it. */
export function shapeOf({ text, name }: Shaped): Shape {
  if (isFull(text)) return 'full';
  if (!isFull(name)) return 'single';
  return name.endsWith(` ${text}`) ? 'surname' : 'given';
}

function isFull(name: string): boolean {
  return name.includes(' ');
}

/** What follows the first given name: *Francis Ford Coppola* → *Coppola*; null behind a particle. */
export function surnameOf(full: string): string | null {
  const words = full.split(' ');
  const particle = words.findIndex((word) =>
    /^(?:de|du|des|van|von|da|di|del|De|Van|Al-)/u.test(word),
  );
  if (particle > 0) return null;
  return words.at(-1) ?? null;
}
