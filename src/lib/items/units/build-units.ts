import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { WordAligner } from '#lib/bilingual/words/word-aligner.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import type { Analysers } from '../analysers.ts';
import type { Draft, StudySegment } from '../context.ts';
import { chooseParts } from './choose-parts.ts';
import { nameEntities } from './name-entities.ts';
import { MAX_KEPT, type Part } from './part.ts';
import { findHome, keepWhole, type Range, type RewrittenText } from './rewritten-text.ts';
import { tellsOfParticulars } from './self-standing/is-anchored.ts';
import { introduceNouns } from './self-standing/introduce-nouns.ts';

export interface UnitLexicons {
  readonly lexicon: Lexicon;
  readonly bilingual: BilingualLexicon;
  /** Which words of two trees translate each other. */
  readonly words: WordAligner;
  readonly analysers: Analysers;
}

/** What the makers work on: segments that can be understood alone, as far as the text allows. */
export interface Units {
  readonly units: readonly StudySegment[];
  /** A draft over units as one over their segments. */
  readonly bringHome: (draft: Draft) => Draft;
}

/** Where a unit comes from. */
interface Home {
  readonly segment: StudySegment;
  readonly french: RewrittenText;
  readonly english: RewrittenText | null;
}

/**
 * Makes self-standing statements of a text's sentences, in both languages alike: long ones are cut
 * into clauses, connectives fall away, and a subject that stands for a name becomes that name. No
 * word of a segment is in two of its units.
 */
export function buildUnits(segments: readonly StudySegment[], lexicons: UnitLexicons): Units {
  const usable = segments.filter(hasNoBlank);
  const names = nameEntities(usable, lexicons.lexicon, lexicons.bilingual);
  const particular = particularParagraphs(usable, lexicons.lexicon);
  const introduced = introduceNouns();
  let earlier: readonly Part[] = [];
  let paragraphBefore = -1;
  const drafted = usable.flatMap((segment) => {
    const around = {
      introduced: introduced.before,
      particular: particular.has(segment.paragraph),
    };
    const previous = paragraphBefore === segment.paragraph ? earlier : [];
    const { whole, parts } = chooseParts(segment, { names, around, previous, lexicons });
    earlier = [whole, ...previous].slice(0, MAX_KEPT);
    paragraphBefore = segment.paragraph;
    introduced.add(segment.trees.french);
    return parts.map((part, index) => ({
      segment,
      part,
      id: parts.length === 1 ? segment.id : `${segment.id}-${String(index + 1)}`,
    }));
  });
  const homes = new Map<string, Home>();
  const units = drafted.map(({ segment, part, id }): StudySegment => {
    const { french, english } = part;
    homes.set(id, { segment, french: french.text, english: english?.text ?? null });
    return {
      ...segment,
      id,
      fr: french.text.text,
      sentence: segment.fr,
      home: segment,
      en: english?.text.text ?? null,
      tokens: tokenise(french.text.text, 'fr'),
      trees: { french: french.view, english: english?.view ?? null },
      open: part.open,
    };
  });
  return { units, bringHome: (draft) => bringHome(draft, homes) };
}

function particularParagraphs(
  segments: readonly StudySegment[],
  lexicon: Lexicon,
): ReadonlySet<number> {
  const views = new Map<number, (TreeView | null)[]>();
  for (const { paragraph, trees } of segments) {
    const own = views.get(paragraph);
    if (own) own.push(trees.french);
    else views.set(paragraph, [trees.french]);
  }
  return new Set([...views].flatMap(([at, own]) => (tellsOfParticulars(own, lexicon) ? [at] : [])));
}

/** A sentence that has a blank of its own cannot be given another. */
function hasNoBlank({ fr, en }: StudySegment): boolean {
  return !/_{3}/u.test(`${fr} ${en ?? ''}`);
}

function bringHome(draft: Draft, homes: ReadonlyMap<string, Home>): Draft {
  const first = homes.get(draft.segments[0] ?? '');
  const { fr, en } = draft.span;
  return {
    ...draft,
    segments: [...new Set(draft.segments.map((id) => homes.get(id)?.segment.id ?? id))],
    span: {
      fr: fr && homeOf(fr, first?.french ?? null),
      en: en && homeOf(en, first?.english ?? null),
    },
  };
}

function homeOf(span: Range, text: RewrittenText | null): [number, number] | null {
  const home = findHome(text ?? keepWhole(''), span);
  return home && [home[0], home[1]];
}
