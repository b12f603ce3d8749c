import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { BANK_FORMAT, BANK_FORMAT_VERSION, type Bank, type Bilingual } from '#lib/bank/schema.ts';
import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { EnglishIrregulars } from '#lib/bilingual/english-lemmas.ts';
import {
  pairParagraphs,
  type PairedParagraph,
  type PairingWarning,
} from '#lib/bilingual/pair-paragraphs.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { detectLanguage } from '#lib/text/detect-language.ts';
import type { Source } from '#lib/text/read-source.ts';
import { countWords, splitParagraphs, type Block } from '#lib/text/split-paragraphs.ts';
import type { Analysers } from './analysers.ts';
import type { ContrastSets } from './contrast/read-contrast-sets.ts';
import type { WordLevels } from './level/read-word-levels.ts';
import type { TypedNames } from './names/read-typed-names.ts';
import type { Synonyms } from './paraphrase/read-synonyms.ts';
import type { Rejection, StudySegment } from './context.ts';
import { makeItems } from './make-items.ts';
import type { Features } from './ranking/features.ts';
import { refuseText, type RefusedText } from './refuse-text.ts';
import type { Wanted } from './wanted.ts';

/** Raised whenever equal input could give another bank. */
export const GENERATOR_VERSION = '0.1.0';

export interface GenerateInput {
  readonly id: string;
  readonly title: Bilingual;
  readonly source: Source;
  /** SHA-256 of the source file's text as it was given, without a byte order mark. */
  readonly sourceSha256: string;
  readonly translation: Source | null;
  readonly seed: number;
  readonly wanted: Wanted;
  /** Told why each rejected candidate was rejected. */
  readonly reject?: (rejection: PlacedRejection) => void;
  /** Told how far the reading is, which takes most of the time: paragraphs read, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface PlacedRejection extends Rejection {
  /** 1-based, of the source. */
  readonly line: number;
}

/** What a generator needs beside the text. */
export interface GeneratorLexicons {
  readonly lexicon: Lexicon;
  readonly bilingual: BilingualLexicon;
  readonly irregulars: EnglishIrregulars;
  readonly contrasts: ContrastSets;
  readonly names: TypedNames;
  readonly synonyms: Synonyms;
  readonly sensitiveStems: readonly string[];
  readonly wordLevels: WordLevels;
  readonly analysers: Analysers;
}

export type GenerateWarning =
  | PairingWarning
  | {
      readonly code: 'invisible-characters';
      readonly line: number;
      readonly file: 'source' | 'translation';
    }
  | { readonly code: 'no-sentence-end'; readonly line: number; readonly file: 'source' }
  | { readonly code: 'no-items'; readonly line: number; readonly file: 'source' };

export interface Generated {
  readonly bank: Omit<Bank, 'contentHash'>;
  /** What each item's rank was made of, by its id; see `ranking/describe-draft.ts`. */
  readonly features: ReadonlyMap<string, Features>;
  readonly warnings: readonly GenerateWarning[];
}

/** Turns a French text, with its English where there is one, into a bank. Equal input, equal bank. */
export function generateBank(
  input: GenerateInput,
  lexicons: GeneratorLexicons,
): Result<Generated, RefusedText> {
  const { source, translation } = input;
  const blocks = splitParagraphs(source.body, source.firstLine);
  const refused = refuseText(source, blocks);
  if (refused) return fail(refused);
  const english = translation && splitParagraphs(translation.body, translation.firstLine);
  const pairing = pairParagraphs(blocks, english, {
    ...lexicons,
    verbs: lexicons.lexicon.verbs,
  });
  const { segments, paragraphs, lines } = layOut(
    pairing.paragraphs,
    lexicons,
    input.onProgress ?? (() => undefined),
  );
  const { reject } = input;
  const context = {
    segments,
    ...lexicons,
    readingsOf: (form: string) => lexicons.analysers.french.lexicon?.readings(form) ?? [],
    seed: input.seed,
    reject: (rejection: Rejection) => {
      reject?.({ ...rejection, line: lines.get(segmentOf(rejection)) ?? source.firstLine });
    },
  };
  const { items, features } = makeItems(context, input.wanted);
  const bank: Omit<Bank, 'contentHash'> = {
    format: BANK_FORMAT,
    formatVersion: BANK_FORMAT_VERSION,
    id: input.id,
    title: input.title,
    source: {
      sha256: input.sourceSha256,
      licence: source.frontMatter.licence ?? null,
      attribution: source.frontMatter.attribution ?? null,
    },
    translation: translation && {
      licence: translation.frontMatter.licence ?? null,
      attribution: translation.frontMatter.attribution ?? null,
    },
    generator: { version: GENERATOR_VERSION, seed: input.seed },
    paragraphs,
    items: [...items],
  };
  return ok({
    bank,
    features,
    warnings: [...warningsOf(input, blocks, items.length), ...pairing.warnings],
  });
}

