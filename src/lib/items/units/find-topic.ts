import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { repeatSubject } from './find-conjunction-cuts.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import type { Edit } from './rewritten-text.ts';
import { isSpokenOf } from './self-standing/find-antecedent.ts';

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
  const range = main && repeatSubject(view, main);
  if (!range) return null;
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

/** A pronoun that is the main subject gives way to the topic of the statement before. */
export function sayTopic(view: TreeView, topic: Topic): Edit | null {
  const main = findMainSubject(view);
  const pronoun = view.words[main?.subject ?? -1];
  if (pronoun === undefined || !PRONOUN.test(pronoun.form)) return null;
  return { range: [pronoun.start, pronoun.end], text: topic.text, names: topic.names };
}

/**
 * Whether the subject pronoun of a French statement can stand for nothing but the topic: of all that
 * the statement before speaks of outside its relative clauses, and of what stands before the pronoun,
 * the topic alone agrees.
 */
export function isOnlyTopic(view: TreeView, topic: Topic, lexicon: Lexicon): boolean {
  const main = findMainSubject(view);
  const pronoun = view.words[main?.subject ?? -1];
  const [gender, number] = [pronoun?.feats['Gender'], pronoun?.feats['Number']];
  if (main === null || gender === undefined || number === undefined) return false;
  const wanted = { gender, number };
  const own = grammarOf(topic.view, topic.noun, lexicon);
  if (own.gender !== gender || (own.number !== number && !own.isJoined)) return false;
  const isFree = (of: TreeView, at: number): boolean =>
    !isSpokenOf(of, at) || !mayAgree(grammarOf(of, at, lexicon), wanted);
  const aside = relativeWords(topic.view);
  const same = new Set(
    phraseOf(topic.view, topic.noun).filter((at) =>
      /^(?:flat|appos)/u.test(topic.view.words[at]?.deprel ?? ''),
    ),
  );
  return (
    topic.view.words.every(
      (_, at) => at === topic.noun || same.has(at) || aside.has(at) || isFree(topic.view, at),
    ) && view.words.slice(0, main.subject).every((_, at) => isFree(view, at))
  );
}

/** What agrees with a noun or a name; null where it is not known. */
interface Grammar {
  readonly gender: string | null;
  readonly number: string | null;
  readonly isJoined: boolean;
}

/** A noun's gender by the lists, which know it better than its sentence does. */
export function grammarOf(view: TreeView, at: number, lexicon: Lexicon): Grammar {
  const { words, mentions, entities, dependents } = view;
  const word = words[at];
  const isJoined = (dependents[at] ?? []).some((of) => words[of]?.deprel === 'conj');
  if (word === undefined) return { gender: null, number: null, isJoined };
  if (word.upos === 'PRON')
    return { gender: word.feats['Gender'] ?? null, number: word.feats['Number'] ?? null, isJoined };
  if (word.upos === 'PROPN') {
    const mention = mentions.find((other) => 'entity' in other && other.words.includes(at));
    const entity = mention && 'entity' in mention ? entities.get(mention.entity) : undefined;
    return { gender: entity?.gender ?? null, number: entity?.number ?? null, isJoined };
  }
  const listed =
    lexicon.roleNouns.get(word.form.toLowerCase()) ??
    lexicon.roleNouns.get(word.lemma) ??
    lexicon.nounGender(word.lemma);
  return {
    gender: listed ?? word.feats['Gender'] ?? null,
    number: word.feats['Number'] ?? null,
    isJoined,
  };
}

function mayAgree(own: Grammar, wanted: { gender: string; number: string }): boolean {
  if (own.isJoined && wanted.number === 'Plur') return true;
  return (
    (own.gender ?? wanted.gender) === wanted.gender &&
    (own.number ?? wanted.number) === wanted.number
  );
}

function relativeWords(view: TreeView): ReadonlySet<number> {
  return new Set(
    splitClauses(view).flatMap(({ kind, words }) => (kind === 'relative' ? words : [])),
  );
}
