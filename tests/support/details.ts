import { viewParagraphs } from '#lib/analysis/view-paragraphs.ts';
import type { StudySegment } from '#lib/items/context.ts';
import type { Detail } from '#lib/items/details/detail.ts';
import { findDetails } from '#lib/items/details/find-details.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { generator } from './shipped-generator.ts';

export { generator };

/** Sentences as one paragraph of a text, read on both sides. */
export function segmentsOf(
  sentences: readonly string[],
  english: readonly string[] | null = null,
): StudySegment[] {
  const { lexicon, analysers } = generator;
  const [french = []] = viewParagraphs([sentences], analysers.french, lexicon);
  const [other = []] = viewParagraphs([english ?? []], analysers.english, lexicon);
  return sentences.map((fr, index): StudySegment => {
    return {
      id: `s${String(index + 1)}`,
      fr,
      en: english?.[index] ?? null,
      paragraph: 0,
      single: true,
      tokens: tokenise(fr, 'fr'),
      trees: { french: french[index] ?? null, english: other[index] ?? null },
    };
  });
}

/** The detail of a sentence that a key stands for; throws where nothing is found there. */
export function detailOf(sentence: string, key: string): Detail {
  const [segment] = segmentsOf([sentence]);
  const details = segment === undefined ? [] : findDetails(segment);
  const detail = details.find((one) => one.key === key);
  if (detail === undefined)
    throw new Error(`${key} is not among ${details.map((one) => one.key).join(' | ')}`);
  return detail;
}
