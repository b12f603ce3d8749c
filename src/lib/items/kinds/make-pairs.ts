import { alignWords, type WordPair } from '#lib/bilingual/align-words.ts';
import { seededRandom, seedFrom, shuffled } from '#lib/core/random.ts';
import { distance } from 'fastest-levenshtein';
import type { DraftOf, ItemContext, ItemMaker, StudySegment } from '../context.ts';
import { headOf } from '../excerpt.ts';
import { wordBoth } from '../word-phrase.ts';

const PAIRS_A_SET = 5;
const MIN_PAIRS = 4;

interface SegmentPair extends WordPair {
  readonly segment: StudySegment;
}

/**
 * Words and their partners in this very translation, five at a time, from sentences side by side under
 * one heading. Words that look alike in both languages teach nothing and are left out.
 */
export const makePairs: ItemMaker = (context) => {
  const byParagraph = new Map<number, SegmentPair[]>();
  const seen = new Set<string>();
  for (const segment of context.segments) {
    for (const pair of pairsOf(segment, context)) {
      if (seen.has(pair.entry.lemma) || seen.has(pair.english)) continue;
      seen.add(pair.entry.lemma).add(pair.english);
      const list = byParagraph.get(segment.paragraph) ?? [];
      list.push(pair);
      byParagraph.set(segment.paragraph, list);
    }
  }
  return [...byParagraph.values()].flatMap((pairs) =>
    setsOf(pairs, context).map((set) => pairsItem(set)),
  );
};

function pairsOf(segment: StudySegment, context: ItemContext): SegmentPair[] {
  if (!segment.single || segment.en === null) return [];
  const { lexicon, bilingual, irregulars } = context;
  return alignWords(segment.fr, segment.en, { bilingual, verbs: lexicon.verbs, irregulars })
    .filter(({ entry }) => /^(?:NOUN|VERB|ADJ)$/u.test(entry.upos))
    .filter(({ entry }) => !lexicon.functionWords.has(entry.lemma))
    .filter(
      ({ entry, english }) =>
        entry.lemma.length >= 4 && english.length >= 3 && !looksAlike(entry.lemma, english),
    )
    .map((pair) => ({ ...pair, segment }));
}

function looksAlike(french: string, english: string): boolean {
  const plain = (word: string): string =>
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [a, b] = [plain(french), plain(english)];
  return distance(a, b) <= Math.max(a.length, b.length) * 0.34;
}

/** Sets in which no French word has two partners. */
function setsOf(pairs: readonly SegmentPair[], context: ItemContext): SegmentPair[][] {
  const [first] = pairs;
  if (first === undefined) return [];
  const random = seededRandom(context.seed + seedFrom(first.segment.fr));
  const sets: SegmentPair[][] = [];
  let open: SegmentPair[] = [];
  for (const pair of pairs) {
    if (open.some((other) => clash(pair, other))) continue;
    open.push(pair);
    if (open.length === PAIRS_A_SET) {
      sets.push(open);
      open = [];
    }
  }
  if (open.length >= MIN_PAIRS) sets.push(open);
  return sets.map((set) => shuffled(set, random));
}

function clash(a: SegmentPair, b: SegmentPair): boolean {
  return a.entry.english.includes(b.english) || b.entry.english.includes(a.english);
}

function pairsItem(set: readonly SegmentPair[]): DraftOf<'pairs'> {
  const segments = [...new Set(set.map(({ segment }) => segment))].sort((a, b) =>
    a.paragraph === b.paragraph ? 0 : a.paragraph - b.paragraph,
  );
  const [cited] = segments;
  const pairs = set.map(({ entry, english }) => ({ fr: entry.lemma, en: english }));
  const list = pairs.map(({ fr, en }) => `${fr} – ${en}`).join(', ');
  const inFirst = set.find(({ segment }) => segment === cited);
  return {
    kind: 'pairs',
    variant: 'word',
    level: 'A2',
    rank: 0.65,
    segments: segments.map(({ id }) => id),
    span: { fr: inFirst ? [...inFirst.fr] : null, en: inFirst ? [...inFirst.en] : null },
    instruction: 'match-pairs',
    pairs,
    answer: {
      type: 'match',
      fr: pairs.map(({ fr }) => fr),
      en: pairs.map(({ en }) => en),
      strict: [],
      confusables: { fr: [], en: [] },
    },
    rationale: wordBoth(
      'pairs',
      { list, excerpt: headOf(cited?.fr ?? '', 90) },
      { list, excerpt: headOf(cited?.en ?? '', 90) },
    ),
  };
}
