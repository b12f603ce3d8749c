/**
 * The key under which spellings of one word meet: lower case, without accents, ligatures opened,
 * straight apostrophes.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/’/gu, "'");
}

/** British and American spellings fall together: *colour*, *centre*, *organise*, *travelled*. */
export function foldEnglish(word: string): string {
  return foldWord(word)
    .replace(/our(?=s?$|ed$|ing$|er|able|ful|ite|hood|less)/gu, 'or')
    .replace(/tre$/u, 'ter')
    .replace(/z/gu, 's')
    .replace(/ll/gu, 'l')
    .replace(/ogue/gu, 'og');
}
