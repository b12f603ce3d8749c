import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { listSubtree } from '../paraphrase/list-subtree.ts';
import { leaveOut, type Range, type ShortenedView } from './project-view.ts';

/** What tells why, how or what for the main statement holds. */
const TAIL =
  /^(?:tandis qu|alors qu|bien qu|puisqu|parce qu|car |afin d|afin qu|pour \p{L}+(?:r|re|oir) |en \p{L}+ant |à cause d|en raison d|grâce |faute de |à la suite d|en vue d|sans \p{L}+(?:r|re) )/iu;
/** What opens a clause of its own wherever it stands, and nothing comes behind the clause. */
const CLAUSE =
  /,?[ \u00a0](?:tandis|alors|bien|parce)[ \u00a0]qu(?:e[ \u00a0]|['’])[^,;:]*\.$|,?[ \u00a0](?:puisqu|quoiqu)(?:e[ \u00a0]|['’])[^,;:]*\.$/u;
/** Without what it is for, these say nothing: *suffit pour guérir*. */
const NEEDS_AIM =
  /^(?:servir|suffire|falloir|destiner|utiliser|employer|choisir|être|créer|prévoir)$/u;
const MIN_ARC = 0.5;
/** How far behind the verb the tail begins, so that the statement keeps what the verb needs. */
const FEWEST_BEFORE = 2;

/**
 * A statement without the clause or phrase of cause, aim, contrast or manner at its end, which its truth
 * does not hang on; null where there is none.
 */
export function cutTail(shortened: ShortenedView): ShortenedView | null {
  const range = findTail(shortened.view);
  if (range === null) return null;
  const { view, placeOf } = leaveOut(shortened.view, [range]);
  return {
    view,
    placeOf: (range: Range) => {
      const place = shortened.placeOf(range);
      return place && placeOf(place);
    },
  };
}

function findTail(tree: TreeView): Range | null {
  const { words, dependents, text } = tree;
  const root = words.findIndex(({ head }) => head === -1);
  const stop = words.length - 1;
  if (words[stop]?.form !== '.') return null;
  const clause = CLAUSE.exec(text);
  if (clause !== null && clause.index > (words[root + FEWEST_BEFORE - 1]?.end ?? Infinity))
    return [clause.index, words[stop].start];
  const hanging = (dependents[root] ?? []).filter(
    (at) =>
      at > root &&
      /^(?:advcl|obl)/u.test(words[at]?.deprel ?? '') &&
      (words[at]?.arcConfidence ?? 0) >= MIN_ARC,
  );
  for (const at of hanging) {
    const first = Math.min(...listSubtree(tree, at).filter((of) => words[of]?.upos !== 'PUNCT'));
    if (first - root < FEWEST_BEFORE) continue;
    // *en tirant sur le fort*: what follows may seem to hang on the main verb
    const isLast = words
      .slice(first, stop)
      .every(({ head }) => head >= first || (head === root && root < first));
    const isFree = words.slice(0, first).every(({ head }) => head < first);
    if (!isLast || !isFree) continue;
    const start = words[first]?.start ?? 0;
    const said = text.slice(start);
    if (!TAIL.test(said)) continue;
    if (/^(?:pour|afin)/iu.test(said) && NEEDS_AIM.test(words[root]?.lemma ?? '')) continue;
    const from = text.slice(0, start).replace(/[, \u00a0]+$/u, '').length;
    return [from, words[stop].start];
  }
  return null;
}
