/** What a text names, dates and counts. All offsets are UTF-16, half-open, into the source. */
import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { NameType } from '#lib/analysis/mention.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A number, or the range from `low` to `high` (*3 à 4 %*); `high` is null for a single number. */
export interface Amount {
  readonly low: number;
  readonly high: number | null;
}

/** What a dated or counted mention says, apart from how it is worded. */
export type MentionValue =
  | {
      readonly kind: 'date';
      /**
       * Extended Date/Time Format (ISO 8601-2): `1944-06-06`, `1944-06`, `1944`, `192X` for a
       * decade, `18XX` for the XIXe siècle, `-0479` for 480 BC, `XXXX-05-03` without a year,
       * `1914/1918` for a range.
       */
      readonly edtf: string;
      readonly precision: Precision;
    }
  /** ISO 8601: `P2Y`, `PT3H30M`; `P2Y/P3Y` from two to three years. */
  | { readonly kind: 'duration'; readonly iso: string }
  /** `unit` is the singular: *kilomètre* for `km`, else the lemma of the counted noun. */
  | { readonly kind: 'quantity'; readonly amount: Amount; readonly unit: string }
  /** `currency` is an ISO 4217 code, or the French noun for a coin that has none. */
  | { readonly kind: 'money'; readonly amount: Amount; readonly currency: string }
  | { readonly kind: 'percentage'; readonly amount: Amount }
  | { readonly kind: 'ordinal'; readonly rank: number };

/** `certain`: safe to ask about. `likely`: one clue alone says so. */
export type Confidence = 'certain' | 'likely';

interface MentionBase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Position of its sentence among all sentences of the document. */
  readonly sentence: number;
  /** Indices of the words it covers in the `words` of that sentence, ascending. */
  readonly words: readonly number[];
  readonly confidence: Confidence;
}

export interface ValueMention extends MentionBase {
  readonly type: MentionValue['kind'];
  readonly value: MentionValue;
}

/** A mention of a member of `entities`; `type` is null where nothing shows what is named. */
export interface EntityMention extends MentionBase {
  readonly type: NameType | null;
  readonly value: null;
  /** *Marie Curie*, *la physicienne*, *elle*. */
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** `id` of its entity. */
  readonly entity: string;
}

export type Mention = ValueMention | EntityMention;

/** All that the document says of one person, place or thing, as a chain of mentions. */
export interface Entity {
  /** `e1`, `e2`… by first mention. */
  readonly id: string;
  readonly type: NameType | null;
  /** Its fullest name, or its first nominal where it has no name. */
  readonly name: string;
  /** Null where the text does not show it. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** Positions in `mentions`, ascending; at least one is a name or a nominal. */
  readonly mentions: readonly number[];
}

/** Mentions are in order and never overlap. */
export interface DocumentEntities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}
