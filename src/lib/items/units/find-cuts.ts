import type { Analyser } from '#lib/analysis/analyser.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findConjunctionCuts } from './find-conjunction-cuts.ts';
import { closeSentence } from './close-sentence.ts';
import { findRereadCut } from './find-reread-cut.ts';
import { readRewritten } from './read-rewritten.ts';
import {
  applyEdits,
  findHome,
  keepWhole,
  sliceText,
  type Range,
  type RewrittenText,
} from './rewritten-text.ts';

/** A place where a sentence can be taken apart; offsets are the sentence's. */
export interface Cut {
  /** From the end of the words before it to the head of those behind it: what is between falls away. */
  readonly at: Range;
  /** The words of the subject that both sides share, to be said again behind the cut. */
  readonly subject: Range | null;
}

/** What all that follows is told under: *Selon X, …*, *Si …*. */
const CONDITION =
  /^(?:si|s['’]|selon|d['’]après|pour|suivant|quand|lorsqu|bien|alors|sans|à condition|if|unless|according|for|when|while|although|though|without|provided)(?!\p{L})/iu;

/** Every place where a statement falls into statements each of which is true by itself, in order. */
export function findCuts(view: TreeView, analyser: Analyser): Cut[] {
  if (CONDITION.test(view.text)) return [];
  const cuts: Cut[] = [];
  let from = 0;
  for (const mark of [...findMarks(view.text), null]) {
    cuts.push(...cutsWithin(view, [from, mark?.[0] ?? view.text.length], analyser));
    if (mark === null) break;
    cuts.push({ at: mark, subject: null });
    from = mark[1];
  }
  return cuts;
}

/** Semicolons and colons outside quotations and brackets, with the spaces around them. */
function findMarks(text: string): Range[] {
  const found: Range[] = [];
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '"') isQuoted = !isQuoted;
    else if (/[«“([]/u.test(mark)) depth += 1;
    else if (/[»”)\]]/u.test(mark)) depth -= 1;
    if (depth > 0 || isQuoted || !/[;:]/u.test(mark) || !/\s/u.test(text[at + 1] ?? '')) continue;
    let [start, end] = [at, at + 1];
    while (/\s/u.test(text[start - 1] ?? '')) start -= 1;
    while (/\s/u.test(text[end] ?? '')) end += 1;
    found.push([start, end]);
  }
  return found;
}

/** The tree of a long sentence is not to be relied on: each part between marks is read by itself. */
function cutsWithin(view: TreeView, range: Range, analyser: Analyser): Cut[] {
  const part = sliceText(keepWhole(view.text), range);
  const closed = applyEdits(view.text, part, closeSentence(part.text));
  const read = readRewritten(closed, view, analyser);
  if (read === null) return [];
  const shown = findConjunctionCuts(read);
  const reread = shown.length === 0 ? findRereadCut(read, analyser) : null;
  return [...shown, ...(reread ? [reread] : [])].flatMap((cut) => cutAtHome(cut, closed));
}

function cutAtHome({ at, subject }: Cut, closed: RewrittenText): Cut[] {
  const home = findHome(closed, at);
  if (home === null) return [];
  if (subject === null) return [{ at: home, subject }];
  const words = findHome(closed, subject);
  return words === null ? [] : [{ at: home, subject: words }];
}
