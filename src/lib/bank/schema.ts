/**
 * The bank file, format version 1. Everything a reader may rely on is said here; reading a file is
 * `parse-bank.ts`. Unknown keys are refused, so any new field raises `formatVersion`.
 */
import { LEVELS } from '#lib/core/level.ts';
import * as v from 'valibot';

export const BANK_FORMAT = 'recto-verso/bank';
export const BANK_FORMAT_VERSION = 1;

/** Longest string a bank may hold, in UTF-16 units; the generator cuts segments far below it. */
export const MAX_STRING_LENGTH = 20_000;
const MAX_SEGMENTS = 50_000;
const MAX_ITEMS = 50_000;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_STRING_LENGTH));
const texts = v.pipe(v.array(text), v.maxLength(200));
const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One thing in both languages; `en` is null where the text came without English. */
const bilingual = v.strictObject({ fr: text, en: v.nullable(text) });

/** UTF-16 offsets, half-open, into the first cited segment in that language. */
const range = v.pipe(
  v.strictTuple([offset, offset]),
  v.check(([start, end]) => start < end, 'empty-span'),
);
const span = v.strictObject({ fr: v.nullable(range), en: v.nullable(range) });

const option = v.variant('key', [
  v.strictObject({ key: v.literal(true), fr: text, en: v.nullable(text) }),
  v.strictObject({
    key: v.literal(false),
    fr: text,
    en: v.nullable(text),
    /** What makes this option wrong. */
    rationale: bilingual,
  }),
]);

/** Key first, then the distractors; shuffled by the session's seed when shown. */
const options = v.pipe(
  v.array(option),
  v.minLength(2),
  v.maxLength(6),
  v.check((list) => list.filter(({ key }) => key).length === 1, 'not-one-key'),
  v.check((list) => list[0]?.key === true, 'key-not-first'),
);

const answer = v.strictObject({
  type: v.picklist(['text', 'number', 'date', 'order', 'match']),
  /** Everything that is accepted; the first is the one shown. */
  fr: v.pipe(texts, v.minLength(1)),
  en: v.nullable(v.pipe(texts, v.minLength(1))),
  /** What must be exact for the answer to count. */
  strict: v.array(v.picklist(['accent', 'article', 'case'])),
  /** Real words near the answer, which must not pass as a slip of the finger. */
  confusables: v.strictObject({ fr: texts, en: v.nullable(texts) }),
});

const shared = {
  /** A hash of kind, variant, key, text of all segments and span: stable across generators. */
  id: identifier,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  variant: identifier,
  origin: v.picklist(['generated', 'edited']),
  /** CEFR level of the cited text and the task. */
  level: v.picklist(LEVELS),
  /** Expected quality, 0 to 1, higher first. */
  rank: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  segments: v.pipe(v.array(identifier), v.minLength(1), v.maxLength(20)),
  span,
  /** A key of `locales/…/instruction.json`. */
  instruction: identifier,
  /** Why the key is right, citing the sentence. */
  rationale: bilingual,
};

const asked = { ...shared, stem: bilingual, options, answer };

/** The tiles of one language: a bag of words, and every order of it that is right. */
const tileSet = v.strictObject({
  tiles: v.pipe(texts, v.minLength(2)),
  /** Each order lists indexes into `tiles`; the first is the one shown. */
  orders: v.pipe(v.array(v.array(offset)), v.minLength(1), v.maxLength(50)),
});

/** What happened, said without its date, which is shown once the question is answered. */
const event = v.strictObject({ fr: text, en: v.nullable(text), date: bilingual });

export const itemSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('cloze'), ...asked }),
  v.strictObject({ kind: v.literal('true-false'), ...asked }),
  v.strictObject({ kind: v.literal('question'), ...asked }),
  v.strictObject({ kind: v.literal('conjugation'), ...asked }),
  v.strictObject({ kind: v.literal('article'), ...asked }),
  v.strictObject({ kind: v.literal('translation'), ...asked }),
  v.strictObject({
    kind: v.literal('pairs'),
    ...shared,
    answer,
    pairs: v.pipe(v.array(v.strictObject({ fr: text, en: text })), v.minLength(3), v.maxLength(8)),
  }),
  v.strictObject({
    kind: v.literal('tiles'),
    ...shared,
    answer,
    tiles: v.strictObject({ fr: tileSet, en: v.nullable(tileSet) }),
  }),
  v.strictObject({
    kind: v.literal('chronology'),
    ...shared,
    answer,
    /** In the right order, earliest first; shuffled by the session's seed when shown. */
    events: v.pipe(v.array(event), v.minLength(3), v.maxLength(6)),
  }),
  v.strictObject({
    kind: v.literal('dictation'),
    ...shared,
    answer,
    /** The sentence that is spoken, and what it means. */
    text: bilingual,
  }),
]);

export const segmentSchema = v.strictObject({ id: identifier, fr: text, en: v.nullable(text) });

export const bankSchema = v.strictObject({
  format: v.literal(BANK_FORMAT),
  formatVersion: v.literal(BANK_FORMAT_VERSION),
  id: identifier,
  /** SHA-256 of the canonical file without this field. */
  contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: bilingual,
  source: v.strictObject({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    licence: v.nullable(text),
    attribution: v.nullable(text),
  }),
  translation: v.nullable(
    v.strictObject({ licence: v.nullable(text), attribution: v.nullable(text) }),
  ),
  generator: v.strictObject({ version: text, seed: offset }),
  paragraphs: v.pipe(
    v.array(
      v.strictObject({
        heading: v.nullable(bilingual),
        segments: v.pipe(v.array(segmentSchema), v.maxLength(MAX_SEGMENTS)),
      }),
    ),
    v.maxLength(MAX_SEGMENTS),
  ),
  items: v.pipe(v.array(itemSchema), v.maxLength(MAX_ITEMS)),
});

export type Bank = v.InferOutput<typeof bankSchema>;
export type Item = v.InferOutput<typeof itemSchema>;
export type Segment = v.InferOutput<typeof segmentSchema>;
export type Option = v.InferOutput<typeof option>;
export type Answer = v.InferOutput<typeof answer>;
export type TimedEvent = v.InferOutput<typeof event>;
export type TileSet = v.InferOutput<typeof tileSet>;
export type Bilingual = v.InferOutput<typeof bilingual>;
export type Kind = Item['kind'];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;

export { KINDS } from './kinds.ts';
