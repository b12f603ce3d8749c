import { isImpersonal } from '#lib/analysis/entities/chains/is-impersonal.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { repeatSubject } from './find-conjunction-cuts.ts';
import { findMainSubject } from './find-main-subject.ts';
import type { Edit, Range } from './rewritten-text.ts';

/** What a statement speaks of: its subject, as the next one can say it again. */
export interface Topic {
  /** The whole statement, and its subject's noun in it. */
  readonly view: TreeView;
  readonly noun: number;
  readonly text: string;
  readonly names: { readonly entity: string; readonly at: readonly [number, number] } | null;
}

const PRONOUN = /^(?:ils?|elles?|he|she|it|they)$/iu;

/** Null where the subject cannot be said again: *un homme*, *il*, *son frère*. */
export function findTopic(view: TreeView | null): Topic | null {
  const main = view && findMainSubject(view);
  const repeated = main && repeatSubject(view, main);
  if (!repeated) return null;
  const range = nameBehindPeople(view, main.subject, repeated) ?? repeated;
  const said = view.text.slice(...range);
  const isArticle = view.words.some(({ start, upos }) => start === range[0] && upos === 'DET');
  const mention = view.mentions.find(
    (other) =>
      'entity' in other &&
      other.form === 'name' &&
      other.start >= range[0] &&
      other.end <= range[1],
  );
  return {
    view,
    noun: main.subject,
    text: isArticle ? said.charAt(0).toLowerCase() + said.slice(1) : said,
    names:
      mention && 'entity' in mention
        ? { entity: mention.entity, at: [mention.start - range[0], mention.end - range[0]] }
        : null,
  };
}

/** *l’Écossais John Varn* is *John Varn* when said again; null where no people stands before the name. */
function nameBehindPeople(
  { words, mentions }: TreeView,
  subject: number,
  [, to]: Range,
): Range | null {
  const people = words[subject];
  if (people?.upos !== 'NOUN' || !/^\p{Lu}/u.test(people.form)) return null;
  const name = mentions.find(({ type, start }) => type === 'person' && start === people.end + 1);
  return name?.end === to ? [name.start, name.end] : null;
}

/** A pronoun that is the main subject gives way to the topic of the statement before. */
export function sayTopic(view: TreeView, topic: Topic): Edit | null {
  const main = findMainSubject(view);
  const pronoun = view.words[main?.subject ?? -1];
  if (main === null || pronoun === undefined || !PRONOUN.test(pronoun.form)) return null;
  if (/^il$/iu.test(pronoun.form) && isNobody(view, main.predicate)) return null;
  return { range: [pronoun.start, pronoun.end], text: topic.text, names: topic.names };
}

/** *il reste deux jours*, *il suffit de*: the noun behind is what remains. */
function isNobody({ words, dependents }: TreeView, verb: number): boolean {
  const lemma = words[verb]?.lemma ?? '';
  if (isImpersonal({ words, dependents }, verb)) return true;
  if (lemma === 'suffire') return true;
  if (!/^(?:rester|manquer)$/u.test(lemma)) return false;
  return (dependents[verb] ?? []).some(
    (at) =>
      at > verb &&
      words[at]?.upos === 'NOUN' &&
      !(dependents[at] ?? []).some((of) => words[of]?.deprel === 'case'),
  );
}
