/** Faults that can be planted in any sentence which is sound enough to be dictated. */
export interface SentenceFault {
  readonly guard: string;
  /** Null where the sentence cannot have it. */
  readonly plant: (sentence: string) => string | null;
}

/** Puts words before the mark that ends the sentence. */
const added =
  (words: string) =>
  (sentence: string): string =>
    sentence.replace(/(?=[.!?…]$)/u, words);

export const SENTENCE_FAULTS: readonly SentenceFault[] = [
  {
    guard: 'reject-doubled-word',
    plant: (sentence) =>
      / (?:la|les|des|une?) /u.test(sentence)
        ? sentence.replace(/ (?<word>la|les|des|une?) /u, ' $<word> $<word> ')
        : null,
  },
  { guard: 'reject-foreign-characters', plant: added(' Βεζούλ') },
  { guard: 'reject-loose-marks', plant: added(' (le vieux') },
  { guard: 'reject-fragment', plant: (sentence) => sentence.replace(/\s?[.!?…]$/u, '') },
  { guard: 'reject-frequent-mistake', plant: added(' malgré que le pont soit vieux') },
  { guard: 'reject-misspelling', plant: added(' dans une vielle maisson') },
  { guard: 'reject-coarse-word', plant: added(' avec ce truc') },
  { guard: 'reject-unspoken-marks', plant: added(' du CDG') },
  { guard: 'reject-crowded-marks', plant: added(' et/ou du lac') },
  {
    guard: 'reject-long-sentence',
    plant: added(' près du vieux pont de bois de la ville'.repeat(12)),
  },
  { guard: 'reject-lost-sign', plant: added(' près de eau du lac') },
];

/** Faults that can be planted around what a gap asks for. */
export interface GapFault {
  readonly guard: string;
  /** Variants of gaps that can have it. */
  readonly variants: readonly string[];
  /** What stands in the sentence instead of the key. */
  readonly around: (key: string) => string;
}

export const GAP_FAULTS: readonly GapFault[] = [
  { guard: 'reject-brackets', variants: ['name'], around: (key) => `la tour (${key})` },
  { guard: 'reject-quotation', variants: ['name'], around: (key) => `« ${key} »` },
  { guard: 'reject-list-member', variants: ['name'], around: (key) => `${key} ou Vesoul` },
  { guard: 'reject-joined', variants: ['date'], around: (key) => `${key} ou en 1999` },
  { guard: 'reject-repeated-key', variants: ['name'], around: (key) => `${key}, ami de ${key},` },
];
