import type { ItemContext, StudySegment } from '../context.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Claim } from './claim.ts';
import { findAsides } from './cut-asides.ts';
import { isUnderstood } from './is-understood.ts';
import { leaveOut } from './project-view.ts';

/** Most words that are judged in one reading, and fewest that say something. */
const MOST_WORDS = 22;
const FEWEST_WORDS = 5;
/** Shortest aside whose absence is noticed, in UTF-16 units. */
const LEAST_CUT = 15;
/** What is left of two statements, a question or a claim of somebody's. */
const TORN =
  /,,|(?<!\p{L})(?:mais|et|ou|car|puis),|\d{4}[-–]\d|[ \u00a0],|,\.|\.\.|[;:«»“”"()[\]–—]|\?|!/u;
/** Verbs after which nothing is sure, and words that deny. */
const UNSURE =
  /(?<!\p{L})n['’]|(?<!\p{L})(?:ne|selon|d['’]après|peut|peuvent|pourrait|pourraient|pouvait|doit|doivent|devait|devaient|devrait|semble|semblent|serait|seraient|aurait|auraient|dirait|si|s['’]il|s['’]ils|soi-disant|parfois|souvent|généralement)(?!\p{L})/iu;

/** The main statement of a sentence, where it can be judged by itself. */
export function findClaims(segment: StudySegment, { lexicon }: ItemContext): Claim[] {
  const { fr, en, trees } = segment;
  const { french: whole } = trees;
  if (whole === null) return [];
  const claims: Claim[] = [];
  const asides = en === null ? findAsides(whole) : [];
  const { view, placeOf } = leaveOut(whole, asides);
  if (isWhole(view) && isShort(view.text) && isUnderstood(view, lexicon)) {
    claims.push({
      fr: view.text,
      en,
      view,
      differs: fr.length - view.text.length >= LEAST_CUT,
      placeOf,
      isAttribute: false,
    });
  }
  return claims;
}

/** Nothing hangs on what was left out. */
function isWhole({ words }: TreeView): boolean {
  const finite = words.filter(({ feats }) => feats['VerbForm'] === 'Fin').length;
  const joints = words.filter(
    ({ feats, upos, form }) =>
      feats['PronType'] === 'Rel' ||
      (upos === 'SCONJ' && /^(?:qu[e'’]|lorsqu|puisqu|quand)/iu.test(form)),
  ).length;
  return (
    words.filter(({ head, upos }) => head === -1 && upos !== 'PUNCT').length === 1 &&
    finite > joints
  );
}

function isShort(text: string): boolean {
  const count = text.split(/[ \u00a0]+/u).length;
  if (count > MOST_WORDS || count < FEWEST_WORDS || TORN.test(text) || UNSURE.test(text))
    return false;
  const joints = text.match(
    /(?<!\p{L})(?:qui|que|qu['’]|dont|où|lorsqu\p{L}*|quand|puisqu\p{L}*|alors)(?!\p{L})/giu,
  );
  return (joints?.length ?? 0) <= 1 && (text.match(/,/gu)?.length ?? 0) <= 3;
}
