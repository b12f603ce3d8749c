import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import type { ArcHybridState } from './arc-hybrid.ts';
import type { WordTable } from './word-table.ts';

/** Upper bound of the features that one decision of the parser looks at. */
export const MAX_PARSE_FEATURES = 160;

/** Number of the first template. */
const FIRST = 301;

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
  buffer.begin(FIRST);
  addFrontFeatures(buffer, table, state.front);
  addStackFeatures(buffer, table, state);
}

/** What is so as long as no word is shifted: the front of the buffer, and what follows it. */
export function addFrontFeatures(buffer: FeatureBuffer, table: WordTable, front: number): void {
  const { word, tag, taggedWord, taggedLemma, taggedMorphology } = table;
  const b0 = front + 1;
  const b1 = front + 1 <= table.count ? front + 2 : 0;
  const b2 = front + 2 <= table.count ? front + 3 : 0;
  const tb0 = tag[b0] ?? 0;
  const tb1 = tag[b1] ?? 0;
  buffer.goOnAt(FIRST);
  buffer.add(0);
  buffer.goOnAt(FIRST + 13);
  buffer.add(word[b0] ?? 0);
  buffer.add(tb0);
  buffer.add(taggedWord[b0] ?? 0);
  buffer.add(taggedLemma[b0] ?? 0);
  buffer.add(taggedMorphology[b0] ?? 0);
  buffer.add(word[b1] ?? 0);
  buffer.add(tb1);
  buffer.add(taggedWord[b1] ?? 0);
  buffer.add(taggedMorphology[b1] ?? 0);
  buffer.add(tag[b2] ?? 0);
  buffer.add(taggedWord[b2] ?? 0);
  buffer.goOnAt(FIRST + 48);
  buffer.add(tb0, tb1);
  buffer.add(taggedWord[b0] ?? 0, tb1);
  buffer.add(tb0, taggedWord[b1] ?? 0);
}

