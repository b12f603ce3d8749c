import { mix, type FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import type { ArcHybridState } from './arc-hybrid.ts';
import type { WordTable } from './word-table.ts';

/** Upper bound of the features that one decision of the parser looks at. */
export const MAX_PARSE_FEATURES = 160;

/**
 * What the parser looks at: the top of the stack (s), the front of the buffer (b), their outermost
 * dependents (l, r), after Zhang & Nivre 2011, fitted to arc-hybrid, with morphology and ends of
 * words added for French.
 */
export function addParseFeatures(
  buffer: FeatureBuffer,
  table: WordTable,
  state: ArcHybridState,
): void {
  const { word, lemma, tag, morphology, suffix, cluster, agreement } = table;
  const S0 = state.below(0);
  const S1 = state.below(1);
  const S2 = state.below(2);
  const B0 = state.front;
  const [s0, s1, s2, b0] = [S0 + 1, S1 + 1, S2 + 1, B0 + 1];
  const b1 = B0 + 1 <= table.count ? B0 + 2 : 0;
  const b2 = B0 + 2 <= table.count ? B0 + 3 : 0;
  const s0l = (state.left1[S0] ?? -1) + 1;
  const s0r = (state.right1[S0] ?? -1) + 1;
  const s0l2 = (state.left2[S0] ?? -1) + 1;
  const s0r2 = (state.right2[S0] ?? -1) + 1;
  const s1l = (state.left1[S1] ?? -1) + 1;
  const s1r = (state.right1[S1] ?? -1) + 1;
  const s1r2 = (state.right2[S1] ?? -1) + 1;
  const b0l = (state.left1[B0] ?? -1) + 1;
  const b0l2 = (state.left2[B0] ?? -1) + 1;
  const labelOf = (position: number): number => state.labels[position - 1] ?? -1;

  const w = (at: number): number => word[at] ?? 0;
  const t = (at: number): number => tag[at] ?? 0;
  const m = (at: number): number => morphology[at] ?? 0;
  const wt = (at: number): number => mix(word[at] ?? 0, tag[at] ?? 0);
  const tm = (at: number): number => mix(morphology[at] ?? 0, tag[at] ?? 0);
  const lt = (at: number): number => mix(lemma[at] ?? 0, tag[at] ?? 0);

  let template = 1;
  const add = (a: number, b = 0, c = 0, d = 0): void => {
    buffer.add(mix(mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c), d));
    template += 1;
  };
  buffer.count = 0;
  add(0);

  const [ws0, ws1, wb0, wb1] = [w(s0), w(s1), w(b0), w(b1)];
  const [ts0, ts1, ts2, tb0, tb1, tb2] = [t(s0), t(s1), t(s2), t(b0), t(b1), t(b2)];
  const [wts0, wts1, wtb0] = [wt(s0), wt(s1), wt(b0)];
  const [tms0, tms1, tmb0] = [tm(s0), tm(s1), tm(b0)];
  const [lts0, lts1, ltb0] = [lt(s0), lt(s1), lt(b0)];

  add(ws0);
  add(ts0);
  add(wts0);
  add(lts0);
  add(tms0);
  add(ws1);
  add(ts1);
  add(wts1);
  add(lts1);
  add(tms1);
  add(ts2);
  add(wt(s2));
  add(wb0);
  add(tb0);
  add(wtb0);
  add(ltb0);
  add(tmb0);
  add(wb1);
  add(tb1);
  add(wt(b1));
  add(tm(b1));
  add(tb2);
  add(wt(b2));

  add(wts0, wtb0);
  add(wts0, tb0);
  add(ts0, wtb0);
  add(ws0, wb0);
  add(ts0, tb0);
  add(tms0, tmb0);
  add(lts0, tmb0);
  add(tms0, ltb0);
  add(lts0, ltb0);
  add(suffix[s0] ?? 0, suffix[b0] ?? 0, ts0, tb0);
  add(wts0, wts1);
  add(wts0, ts1);
  add(ts0, wts1);
  add(ws0, ws1);
  add(ts0, ts1);
  add(tms0, tms1);
  add(lts0, tms1);
  add(tms0, lts1);
  add(lts0, lts1);
  add(suffix[s0] ?? 0, suffix[s1] ?? 0, ts0, ts1);
  add(ts1, tb0);
  add(lts1, ltb0);
  add(lts1, tb0);
  add(ts1, ltb0);
  add(tb0, tb1);
  add(wtb0, tb1);
  add(tb0, wt(b1));

  add(ts0, tb0, tb1);
  add(ts0, tb0, tb1, tb2);
  add(ts1, ts0, tb0);
  add(ts1, ts0, tb0, tb1);
  add(ts2, ts1, ts0);
  add(ts2, ts1, ts0, tb0);
  add(ws0, tb0, tb1);
  add(ts0, wb0, tb1);
  add(ts1, ws0, tb0);
  add(ws1, ts0, tb0);
  add(ts1, ts0, wb0);
  add(tms1, tms0, tmb0);

  add(w(s0l), ts0);
  add(t(s0l), labelOf(s0l), ts0);
  add(w(s0r), ts0);
  add(t(s0r), labelOf(s0r), ts0);
  add(w(s1l), ts1);
  add(t(s1l), labelOf(s1l), ts1);
  add(w(s1r), ts1);
  add(t(s1r), labelOf(s1r), ts1);
  add(w(b0l), tb0);
  add(t(b0l), labelOf(b0l), tb0);
  add(labelOf(s0l), labelOf(s0l2), ts0);
  add(labelOf(s0r), labelOf(s0r2), ts0);
  add(labelOf(s1r), labelOf(s1r2), ts1);
  add(labelOf(b0l), labelOf(b0l2), tb0);
  add(ts0, t(s0l), tb0);
  add(ts0, t(s0r), tb0);
  add(ts0, t(b0l), tb0);
  add(ts1, t(s1r), ts0);
  add(ts1, t(s1l), ts0);
  add(ts1, ts0, t(s0l));
  add(ts1, ts0, t(s0r));
  add(ts0, t(s0l), t(s0l2));
  add(ts0, t(s0r), t(s0r2));
  add(ts1, t(s1r), t(s1r2));
  add(tb0, t(b0l), t(b0l2));
  add(wts0, w(s0l), tb0);
  add(w(b0l), ts0, wtb0);
  add(w(s0l), lts1, ts0);
  add(w(s0l), ts1, lts0);
  add(w(s0l), labelOf(s0l), lts0, tb0);
  add(w(s1r), ts1, ts0, w(s0l));

  const distanceB = bin(B0 - S0, S0);
  const distanceS = bin(S0 - S1, S1);
  add(ts0, tb0, distanceB);
  add(ws0, distanceB);
  add(wb0, distanceB);
  add(ts0, ts1, distanceS);
  add(ws0, distanceS);
  add(ws1, distanceS);
  add(ts0, tb0, between(table.marksBefore, s0, b0));
  add(ts1, ts0, between(table.marksBefore, s1, s0));
  add(ts0, tb0, between(table.verbsBefore, s0, b0));
  add(ts1, ts0, between(table.verbsBefore, s1, s0));
  add(table.marksBefore[b0] ?? 0, tb0, ts0);

  const leftS0 = state.leftCount[S0] ?? 0;
  const rightS0 = state.rightCount[S0] ?? 0;
  const rightS1 = state.rightCount[S1] ?? 0;
  const leftB0 = state.leftCount[B0] ?? 0;
  add(ts0, leftS0, rightS0);
  add(lts0, rightS0);
  add(ts1, rightS1);
  add(lts1, rightS1);
  add(tb0, leftB0);
  add(ltb0, leftB0);
  add(tms0, state.leftLabels[S0] ?? 0);
  add(ts0, state.rightLabels[S0] ?? 0);
  add(lts0, state.rightLabels[S0] ?? 0);
  add(ts1, state.rightLabels[S1] ?? 0);
  add(lts1, state.rightLabels[S1] ?? 0);
  add(tmb0, state.leftLabels[B0] ?? 0);
  add(lts0, state.leftLabels[S0] ?? 0);
  add(ltb0, state.leftLabels[B0] ?? 0);
  add(tms1, state.rightLabels[S1] ?? 0, ts0);
  add(tms0, state.leftLabels[S0] ?? 0, tb0);

  add(ts0, tb0, agreement[s0] ?? 0, agreement[b0] ?? 0);
  add(ts0, ts1, agreement[s0] ?? 0, agreement[s1] ?? 0);
  add(ts1, tb0, agreement[s1] ?? 0, agreement[b0] ?? 0);
  add(m(s0), m(b0), m(b1));
  add(cluster[s0] ?? 0, cluster[b0] ?? 0);
  add(cluster[s0] ?? 0, cluster[s1] ?? 0);
  add(cluster[s0] ?? 0, tb0);
  add(ts0, cluster[b0] ?? 0);
  add(cluster[s0] ?? 0, ts1);
  add(ts0, cluster[s1] ?? 0);
}

/** Distances as bins, 0 where there is no node. */
function bin(distance: number, node: number): number {
  if (node < 0) return 0;
  if (distance < 5) return distance;
  return distance < 8 ? 5 : distance < 14 ? 6 : 7;
}

function between(before: Int32Array, from: number, to: number): number {
  if (from === 0) return -1;
  return Math.min(3, (before[to] ?? 0) - (before[from + 1] ?? 0));
}
