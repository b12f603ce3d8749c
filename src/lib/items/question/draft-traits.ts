import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { DraftOf, StudySegment } from '../context.ts';
import { askPersonTrait } from './asides/ask-person-trait.ts';
import { findPersonTraits } from './asides/find-person-traits.ts';
import { areLongAgo } from './asides/tells-of-past.ts';
import type { Asked } from './asked.ts';
import { refuseAnswered } from './refuse-answered.ts';
import { rejectQuestion, type Workshop } from './workshop.ts';
import { writeItem } from './write-item.ts';

/** What a person is stands in two words: hardly anything can be read wrong. */
const TRAIT_RANK = 0.95;

/** What a sentence says in passing of people: each trait of a person once in a text. */
export function draftTraits(
  segment: StudySegment,
  tree: TreeView,
  taken: readonly Asked['answer'][],
  workshop: Workshop,
): DraftOf<'question'>[] {
  const { context, mentioned, surroundings, traits } = workshop;
  return findPersonTraits(tree, context.lexicon).flatMap((told): DraftOf<'question'>[] => {
    const id = `${told.name} ${told.trait.kind}`;
    const made = traits.has(id)
      ? null
      : askPersonTrait(told, segment, context, mentioned, areLongAgo(surroundings.years));
    if (made === null || taken.some((answer) => overlap(answer, made.pair.french.answer)))
      return [];
    const { pair, answered } = made;
    const guard = refuseAnswered(pair, answered, segment, context.sensitiveStems);
    if (guard !== null) {
      rejectQuestion(segment, pair.french.stem, guard, workshop);
      return [];
    }
    traits.add(id);
    return [{ ...writeItem(pair, answered, segment), variant: 'trait', rank: TRAIT_RANK }];
  });
}

/** Whether two answers share some of their words. */
export function overlap(a: Asked['answer'], b: Asked['answer']): boolean {
  return a.start < b.end && b.start < a.end;
}
