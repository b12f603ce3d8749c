/**
 * Takes away what nobody sees or chooses when typing: how accents are encoded, invisible characters,
 * letters set high (XIXᵉ), which of several apostrophes, quotes, dashes and spaces a keyboard gives, and the space that
 * French puts before ; : ? ! and inside its quotes.
 */
export function normaliseTyped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[ᵃ-ᵪˢⁿ]/gu, (letter) => letter.normalize('NFKD'))
    .replace(/[‘’‛ʼ′`´]/gu, "'")
    .replace(/\s*»|«\s*|[“”„‟″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[;:?!])/gu, '')
    .trim();
}
