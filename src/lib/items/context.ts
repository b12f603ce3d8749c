import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Token } from '#lib/text/tokenise.ts';
import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { EnglishIrregulars } from '#lib/bilingual/english-lemmas.ts';
import type { WordAligner } from '#lib/bilingual/words/word-aligner.ts';
import type { ContrastSets } from './contrast/read-contrast-sets.ts';
import type { Fact } from './facts.ts';
import type { WordLevels } from './level/read-word-levels.ts';
import type { TypedNames } from './names/read-typed-names.ts';
import type { Synonyms } from './paraphrase/read-synonyms.ts';
import type { OpenReference } from './units/self-standing/open-reference.ts';
import type { Item } from '#lib/bank/schema.ts';

/** A translation unit as the item makers see it. */
export interface StudySegment {
  readonly id: string;
  readonly fr: string;
  readonly en: string | null;
  /** The whole French sentence that a unit was made of; absent before `units/` has made any. */
  readonly sentence?: string;
  /** The segment that a unit was made of, as the text has it; absent before `units/` has made any. */
  readonly home?: StudySegment;
  /** Index of its paragraph; items never reach over a heading. */
  readonly paragraph: number;
  /** One French sentence (and one English, where there is English): offsets mean what they say. */
  readonly single: boolean;
  /** The words and marks of `fr`, for patterns that look no further than their neighbours. */
  readonly tokens: readonly Token[];
  /** The tree of each side; null where it is not one sentence, or there is no English. */
  readonly trees: { readonly french: TreeView | null; readonly english: TreeView | null };
  /**
   * What it leaves to the text around it; null where it stands by itself, absent before `units/` has
   * read it. Ask `isSelfStanding`.
   */
  readonly open?: OpenReference | null;
}

/** Why a candidate was not made an item: for who asks with `--why`. */
export interface Rejection {
  readonly kind: Item['kind'];
  /** `id` of the segment, or of the unit within it. */
  readonly segment: string;
  /** The stem or the words that would have been asked for. */
  readonly candidate: string;
  /** The name of the guard's file: `reject-elision-cue`; or what could not be found: `too-few-distractors`. */
  readonly guard: string;
}

/** Everything an item maker may look at. */
export interface ItemContext {
  readonly segments: readonly StudySegment[];
  readonly lexicon: Lexicon;
  /** All that a French form, written in lower case, can be; empty where it is unknown. */
  readonly readingsOf: (form: string) => readonly FormReading[];
  readonly bilingual: BilingualLexicon;
  readonly irregulars: EnglishIrregulars;
  readonly contrasts: ContrastSets;
  /** Names by what they name, for wrong options of one kind. */
  readonly names: TypedNames;
  /** What can always be said in another way. */
  readonly synonyms: Synonyms;
  /** Beginnings of words that touch on harm; see `guards/reject-harm.ts`. */
  readonly sensitiveStems: readonly string[];
  /** Which French words are met at which level. */
  readonly wordLevels: WordLevels;
  /** Seed of every choice that is left to chance; each item mixes its own place into it. */
  readonly seed: number;
  /** Told of each candidate that was rejected; does nothing unless somebody asked. */
  readonly reject: (rejection: Rejection) => void;
}

/** What the makers are given: the context and the facts that were found in it once. */
export interface MakerContext extends ItemContext {
  readonly facts: readonly Fact[];
  /** Which words of two trees translate each other, as the whole text shows. */
  readonly words: WordAligner;
}

type Drafted<Any> = Any extends Item ? Omit<Any, 'id' | 'revision' | 'origin'> : never;

/** An item before it has a name; `rank` is the maker's own estimate, from 0 to 1. */
export type Draft = Drafted<Item>;
export type DraftOf<K extends Item['kind']> = Extract<Draft, { kind: K }>;

/** A maker turns a text into candidates of one kind, each of which has passed its guards. */
export type ItemMaker = (context: MakerContext) => Draft[];

export const GAP = '___';
