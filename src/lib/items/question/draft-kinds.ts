import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { DraftOf, StudySegment } from '../context.ts';
import { askThingKind } from './asides/ask-thing-kind.ts';
import { findThingKinds } from './asides/find-thing-kinds.ts';
import { overlap } from './draft-traits.ts';
import type { Asked } from './asked.ts';
import { MIN_DISTRACTORS, refuseAnswered } from './refuse-answered.ts';
import { rejectQuestion, type Workshop } from './workshop.ts';
import { writeItem } from './write-item.ts';

/** What a thing is stands beside its name: hardly anything can be read wrong. */
const KIND_RANK = 0.75;

/** What a sentence says in passing of things that have a name: each thing once in a text. */
export function draftKinds(
  segment: StudySegment,
  tree: TreeView,
  taken: readonly Asked['answer'][],
  workshop: Workshop,
): DraftOf<'question'>[] {
  const { context, traits } = workshop;
  return findThingKinds(tree, context.readingsOf).flatMap((told): DraftOf<'question'>[] => {
    const id = `${told.name} kind`;
    const made = traits.has(id) ? null : askThingKind(told, segment, context);
    if (made === null || taken.some((answer) => overlap(answer, made.pair.french.answer)))
      return [];
    const { pair, answered } = made;
    const guard =
      answered.distractors.length < MIN_DISTRACTORS
        ? 'too-few-distractors'
        : refuseAnswered(pair, answered, segment, context.sensitiveStems);
    if (guard !== null) {
      rejectQuestion(segment, pair.french.stem, guard, workshop);
      return [];
    }
    traits.add(id);
    return [{ ...writeItem(pair, answered, segment), variant: 'trait', rank: KIND_RANK }];
  });
}
