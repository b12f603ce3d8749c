import type { ArcHybridState } from '#lib/analysis/parser/arc-hybrid.ts';

/** How many gold arcs can no longer be built after a transition. */
export interface TransitionCosts {
  shift: number;
  left: number;
  right: number;
}

/**
 * The dynamic oracle of arc-hybrid (Goldberg & Nivre 2013). `goldHeads` are word indices, the root
 * being `state.count`. For trees with crossing arcs the costs are a lower bound.
 */
export function transitionCosts(
  state: ArcHybridState,
  goldHeads: Int32Array,
  costs: TransitionCosts,
): void {
  const [top, second, front] = [state.below(0), state.below(1), state.front];
  const topHead = top < 0 ? -1 : (goldHeads[top] ?? -1);
  costs.shift = 0;
  costs.left = topHead === second || topHead > front ? 1 : 0;
  costs.right = topHead >= front ? 1 : 0;
  if (top >= 0)
    for (let node = front; node < state.count; node += 1)
      if (goldHeads[node] === top) {
        costs.left += 1;
        costs.right += 1;
      }
  for (let depth = 0; depth < state.size; depth += 1) {
    const node = state.below(depth);
    if (goldHeads[node] === front) costs.shift += 1;
    if (depth > 0 && goldHeads[front] === node) costs.shift += 1;
  }
}
