import type { StudySegment } from '../context.ts';
import type { UnitLexicons } from './build-units.ts';
import type { Part, Side } from './part.ts';
import { closeSentence } from './close-sentence.ts';
import { findCuts, type Cut } from './find-cuts.ts';
import { isWholeClause } from './is-whole-clause.ts';
import { linkSides } from './link-sides.ts';
import { matchCuts, type CutPair } from './match-cuts.ts';
import { projectCut } from './project-cut.ts';
import { readRewritten } from './read-rewritten.ts';
import {
  applyEdits,
  findHome,
  sliceText,
  type Edit,
  type Range,
  type RewrittenText,
} from './rewritten-text.ts';

type Lang = 'french' | 'english';

/**
 * The statements that a sentence falls into, with the subject said again where they share one. A
 * single part where it does not fall apart in both languages at the same places, or where a part is no
 * statement.
 */
export function cutParts(part: Part, segment: StudySegment, lexicons: UnitLexicons): Part[] {
  const { french, english } = part;
  const found = french.view ? findCuts(french.view, lexicons.analysers.french) : [];
  if (found.length === 0) return [part];
  const pairs: readonly { readonly french: Cut; readonly english: Cut | null }[] =
    english === null
      ? found.map((cut) => ({ french: cut, english: null }))
      : pairCuts(french, english, found, lexicons);
  let kept = [...pairs];
  while (kept.length > 0) {
    const ours = cutSide(
      french,
      kept.map((pair) => pair.french),
      segment,
      'french',
      lexicons,
    );
    const theirs = english
      ? cutSide(
          english,
          kept.flatMap((pair) => pair.english ?? []),
          segment,
          'english',
          lexicons,
        )
      : null;
    const broken = [...ours.keys()].find(
      (at) => ours[at] === null || (english !== null && theirs?.[at] == null),
    );
    if (broken === undefined)
      return ours.flatMap((side, index) =>
        side ? [{ ...part, french: side, english: theirs?.[index] ?? null }] : [],
      );
    // a part that is no statement stays with the one before it
    const last = Math.max(broken - 1, 0);
    kept = kept.filter((_, at) => at !== last);
  }
  return [part];
}

function pairCuts(
  { view: ours }: Side,
  { view: theirs }: Side,
  found: readonly Cut[],
  { analysers, words }: UnitLexicons,
): CutPair[] {
  if (ours === null || theirs === null || analysers.english === null) return [];
  const links = linkSides(ours, theirs, words);
  return matchCuts(found, findCuts(theirs, analysers.english), links, (cut) =>
    projectCut(cut, ours.text, theirs, links),
  );
}

/** The parts between the cuts; null in place of one that is not a whole statement. */
function cutSide(
  side: Side,
  cuts: readonly Cut[],
  segment: StudySegment,
  lang: Lang,
  lexicons: UnitLexicons,
): (Side | null)[] {
  const source = (lang === 'french' ? segment.fr : segment.en) ?? '';
  const whole = segment.trees[lang];
  const analyser = lexicons.analysers[lang];
  const sides: (Side | null)[] = [];
  for (let index = 0; index <= cuts.length; index += 1) {
    const before = cuts[index - 1];
    const from = before?.at[1] ?? 0;
    const to = cuts[index]?.at[0] ?? side.text.text.length;
    const cut = sliceText(side.text, [from, to]);
    const edit = before?.subject ? sayAgain(side, before.subject) : null;
    const said = applyEdits(source, cut, edit ? [edit] : []);
    const text: RewrittenText = applyEdits(source, said, closeSentence(said.text));
    const view = whole && analyser && readRewritten(text, whole, analyser);
    sides.push(view && isWholeClause(view) ? { text, view } : null);
  }
  return sides;
}

/** The shared subject at the head of what is behind the cut. */
function sayAgain({ text, view }: Side, subject: Range): Edit {
  const said = text.text.slice(...subject);
  const mention = view?.mentions.find(
    (other) =>
      'entity' in other &&
      other.form === 'name' &&
      other.start >= subject[0] &&
      other.end <= subject[1],
  );
  return {
    range: [0, 0],
    text: `${said} `,
    standsFor: findHome(text, subject),
    names:
      mention && 'entity' in mention
        ? { entity: mention.entity, at: [mention.start - subject[0], mention.end - subject[0]] }
        : null,
  };
}
