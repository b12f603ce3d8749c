import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Answered } from './answered.ts';
import { answerInFrench } from './answer-in-french.ts';
import type { Asked } from './asked.ts';
import { elides } from './french/elide.ts';
import { lowerOpening } from './lower-opening.ts';
import { readList } from './read-list.ts';

const WANTED = 3;
const FEWEST = 2;

/**
 * Options for one or several things of a sort: as many of another group of it, in the same form. Null
 * where the answer is no such list.
 */
export function answerByList(
  asked: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
  /** All words of the text, in lower case. */
  mentioned: ReadonlySet<string>,
): Answered | null {
  const tree = segment.trees.french;
  if (tree === null || english !== null || asked.listed !== true) return null;
  const text = lowerOpening(asked, tree)(asked.answer.text);
  const list = readList(text);
  if (list === null) return null;
  const random = randomFor(context, `${segment.fr}${String(asked.answer.start)}list`);
  const count = list.members.length;
  const groups = list.sort.offered.flatMap((offered, at) => {
    const free = (count > 1 ? offered.slice(1) : offered.slice(0, 1)).filter(
      (member) => !mentioned.has(member),
    );
    return list.groups.has(at) || free.length < count ? [] : [free];
  });
  if (groups.length < FEWEST) return null;
  const apostrophe = /['’]/u.exec(segment.fr)?.[0] ?? '’';
  const written = shuffled(groups, random)
    .slice(0, WANTED)
    .map((free) => writeList(shuffled(free, random).slice(0, count), list.marks, apostrophe));
  return {
    ...answerInFrench(text, written, 'otherWord'),
    telling: { fr: list.members.join(' '), en: null },
    listed: true,
  };
}

/** With commas, *et* before the last, and what stood before each member of the list. */
function writeList(
  members: readonly string[],
  marks: readonly string[],
  apostrophe: string,
): string {
  const last = members.length - 1;
  return members
    .map((member, at) => {
      const mark = marks[at] ?? '';
      const of = /^(.*)d(?:e |['’])$/u.exec(mark);
      const before =
        of === null ? mark : `${of[1] ?? ''}${elides(member) ? `d${apostrophe}` : 'de '}`;
      const join = at === 0 ? '' : at === last ? ' et ' : ', ';
      return `${join}${before}${member}`;
    })
    .join('');
}
