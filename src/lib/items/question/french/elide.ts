import words from '#lib/items/data/french-questions.json' with { type: 'json' };

const ASPIRATED: ReadonlySet<string> = new Set(words.aspirated);

/**
 * Whether *de*, *que* lose their vowel before a word. Of words with an h or a y that begin with a
 * capital nobody can tell; they keep the vowel.
 */
export function elides(next: string): boolean {
  const [word = ''] = /^[\p{L}\p{M}-]+/u.exec(next) ?? [];
  if (word === '' || isAspirated(word)) return false;
  const first = word.normalize('NFD').charAt(0);
  if (/[hy]/iu.test(first)) return first === 'h' || /^y(?:[^aeiou]|$)/u.test(word);
  // *l'URSS* but *la SNCF*: letters read one by one begin with the name of the first
  return /[aeiouœæ]/iu.test(first);
}

function isAspirated(word: string): boolean {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/[sx]$/u, ''), lower.replace(/es?$/u, '')].some(
    (form) => ASPIRATED.has(form) || ASPIRATED.has(word),
  );
}

/** *de* + *élèves* → *d'élèves*; *que* + *Paris* → *que Paris*. */
export function join(
  little: 'de' | 'que' | 'est-ce que',
  next: string,
  apostrophe: string,
): string {
  return elides(next) ? `${little.slice(0, -1)}${apostrophe}${next}` : `${little} ${next}`;
}
