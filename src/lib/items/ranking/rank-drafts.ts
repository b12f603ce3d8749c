import type { Draft, StudySegment } from '../context.ts';
import { describeDraft } from './describe-draft.ts';
import { describeMention, type SentencePlace } from './describe-mention.ts';
import { logOdds, type Features, type LogisticModel } from './features.ts';
import { toChance } from './to-chance.ts';

export interface RankingModels {
  /** Chance that an item is acceptable, learnt from labels. */
  readonly quality: LogisticModel;
  /** Chance that people ask for a mention, learnt from what they did ask. */
  readonly salience: LogisticModel;
}

/** A draft whose rank is the models', with what they looked at. */
export interface RankedDraft {
  readonly draft: Draft;
  readonly features: Features;
}

/** Ranks are rounded: a bank shows no more digits than the models are worth. */
const RANK_STEPS = 100;

/** Gives every draft the chance that it is a good item as its rank. */
export function rankDrafts(
  drafts: readonly Draft[],
  segments: readonly StudySegment[],
  { quality, salience }: RankingModels,
): RankedDraft[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const places = placeSentences(segments);
  return drafts.flatMap((draft): RankedDraft[] => {
    const segment = byId.get(draft.segments[0] ?? '');
    if (segment === undefined) return [];
    const place = places.get(segment.id) ?? { index: 0, count: 1 };
    const features = describeDraft(draft, segment, salienceOf(draft, segment, place, salience));
    const chance = toChance(logOdds(features, quality));
    return [{ draft: { ...draft, rank: Math.round(chance * RANK_STEPS) / RANK_STEPS }, features }];
  });
}

/** The salience of the mention that an item asks for; 0 where it asks for none. */
function salienceOf(
  { span }: Draft,
  { trees: { french } }: StudySegment,
  place: SentencePlace,
  model: LogisticModel,
): number {
  if (french === null || span.fr === null) return 0;
  const [start, end] = span.fr;
  const mention = french.mentions.find((each) => each.start < end && each.end > start);
  if (mention === undefined) return 0;
  return toChance(logOdds(describeMention(mention, french, place), model));
}

/** Where each segment stands in its paragraph, by its id. */
export function placeSentences(segments: readonly StudySegment[]): Map<string, SentencePlace> {
  const counts = new Map<number, number>();
  const indices = segments.map(({ paragraph }) => {
    const index = counts.get(paragraph) ?? 0;
    counts.set(paragraph, index + 1);
    return index;
  });
  return new Map(
    segments.map(({ id, paragraph }, at) => [
      id,
      { index: indices[at] ?? 0, count: counts.get(paragraph) ?? 1 },
    ]),
  );
}
