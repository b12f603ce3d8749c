const VALUES: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
};
/** Of 1 to 3999, as they are written today. */
const ROMAN = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;

/** The value of a Roman numeral in small letters; null for any other word. */
export function readRoman(word: string): number | null {
  if (word === '' || !ROMAN.test(word)) return null;
  const values = Array.from(word, (letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
