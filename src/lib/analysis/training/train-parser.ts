import { shuffled, type Random } from '#lib/core/random.ts';
import { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { ArcHybridState } from '#lib/analysis/parser/arc-hybrid.ts';
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
  const chooser = new Chooser(transitions);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { table, heads, labels: gold, domain } of shuffled(examples, random)) {
      const state = new ArcHybridState(table.count);
      while (!state.done) {
        addParseFeatures(buffer, table, state);
        perceptron.score(buffer, scores, domain);
        chooser.choose(state, scores, heads, gold);
        const { best, oracle } = chooser.choice;
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
  const chooser = new Chooser(transitions);
  for (const { table, heads, labels } of examples) {
    const state = new ArcHybridState(table.count);
    while (!state.done) {
      addParseFeatures(buffer, table, state);
      counter.count(buffer);
      chooser.choose(state, scores, heads, labels);
      transitions.apply(state, chooser.choice.oracle);
    }
  }
  return counter.indexOfFrequent(atLeast);
}

interface Choice {
  best: number;
  oracle: number;
}

/** The best transition of all, and the best of those that lose the fewest gold arcs and labels. */
class Chooser {
  readonly #transitions: TransitionSet;
  readonly #ranges = new Int32Array(6);
  readonly #costs: TransitionCosts = { shift: 0, left: 0, right: 0 };
  readonly choice: Choice = { best: 0, oracle: 0 };

  constructor(transitions: TransitionSet) {
    this.#transitions = transitions;
  }

  choose(state: ArcHybridState, scores: Float64Array, heads: Int32Array, gold: Int32Array): void {
    const costs = this.#costs;
    transitionCosts(state, heads, costs);
    this.#transitions.allowed(state, this.#ranges);
    const top = state.below(0);
    const goldLabel = top < 0 ? -1 : (gold[top] ?? -1);
    const labelCount = this.#transitions.labels.length;
    let best = -1;
    let oracle = -1;
    let lowest = Infinity;
    for (let kind = 0; kind < 3; kind += 1) {
      const end = this.#ranges[2 * kind + 1] ?? 0;
      const base = kind === 0 ? costs.shift : kind === 1 ? costs.left : costs.right;
      const head = kind === 1 ? state.front : state.below(1);
      const isGold = kind > 0 && top >= 0 && heads[top] === head;
      const goldTransition = isGold ? (kind === 1 ? 1 : 1 + labelCount) + goldLabel : -1;
      for (let transition = this.#ranges[2 * kind] ?? 0; transition < end; transition += 1) {
        const score = scores[transition] ?? 0;
        if (best < 0 || score > (scores[best] ?? 0)) best = transition;
        const cost = isGold && transition !== goldTransition ? base + 1 : base;
        if (cost < lowest || (cost === lowest && score > (scores[oracle] ?? 0))) {
          lowest = cost;
          oracle = transition;
        }
      }
    }
    this.choice.best = best;
    this.choice.oracle = oracle;
  }
}
