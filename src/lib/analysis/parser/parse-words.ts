import { FeatureBuffer, type Scorer } from '#lib/analysis/model/hash-feature.ts';
import { ArcHybridState, SHIFT } from './arc-hybrid.ts';
import { addFrontFeatures, addStackFeatures, MAX_PARSE_FEATURES } from './parse-features.ts';
import type { TransitionSet } from './transitions.ts';
import type { WordTable } from './word-table.ts';

/** A labelled tree over the words of a sentence. */
export interface ParsedTree {
  /** Word indices; the root's head is the number of words. */
  readonly heads: Int32Array;
  /** Index into the transition set's labels. */
  readonly labels: Int32Array;
  /** Smallest lead of the transitions that made the arc over the next best transition. */
  readonly margins: Float64Array;
}

/** Parses greedily, one transition after another: two a word. */
export function parseWords(
  table: WordTable,
  transitions: TransitionSet,
  scorer: Scorer,
): ParsedTree {
  const buffer = new FeatureBuffer(MAX_PARSE_FEATURES);
  const scores = new Float64Array(transitions.count);
  const state = new ArcHybridState(table.count);
  const ranges = new Int32Array(6);
  const margins = new Float64Array(table.count);
  // The scores of what is in front hold until a word is shifted. Sums of weights are exact, whatever
  // their order: see `LinearModel`.
  const frontScores = new Float64Array(transitions.count);
  let scoredFront = -1;
  while (!state.done) {
    const forced = transitions.forced(state);
    if (forced >= 0) {
      if (forced !== SHIFT) margins[state.below(0)] = Infinity;
      transitions.apply(state, forced);
      continue;
    }
    if (scoredFront !== state.front) {
      scoredFront = state.front;
      buffer.begin(0);
      addFrontFeatures(buffer, table, scoredFront);
      scorer.score(buffer, frontScores);
    }
    buffer.begin(0);
    addStackFeatures(buffer, table, state);
    scores.set(frontScores);
    scorer.addScores(buffer, scores);
    transitions.allowed(state, ranges);
    let best = -1;
    let first = -Infinity;
    let second = -Infinity;
    for (let range = 0; range < ranges.length; range += 2) {
      const end = ranges[range + 1] ?? 0;
      for (let transition = ranges[range] ?? 0; transition < end; transition += 1) {
        const score = scores[transition] ?? 0;
        if (score <= second) continue;
        if (score > first) {
          second = first;
          first = score;
          best = transition;
        } else second = score;
      }
    }
    if (best !== SHIFT) margins[state.below(0)] = first - second;
    transitions.apply(state, best);
  }
  return {
    heads: state.heads.subarray(0, table.count),
    labels: state.labels.subarray(0, table.count),
    margins,
  };
}
