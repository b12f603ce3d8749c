import type { Analyser } from '#lib/analysis/analyser.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { closeSentence } from './close-sentence.ts';
import { CONJUNCTION, hasFrame } from './find-conjunction-cuts.ts';
import type { Cut } from './find-cuts.ts';
import { findMainSubject } from './find-main-subject.ts';
import { isWholeClause } from './is-whole-clause.ts';
import { readRewritten } from './read-rewritten.ts';
import { applyEdits, keepWhole, sliceText, type Range } from './rewritten-text.ts';

/** Opens a clause that what follows *et* may go on with. */
const SUBORDINATES =
  /^(?:que|qu['’]|qui|dont|où|si|s['’]il|quand|lorsqu(?:e|['’])|comme|puisqu(?:e|['’])|parce|pour|afin|that|which|who|whom|whose|where|when|if|because|since|as|while|whether|although|how|why|what)$/iu;

/**
 * A cut before a conjunction that the tree of the whole does not show: what is before and what is
 * behind it, each read by itself, are statements with a subject of their own.
 */
export function findRereadCut(view: TreeView, analyser: Analyser): Cut | null {
  const { words } = view;
  const main = findMainSubject(view);
  if (main && hasFrame(view, main)) return null;
  for (let at = 2; at < words.length - 2; at += 1) {
    const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
    if (!before || !word || !behind) continue;
    if (SUBORDINATES.test(word.form)) return null;
    if (word.upos !== 'CCONJ' || !CONJUNCTION.test(word.form)) continue;
    if (!/^(?:DET|PRON|PROPN|NOUN)$/u.test(behind.upos)) continue;
    const last = before.upos === 'PUNCT' ? words[at - 2] : before;
    if (last === undefined || !hasFinite(view, 0, at) || !hasFinite(view, at, words.length))
      continue;
    const left = readPart(view, [0, last.end], analyser);
    if (left === null || saysWhatFollows(left)) continue;
    if (readPart(view, [behind.start, view.text.length], analyser) === null) continue;
    return { at: [last.end, behind.start], subject: null };
  }
  return null;
}

function hasFinite({ words }: TreeView, from: number, to: number): boolean {
  return words.slice(from, to).some(({ feats }) => feats['VerbForm'] === 'Fin');
}

function readPart(view: TreeView, range: Range, analyser: Analyser): TreeView | null {
  const part = sliceText(keepWhole(view.text), range);
  const closed = applyEdits(view.text, part, closeSentence(part.text));
  const read = readRewritten(closed, view, analyser);
  return read && isWholeClause(read) ? read : null;
}

/** *He said he came and …*: what follows may be said, too. */
function saysWhatFollows({ words }: TreeView): boolean {
  return words.some(({ deprel }) => /^(?:ccomp|parataxis)/u.test(deprel));
}
