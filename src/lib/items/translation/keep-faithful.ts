import type { Item } from '#lib/bank/schema.ts';
import type { MakerContext, StudySegment } from '../context.ts';
import { isLooseEnglish } from './refuse-english.ts';

/**
 * The context without the sentences whose English is not what the French says, for the kinds that show
 * the English of a whole sentence. A text without English keeps all.
 */
export function keepFaithful(context: MakerContext, kinds: readonly Item['kind'][]): MakerContext {
  const loose = new Set(
    context.segments.filter(
      (segment) => segment.en !== null && segment.single && isLoose(segment, context),
    ),
  );
  for (const { id, en } of loose)
    for (const kind of kinds)
      context.reject({
        kind,
        segment: id,
        candidate: en ?? '',
        guard: 'reject-loose-translation',
      });
  return {
    ...context,
    segments: context.segments.filter((segment) => !loose.has(segment)),
    facts: context.facts.filter(({ segment }) => !loose.has(segment)),
  };
}

function isLoose(segment: StudySegment, { words }: MakerContext): boolean {
  const { french, english } = segment.trees;
  return french !== null && english !== null && isLooseEnglish(segment, words);
}
