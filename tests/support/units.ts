import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import { buildWordAligner } from '#lib/bilingual/words/word-aligner.ts';
import type { StudySegment } from '#lib/items/context.ts';
import { buildUnits, type Units } from '#lib/items/units/build-units.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { generator } from './shipped-generator.ts';

/** One French sentence and its translation, if there is one. */
export type SentencePair = readonly [fr: string, en?: string];

export interface ReadUnits extends Units {
  readonly segments: readonly StudySegment[];
}

/** The units of paragraphs whose sentences are cut already. */
export function unitsOf(paragraphs: readonly (readonly SentencePair[])[]): ReadUnits {
  const { lexicon, analysers } = generator;
  const french = viewParagraphs(
    paragraphs.map((pairs) => pairs.map(([fr]) => fr)),
    analysers.french,
    lexicon,
  );
  const english = viewParagraphs(
    paragraphs.map((pairs) => pairs.map(([, en = '']) => en)),
    analysers.english,
    lexicon,
  );
  let next = 0;
  const segments = paragraphs.flatMap((pairs, paragraph) =>
    pairs.map(([fr, en = null], at): StudySegment => {
      next += 1;
      return {
        id: `s${String(next)}`,
        fr,
        en,
        paragraph,
        single: true,
        tokens: tokenise(fr, 'fr'),
        trees: {
          french: french[paragraph]?.[at] ?? null,
          english: en === null ? null : (english[paragraph]?.[at] ?? null),
        },
      };
    }),
  );
  const words = buildWordAligner(
    segments.flatMap(({ trees }) =>
      trees.french && trees.english ? [{ french: trees.french, english: trees.english }] : [],
    ),
    generator,
  );
  return { segments, ...buildUnits(segments, { ...generator, words }) };
}
