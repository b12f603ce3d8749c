import { shuffled, type Random } from '#lib/core/random.ts';
import { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { ArcHybridState, SHIFT } from '#lib/analysis/parser/arc-hybrid.ts';
import { addParseFeatures, MAX_PARSE_FEATURES } from '#lib/analysis/parser/parse-features.ts';
import { TransitionSet } from '#lib/analysis/parser/transitions.ts';
import type { WordTable } from '#lib/analysis/parser/word-table.ts';
import { transitionCosts, type TransitionCosts } from './arc-hybrid-oracle.ts';
import { FeatureCounter, type FeatureIndex } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';

export interface ParserExample {
  readonly table: WordTable;
  /** Word indices; the root is `table.count`. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly domain: number;
}

export interface ParserTraining {
  readonly epochs: number;
  readonly random: Random;
  readonly domainCount: number;
  /** Features seen fewer times than this on the way to the gold trees get no weights. */
  readonly minFeatureCount: number;
  readonly labels: readonly string[];
}

/** How often training follows the parser's own choice, and from which epoch (Goldberg & Nivre 2013). */
const EXPLORE = { chance: 0.9, fromEpoch: 1 };

export function trainParser(
  examples: readonly ParserExample[],
  { epochs, random, labels, domainCount, minFeatureCount }: ParserTraining,
): Perceptron {
  const transitions = new TransitionSet(labels);
  const perceptron = new Perceptron(
    transitions.count,
    frequentFeatures(examples, transitions, minFeatureCount),
    { domainCount, maxFeatures: MAX_PARSE_FEATURES },
  );
  const buffer = new FeatureBuffer(MAX_PARSE_FEATURES);
  const scores = new Float64Array(transitions.count);
  const costs: TransitionCosts = { shift: 0, left: 0, right: 0 };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { table, heads, labels: gold, domain } of shuffled(examples, random)) {
      const state = new ArcHybridState(table.count);
      while (!state.done) {
        addParseFeatures(buffer, table, state);
        perceptron.score(buffer, scores, domain);
        transitionCosts(state, heads, costs);
        const { best, oracle } = choose(state, transitions, scores, costs, heads, gold);
        perceptron.learn(domain, best, oracle);
        const explore = epoch >= EXPLORE.fromEpoch && random() < EXPLORE.chance;
        transitions.apply(state, explore ? best : oracle);
      }
    }
  }
  return perceptron;
}

/** Follows the gold trees once, counting what is seen. */
function frequentFeatures(
  examples: readonly ParserExample[],
  transitions: TransitionSet,
  atLeast: number,
): FeatureIndex {
  const counter = new FeatureCounter();
  const buffer = new FeatureBuffer(MAX_PARSE_FEATURES);
  const scores = new Float64Array(transitions.count);
  const costs: TransitionCosts = { shift: 0, left: 0, right: 0 };
  for (const { table, heads, labels } of examples) {
    const state = new ArcHybridState(table.count);
    while (!state.done) {
      addParseFeatures(buffer, table, state);
      counter.count(buffer);
      transitionCosts(state, heads, costs);
      transitions.apply(state, choose(state, transitions, scores, costs, heads, labels).oracle);
    }
  }
  return counter.indexOfFrequent(atLeast);
}

/** The best transition of all, and the best of those that lose the fewest gold arcs and labels. */
function choose(
  state: ArcHybridState,
  transitions: TransitionSet,
  scores: Float64Array,
  costs: TransitionCosts,
  heads: Int32Array,
  gold: Int32Array,
): { best: number; oracle: number } {
  const top = state.below(0);
  const leftIsGold = top >= 0 && heads[top] === state.front;
  const rightIsGold = top >= 0 && heads[top] === state.below(1);
  let [best, oracle, lowest] = [-1, -1, Infinity];
  for (let transition = 0; transition < transitions.count; transition += 1) {
    if (!transitions.isAllowed(state, transition)) continue;
    const score = scores[transition] ?? 0;
    if (best < 0 || score > (scores[best] ?? 0)) best = transition;
    let cost = costs.shift;
    if (transition !== SHIFT) {
      const isRight = transitions.isRight(transition);
      const wrongLabel =
        (isRight ? rightIsGold : leftIsGold) && transitions.labelOf(transition) !== gold[top];
      cost = (isRight ? costs.right : costs.left) + (wrongLabel ? 1 : 0);
    }
    if (cost < lowest || (cost === lowest && score > (scores[oracle] ?? 0))) {
      lowest = cost;
      oracle = transition;
    }
  }
  return { best, oracle };
}
