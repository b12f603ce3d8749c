import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArcHybridState } from '#lib/analysis/parser/arc-hybrid.ts';
import { combineTrees } from '#lib/analysis/parser/combine-trees.ts';
import { reverseHeads } from '#lib/analysis/parser/reverse-table.ts';
import { transitionCosts } from '#lib/analysis/training/arc-hybrid-oracle.ts';

/** Heads of a projective tree with one root, the root being the number of words. */
const projectiveTrees = fc
  .array(fc.nat(1000), { minLength: 1, maxLength: 24 })
  .map((choices) => drawTree(choices));

function drawTree(choices: readonly number[]): Int32Array {
  const heads = new Int32Array(choices.length);
  const draw = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const top = from + ((choices[from] ?? 0) % (to - from));
    heads[top] = head;
    // The dependents on each side: one stretch, or two next to each other.
    for (const [first, end] of [
      [from, top],
      [top + 1, to],
    ] as const) {
      const cut = first + ((choices[first] ?? 0) % Math.max(1, end - first));
      draw(first, cut, top);
      draw(cut, end, top);
    }
  };
  draw(0, choices.length, choices.length);
  return heads;
}

/** Every word leads up to the root, and one alone hangs on it. */
function isTree(heads: Int32Array): boolean {
  const count = heads.length;
  const climbs = [...heads.keys()].every((word) => {
    let node = word;
    for (let step = 0; step <= count && node !== count; step += 1) node = heads[node] ?? -1;
    return node === count;
  });
  return climbs && heads.filter((head) => head === count).length === 1;
}

describe('the dynamic oracle', () => {
  test('leads to every projective tree, and never out of reach of what it promises', () => {
    fc.assert(
      fc.property(projectiveTrees, (gold) => {
        const state = new ArcHybridState(gold.length);
        const costs = { shift: 0, left: 0, right: 0 };
        while (!state.done) {
          transitionCosts(state, gold, costs);
          if (state.canLeft && costs.left === 0) state.leftArc(0);
          else if (state.canRight && costs.right === 0) state.rightArc(0);
          else {
            expect(state.canShift && costs.shift === 0).toBe(true);
            state.shift();
          }
        }
        expect([...state.heads.subarray(0, gold.length)]).toEqual([...gold]);
      }),
    );
  });

  test('any way through the transitions ends in a tree', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.infiniteStream(fc.nat(2)), (length, choices) => {
        const state = new ArcHybridState(length + 1);
        for (const choice of choices) {
          if (state.done) break;
          if (choice === 0 && state.canShift) state.shift();
          else if (choice === 1 && state.canLeft) state.leftArc(1);
          else if (state.canRight) state.rightArc(2);
          else if (state.canShift) state.shift();
          else state.leftArc(0);
        }
        expect(isTree(state.heads.subarray(0, length + 1))).toBe(true);
      }),
    );
  });
});

describe('two trees in one', () => {
  test('are a tree again, of arcs that one of them has', () => {
    fc.assert(
      fc.property(projectiveTrees, fc.array(fc.nat(100), { minLength: 72 }), (one, numbers) => {
        const margins = (): Float64Array => Float64Array.from(one, () => numbers.pop() ?? 0);
        const other = drawTree([...margins()]);
        const labels = new Int32Array(one.length);
        const chance = (margin: number): number => margin / 100;
        const { heads } = combineTrees(
          { heads: one, labels, margins: margins() },
          chance,
          { heads: other, labels, margins: margins() },
          chance,
        );
        expect(isTree(heads)).toBe(true);
        for (const [word, head] of heads.entries())
          expect([one[word], other[word]]).toContain(head);
      }),
    );
  });

  test('reversing twice is the same tree', () => {
    fc.assert(
      fc.property(projectiveTrees, (heads) => {
        expect(reverseHeads(reverseHeads(heads))).toEqual(heads);
        expect(isTree(reverseHeads(heads))).toBe(true);
      }),
    );
  });
});
