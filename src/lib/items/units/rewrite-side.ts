import type { StudySegment } from '../context.ts';
import type { UnitLexicons } from './build-units.ts';
import { closeSentence } from './close-sentence.ts';
import type { Side } from './part.ts';
import { readRewritten } from './read-rewritten.ts';
import { applyEdits, type Edit } from './rewritten-text.ts';

/** Null where the rewritten text is no longer one sentence. */
export function rewriteSide(
  side: Side,
  edits: readonly Edit[],
  segment: StudySegment,
  lang: 'french' | 'english',
  { analysers }: UnitLexicons,
): Side | null {
  const source = (lang === 'french' ? segment.fr : segment.en) ?? '';
  const whole = segment.trees[lang];
  const analyser = analysers[lang];
  if (whole === null || analyser === null) return null;
  if (edits.length === 0) return side;
  const edited = applyEdits(source, side.text, edits);
  const text = applyEdits(source, edited, closeSentence(edited.text));
  const view = readRewritten(text, whole, analyser);
  return view && { text, view };
}
