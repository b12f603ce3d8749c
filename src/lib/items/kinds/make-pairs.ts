import { shuffled } from '#lib/core/random.ts';
import type { DraftOf, ItemContext, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import { answerWith } from '../answer-with.ts';
import { randomFor } from '../random-for.ts';
import { headOf } from '../excerpt.ts';
import { looksAlike } from '../looks-alike.ts';
import { dictionaryForm } from '../pairs/dictionary-form.ts';
import { findWordPairs, type WordPair } from '../pairs/find-word-pairs.ts';
import { isMeaningful } from '../pairs/is-meaningful.ts';
import { isWholeGloss } from '../pairs/is-whole-gloss.ts';
import { wordBoth } from '../word-phrase.ts';

const PAIRS_A_SET = 5;
const MIN_PAIRS = 4;

interface SegmentPair extends WordPair {
  readonly segment: StudySegment;
  /** As a dictionary has both. */
  readonly form: { readonly fr: string; readonly en: string };
}

/**
 * Words and their partners in this very translation, up to five of one part of speech at a time: the
 * only verb of a set would match itself. Words that look alike in both languages teach nothing and are
 * left out.
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
  const sets = ['NOUN', 'VERB', 'ADJ'].flatMap((upos) =>
    setsOf(
      [...byParagraph.values()].map((pairs) => pairs.filter(({ entry }) => entry.upos === upos)),
    ),
  );
  return sets.map((set) => {
    const random = randomFor(context, set.map(({ entry }) => entry.lemma).join());
    return pairsItem(shuffled(set, random), context);
  });
};

function pairsOf(segment: StudySegment, context: MakerContext): SegmentPair[] {
  const { french, english } = segment.trees;
  if (!segment.single || french === null || english === null) return [];
  const links = context.words.linksOf(french, english);
  return findWordPairs(french, english, links, context).flatMap((pair): SegmentPair[] => {
    const form = dictionaryForm(pair, french.text, context.lexicon);
    if (
      form !== null &&
      isMeaningful(pair, french, english, context) &&
      isWholeGloss(pair, english, links)
    ) {
      return looksAlike(pair.entry.lemma, pair.english) ? [] : [{ ...pair, segment, form }];
    }
    context.reject({
      kind: 'pairs',
      segment: segment.id,
      candidate: `${pair.entry.lemma} – ${pair.english}`,
      guard: 'is-meaningful',
    });
    return [];
  });
}

/** Sets within each paragraph: items never reach over a heading. */
function setsOf(paragraphs: readonly SegmentPair[][]): SegmentPair[][] {
  return paragraphs.flatMap((pairs) => {
    const { full, rest } = fill(pairs);
    return rest.length >= MIN_PAIRS ? [...full, rest] : full;
  });
}

function fill(pairs: readonly SegmentPair[]): { full: SegmentPair[][]; rest: SegmentPair[] } {
  const full: SegmentPair[][] = [];
  const rest: SegmentPair[] = [];
  let open: SegmentPair[] = [];
  for (const pair of pairs) {
    if (open.some((other) => clash(pair, other))) {
      rest.push(pair);
      continue;
    }
    open.push(pair);
    if (open.length === PAIRS_A_SET) {
      full.push(open);
      open = [];
    }
  }
  return {
    full,
    rest: [...open, ...rest].filter(
      (pair, index, all) => !all.slice(0, index).some((other) => clash(pair, other)),
    ),
  };
}

function clash(a: SegmentPair, b: SegmentPair): boolean {
  return a.entry.english.includes(b.english) || b.entry.english.includes(a.english);
}

/** As the text writes its apostrophes. */
function asWritten(form: SegmentPair['form'], segments: ItemContext['segments']): typeof form {
  const isTypographic = segments.some(({ fr }) => fr.includes('’'));
  const set = (text: string): string => (isTypographic ? text.replace(/'/gu, '’') : text);
  return { fr: set(form.fr), en: set(form.en) };
}

function pairsItem(set: readonly SegmentPair[], { segments }: ItemContext): DraftOf<'pairs'> {
  const cited = segments.filter((segment) => set.some((pair) => pair.segment === segment));
  const [first] = cited;
  const pairs = set.map(({ form }) => asWritten(form, segments));
  const list = pairs.map(({ fr, en }) => `${fr} – ${en}`).join(', ');
  const inFirst = set.find(({ segment }) => segment === first);
  return {
    kind: 'pairs',
    variant: 'word',
    level: 'A1',
    rank: 0.65,
    segments: cited.map(({ id }) => id),
    span: { fr: inFirst ? [...inFirst.fr] : null, en: inFirst ? [...inFirst.en] : null },
    instruction: 'match-pairs',
    pairs,
    answer: answerWith({
      type: 'match',
      fr: pairs.map(({ fr }) => fr),
      en: pairs.map(({ en }) => en),
    }),
    rationale: wordBoth(
      'pairs',
      { list, excerpt: headOf(first?.fr ?? '', 90) },
      { list, excerpt: headOf(first?.en ?? '', 90) },
    ),
  };
}