/** All else. */
export function addStackFeatures(
  buffer: FeatureBuffer,
  table: WordTable,
  state: ArcHybridState,
): void {
  const { word, tag, morphology, suffix, agreement } = table;
  const { taggedWord, taggedLemma, taggedMorphology } = table;
  const { left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels } = state;
  const { labelAt, front } = state;
  const s0 = state.below(0) + 1;
  const s1 = state.below(1) + 1;
  const s2 = state.below(2) + 1;
  const b0 = front + 1;
  const b1 = front + 1 <= table.count ? front + 2 : 0;
  const b2 = front + 2 <= table.count ? front + 3 : 0;
  const s0l = left1[s0] ?? 0;
  const s0r = right1[s0] ?? 0;
  const s0l2 = left2[s0] ?? 0;
  const s0r2 = right2[s0] ?? 0;
  const s1l = left1[s1] ?? 0;
  const s1r = right1[s1] ?? 0;
  const s1r2 = right2[s1] ?? 0;
  const b0l = left1[b0] ?? 0;
  const b0l2 = left2[b0] ?? 0;
  const ws0 = word[s0] ?? 0;
  const ws1 = word[s1] ?? 0;
  const wb0 = word[b0] ?? 0;
  const ws0l = word[s0l] ?? 0;
  const ws1r = word[s1r] ?? 0;
  const wb0l = word[b0l] ?? 0;
  const ts0 = tag[s0] ?? 0;
  const ts1 = tag[s1] ?? 0;
  const ts2 = tag[s2] ?? 0;
  const tb0 = tag[b0] ?? 0;
  const tb1 = tag[b1] ?? 0;
  const tb2 = tag[b2] ?? 0;
  const ts0l = tag[s0l] ?? 0;
  const ts0r = tag[s0r] ?? 0;
  const ts1l = tag[s1l] ?? 0;
  const ts1r = tag[s1r] ?? 0;
  const tb0l = tag[b0l] ?? 0;
  const wts0 = taggedWord[s0] ?? 0;
  const wts1 = taggedWord[s1] ?? 0;
  const wtb0 = taggedWord[b0] ?? 0;
  const tms0 = taggedMorphology[s0] ?? 0;
  const tms1 = taggedMorphology[s1] ?? 0;
  const tmb0 = taggedMorphology[b0] ?? 0;
  const lts0 = taggedLemma[s0] ?? 0;
  const lts1 = taggedLemma[s1] ?? 0;
  const ltb0 = taggedLemma[b0] ?? 0;

  buffer.goOnAt(FIRST + 1);
  buffer.add(ws0);
  buffer.add(ts0);
  buffer.add(wts0);
  buffer.add(lts0);
  buffer.add(tms0);
  buffer.add(ws1);
  buffer.add(ts1);
  buffer.add(wts1);
  buffer.add(lts1);
  buffer.add(tms1);
  buffer.add(ts2);
  buffer.add(taggedWord[s2] ?? 0);

  buffer.goOnAt(FIRST + 24);
  buffer.add(wts0, wtb0);
  buffer.add(wts0, tb0);
  buffer.add(ts0, wtb0);
  buffer.add(ws0, wb0);
  buffer.add(ts0, tb0);
  buffer.add(tms0, tmb0);
  buffer.add(lts0, tmb0);
  buffer.add(tms0, ltb0);
  buffer.add(lts0, ltb0);
  buffer.add(suffix[s0] ?? 0, suffix[b0] ?? 0, ts0, tb0);
  buffer.add(wts0, wts1);
  buffer.add(wts0, ts1);
  buffer.add(ts0, wts1);
  buffer.add(ws0, ws1);
  buffer.add(ts0, ts1);
  buffer.add(tms0, tms1);
  buffer.add(lts0, tms1);
  buffer.add(tms0, lts1);
  buffer.add(lts0, lts1);
  buffer.add(suffix[s0] ?? 0, suffix[s1] ?? 0, ts0, ts1);
  buffer.add(ts1, tb0);
  buffer.add(lts1, ltb0);
  buffer.add(lts1, tb0);
  buffer.add(ts1, ltb0);

  buffer.goOnAt(FIRST + 51);
  buffer.add(ts0, tb0, tb1);
  buffer.add(ts0, tb0, tb1, tb2);
  buffer.add(ts1, ts0, tb0);
  buffer.add(ts1, ts0, tb0, tb1);
  buffer.add(ts2, ts1, ts0);
  buffer.add(ts2, ts1, ts0, tb0);
  buffer.add(ws0, tb0, tb1);
  buffer.add(ts0, wb0, tb1);
  buffer.add(ts1, ws0, tb0);
  buffer.add(ws1, ts0, tb0);
  buffer.add(ts1, ts0, wb0);
  buffer.add(tms1, tms0, tmb0);

  buffer.add(ws0l, ts0);
  buffer.add(ts0l, labelAt[s0l] ?? 0, ts0);
  buffer.add(word[s0r] ?? 0, ts0);
  buffer.add(ts0r, labelAt[s0r] ?? 0, ts0);
  buffer.add(word[s1l] ?? 0, ts1);
  buffer.add(ts1l, labelAt[s1l] ?? 0, ts1);
  buffer.add(ws1r, ts1);
  buffer.add(ts1r, labelAt[s1r] ?? 0, ts1);
  buffer.add(wb0l, tb0);
  buffer.add(tb0l, labelAt[b0l] ?? 0, tb0);
  buffer.add(labelAt[s0l] ?? 0, labelAt[s0l2] ?? 0, ts0);
  buffer.add(labelAt[s0r] ?? 0, labelAt[s0r2] ?? 0, ts0);
  buffer.add(labelAt[s1r] ?? 0, labelAt[s1r2] ?? 0, ts1);
  buffer.add(labelAt[b0l] ?? 0, labelAt[b0l2] ?? 0, tb0);
  buffer.add(ts0, ts0l, tb0);
  buffer.add(ts0, ts0r, tb0);
  buffer.add(ts0, tb0l, tb0);
  buffer.add(ts1, ts1r, ts0);
  buffer.add(ts1, ts1l, ts0);
  buffer.add(ts1, ts0, ts0l);
  buffer.add(ts1, ts0, ts0r);
  buffer.add(ts0, ts0l, tag[s0l2] ?? 0);
  buffer.add(ts0, ts0r, tag[s0r2] ?? 0);
  buffer.add(ts1, ts1r, tag[s1r2] ?? 0);
  buffer.add(tb0, tb0l, tag[b0l2] ?? 0);
  buffer.add(wts0, ws0l, tb0);
  buffer.add(wb0l, ts0, wtb0);
  buffer.add(ws0l, lts1, ts0);
  buffer.add(ws0l, ts1, lts0);
  buffer.add(ws0l, labelAt[s0l] ?? 0, lts0, tb0);
  buffer.add(ws1r, ts1, ts0, ws0l);

  const distanceB = bin(b0 - s0, s0);
  const distanceS = bin(s0 - s1, s1);
  buffer.add(ts0, tb0, distanceB);
  buffer.add(ws0, distanceB);
  buffer.add(wb0, distanceB);
  buffer.add(ts0, ts1, distanceS);
  buffer.add(ws0, distanceS);
  buffer.add(ws1, distanceS);
  buffer.add(ts0, tb0, between(table.marksBefore, s0, b0));
  buffer.add(ts1, ts0, between(table.marksBefore, s1, s0));
  buffer.add(ts0, tb0, between(table.verbsBefore, s0, b0));
  buffer.add(ts1, ts0, between(table.verbsBefore, s1, s0));
  buffer.add(table.marksBefore[b0] ?? 0, tb0, ts0);

  const leftS0 = leftCount[s0] ?? 0;
  const rightS0 = rightCount[s0] ?? 0;
  const rightS1 = rightCount[s1] ?? 0;
  const leftB0 = leftCount[b0] ?? 0;
  buffer.add(ts0, leftS0, rightS0);
  buffer.add(lts0, rightS0);
  buffer.add(ts1, rightS1);
  buffer.add(lts1, rightS1);
  buffer.add(tb0, leftB0);
  buffer.add(ltb0, leftB0);
  buffer.add(tms0, leftLabels[s0] ?? 0);
  buffer.add(ts0, rightLabels[s0] ?? 0);
  buffer.add(lts0, rightLabels[s0] ?? 0);
  buffer.add(ts1, rightLabels[s1] ?? 0);
  buffer.add(lts1, rightLabels[s1] ?? 0);
  buffer.add(tmb0, leftLabels[b0] ?? 0);
  buffer.add(lts0, leftLabels[s0] ?? 0);
  buffer.add(ltb0, leftLabels[b0] ?? 0);
  buffer.add(tms1, rightLabels[s1] ?? 0, ts0);
  buffer.add(tms0, leftLabels[s0] ?? 0, tb0);

  buffer.add(ts0, tb0, agreement[s0] ?? 0, agreement[b0] ?? 0);
  buffer.add(ts0, ts1, agreement[s0] ?? 0, agreement[s1] ?? 0);
  buffer.add(ts1, tb0, agreement[s1] ?? 0, agreement[b0] ?? 0);
  buffer.add(morphology[s0] ?? 0, morphology[b0] ?? 0, morphology[b1] ?? 0);
}

/** Distances as bins, 0 where there is no node. */
function bin(distance: number, position: number): number {
  if (position === 0) return 0;
  if (distance < 5) return distance;
  return distance < 8 ? 5 : distance < 14 ? 6 : 7;
}

function between(before: Int32Array, from: number, to: number): number {
  if (from === 0) return -1;
  return Math.min(3, (before[to] ?? 0) - (before[from + 1] ?? 0));
}