function layOut(
  paired: readonly PairedParagraph[],
  { lexicon, analysers }: Pick<GeneratorLexicons, 'lexicon' | 'analysers'>,
  onProgress: (done: number, of: number) => void,
): { segments: StudySegment[]; paragraphs: Bank['paragraphs']; lines: Map<string, number> } {
  const prose = paired.map(({ fr, sentences }) => (fr.kind === 'heading' ? [] : sentences));
  const french = viewParagraphs(
    prose.map((sentences) => sentences.map((sentence) => sentence.fr)),
    analysers.french,
    lexicon,
    onProgress,
  );
  const english =
    analysers.english &&
    viewParagraphs(
      prose.map((sentences) => sentences.map((sentence) => sentence.en ?? '')),
      analysers.english,
      lexicon,
    );
  const lines = new Map<string, number>();
  const segments: StudySegment[] = [];
  const paragraphs: Bank['paragraphs'] = [];
  let heading: Bilingual | null = null;
  for (const [at, { fr, en, sentences }] of paired.entries()) {
    if (fr.kind === 'heading') {
      if (heading !== null) paragraphs.push({ heading, segments: [] });
      heading = { fr: fr.text, en: en?.text ?? null };
      continue;
    }
    const foreign = detectLanguage(fr.text) === 'en';
    const here = sentences.map((sentence, index): StudySegment => {
      const segment: StudySegment = {
        id: `s${String(segments.length + 1)}`,
        fr: sentence.fr,
        en: sentence.en,
        paragraph: paragraphs.length,
        single: sentence.single && !foreign,
        tokens: tokenise(sentence.fr, 'fr'),
        trees: {
          french: french[at]?.[index] ?? null,
          english: english?.[at]?.[index] ?? null,
        },
      };
      segments.push(segment);
      lines.set(segment.id, fr.line);
      return segment;
    });
    paragraphs.push({
      heading,
      segments: here.map(({ id, fr: french, en: english }) => ({ id, fr: french, en: english })),
    });
    heading = null;
  }
  if (heading !== null) paragraphs.push({ heading, segments: [] });
  return { segments, paragraphs, lines };
}

/** A part of a segment is named after it: `s3-1`. */
function segmentOf({ segment }: Rejection): string {
  return segment.split('-')[0] ?? segment;
}

function warningsOf(
  { source, translation }: GenerateInput,
  blocks: readonly Block[],
  items: number,
): GenerateWarning[] {
  const touched = (file: 'source' | 'translation', lines: readonly number[]): GenerateWarning[] =>
    lines.map((line) => ({ code: 'invisible-characters', line, file }));
  const endless = blocks.find(
    ({ kind, text }) => kind === 'paragraph' && countWords(text) > 60 && !/[.!?…]/u.test(text),
  );
  return [
    ...touched('source', source.touchedLines),
    ...touched('translation', translation?.touchedLines ?? []),
    ...(endless ? [{ code: 'no-sentence-end', line: endless.line, file: 'source' } as const] : []),
    ...(items === 0
      ? [{ code: 'no-items', line: blocks[0]?.line ?? 1, file: 'source' } as const]
      : []),
  ];
}
