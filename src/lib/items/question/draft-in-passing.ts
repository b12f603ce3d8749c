import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { DraftOf, StudySegment } from '../context.ts';
import { isQuoted } from '../guards/reject-quotation.ts';
import { askKin } from './asides/ask-kin.ts';
import { askPersonTrait } from './asides/ask-person-trait.ts';
import { askThingKind } from './asides/ask-thing-kind.ts';
import { askThingNation } from './asides/ask-thing-nation.ts';
import { findKin } from './asides/find-kin.ts';
import { findPersonTraits } from './asides/find-person-traits.ts';
import { findThingKinds } from './asides/find-thing-kinds.ts';
import { findThingNations } from './asides/find-thing-nations.ts';
import type { ToldTrait } from './asides/read-traits.ts';
import { areLongAgo } from './asides/tells-of-past.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';
import type { AskedPair } from './pair-asked.ts';
import { MIN_DISTRACTORS, refuseAnswered } from './refuse-answered.ts';
import { rejectQuestion, type Workshop } from './workshop.ts';
import { writeItem } from './write-item.ts';

/** What a person is stands in two words: hardly anything can be read wrong. */
const TRAIT_RANK = 0.95;
/** Of what a thing is, other questions of its sentence ask more. */
const KIND_RANK = 0.75;

/** One thing that may be asked of a person or a thing. */
interface Told {
  /** Of whom and what: asked once in a text. */
  readonly id: string;
  readonly rank: number;
  /** Whether it is no trifle. */
  readonly matters: boolean;
  readonly ask: () => { readonly pair: AskedPair; readonly answered: Answered } | null;
}

/** What a sentence says in passing of people and of things that have a name: each once in a text. */
export function draftInPassing(
  segment: StudySegment,
  tree: TreeView,
  taken: readonly Asked['answer'][],
  workshop: Workshop,
): DraftOf<'question'>[] {
  const { context, traits } = workshop;
  return toldIn(segment, tree, workshop).flatMap(
    ({ id, rank, matters, ask }): DraftOf<'question'>[] => {
      if (!matters) {
        rejectQuestion(segment, id, 'trifle', workshop);
        return [];
      }
      const made = traits.has(id) ? null : ask();
      if (made === null || taken.some((answer) => isWithin(answer, made.pair.french.answer)))
        return [];
      const { pair, answered } = made;
      const { start, end } = pair.french.answer;
      const guard =
        (isQuoted({ segment, start, end, key: answered.key.fr }) ? 'reject-quotation' : null) ??
        refuseAnswered(pair, answered, segment, context.sensitiveStems) ??
        (answered.distractors.length < MIN_DISTRACTORS ? 'too-few-distractors' : null);
      if (guard !== null) {
        rejectQuestion(segment, pair.french.stem, guard, workshop);
        return [];
      }
      traits.add(id);
      return [{ ...writeItem(pair, answered, segment), variant: 'trait', rank }];
    },
  );
}

function toldIn(
  segment: StudySegment,
  tree: TreeView,
  { context, mentioned, matters, surroundings }: Workshop,
): Told[] {
  const longAgo = areLongAgo(surroundings.years);
  return [
    ...findPersonTraits(tree, context.lexicon).map((told) => ({
      id: `${told.name} ${told.trait.kind}`,
      rank: TRAIT_RANK,
      matters: isToldAsMatter(told) && matters({ name: told.name, at: told.bearer }, segment),
      ask: () => askPersonTrait(told, segment, context, mentioned, longAgo),
    })),
    ...findKin(tree).map((told) => ({
      id: `${told.who.entity} ${told.whose.entity}`,
      rank: TRAIT_RANK,
      matters: matters({ name: told.who.text, at: told.who.words[0] ?? -1 }, segment),
      ask: () => askKin(told, segment, context),
    })),
    ...findThingNations(tree).map((told) => ({
      id: `${told.name} nation`,
      rank: TRAIT_RANK,
      matters: matters(told, segment),
      ask: () => askThingNation(told, segment, context, mentioned),
    })),
    ...findThingKinds(tree, context.readingsOf).map((told) => ({
      id: `${told.name} kind`,
      rank: KIND_RANK,
      matters: matters(told, segment),
      ask: () => askThingKind(told, segment, context),
    })),
  ];
}

/** *le maréchal Roux* is how he is called; *Roux, maréchal de France,* tells what he was. */
function isToldAsMatter({ trait, at, bearer }: ToldTrait): boolean {
  return at > bearer || !/^(?:rank|title|clergy)$/u.test(trait.kind);
}

/** *qui*, answered by *le général Roux*, leaves his rank to be asked for. */
function isWithin(inner: Asked['answer'], outer: Asked['answer']): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two answers share some of their words. */
export function overlap(a: Asked['answer'], b: Asked['answer']): boolean {
  return a.start < b.end && b.start < a.end;
}
