import peoples from '#lib/items/data/peoples.json' with { type: 'json' };
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext, StudySegment } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Answered } from './answered.ts';
import { answerInFrench } from './answer-in-french.ts';
import type { Asked } from './asked.ts';
import { classWith } from './french/class-of-noun.ts';
import { elides } from './french/elide.ts';
import { lowerOpening } from './lower-opening.ts';

const WANTED = 3;
/** A noun with its definite article: *le tennis*, *l’escrime*. */
const ONE = /^(?:le |la |l['’])(\p{Ll}[\p{Ll} -]*)$/iu;
const ARTICLE = /^(?:l|le|la|les)$/u;
const PEOPLE = /^les (\p{Lu}\p{Ll}+)$/iu;
/** A year, or a name within the question: what tells which time or place is meant. */
const TELLS = /\d{3}|(?<=.)\p{Lu}\p{Ll}/u;

/**
 * Options for what is one of a kind that the question names (*Quel sport …*), and for a people: others
 * of the kind of which the text does not speak. Null where the answer is none.
 */
export function answerByClass(
  asked: Asked,
  english: Asked | null,
  segment: StudySegment,
  context: ItemContext,
  /** All words of the text, in lower case. */
  mentioned: ReadonlySet<string>,
): Answered | null {
  const tree = segment.trees.french;
  if (tree === null || english !== null) return null;
  const others = othersOf(asked).filter(
    (other) =>
      !other
        .split(/[ '’]/u)
        .some((word) => !ARTICLE.test(word) && mentioned.has(word.toLowerCase())),
  );
  const random = randomFor(context, `${segment.fr}${String(asked.answer.start)}class`);
  const text = lowerOpening(asked, tree)(asked.answer.text);
  return others.length === 0
    ? null
    : answerInFrench(text, shuffled(others, random).slice(0, WANTED), 'otherWord');
}

function othersOf({ answer: { text }, word, stem }: Asked): string[] {
  const noun = ONE.exec(text)?.[1];
  const found = noun === undefined ? null : classWith(noun.toLowerCase());
  if (found !== null && word === 'which' && stem.toLowerCase().includes(found.noun))
    return found.members.flatMap((member) =>
      member.noun === noun ? [] : [withArticle(member.noun, member.gender === 'Fem')],
    );
  const people = PEOPLE.exec(text)?.[1];
  return word === 'who' && people !== undefined && TELLS.test(stem)
    ? peoplesLike(people).map((other) => `les ${other}`)
    : [];
}

function withArticle(noun: string, feminine: boolean): string {
  return elides(noun) ? `l’${noun}` : `${feminine ? 'la' : 'le'} ${noun}`;
}

/** Those of the first group that has it, without whom it is or was a part of. */
function peoplesLike(people: string): string[] {
  const group = peoples.groups.find((each) => each.includes(people)) ?? [];
  const fit = group.filter((other) => other !== people && !areSame(people, other));
  // of two that are the same one alone may stand among the options
  return fit.filter((other, at) => !fit.slice(0, at).some((before) => areSame(before, other)));
}

function areSame(a: string, b: string): boolean {
  return peoples.same.some((same) => same.includes(a) && same.includes(b));
}
