import type { EntityMention } from '#lib/analysis/entities/entity.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import { isSaidOfThing } from './is-said-of-thing.ts';
import type { NamedEntity, SpokenName } from './name-entities.ts';
import type { Edit } from './rewritten-text.ts';
import { isPartOf, replaceRange, sayEnglishFullName, sayFullName } from './say-full-name.ts';

const FRENCH_PRONOUN = /^(?:il|elle|ils|elles)$/iu;
const ENGLISH_PRONOUN = /^(?:he|she|it|they)$/iu;

export interface NamedSubjects {
  readonly french: readonly Edit[];
  /** Empty where the English names its subject itself. */
  readonly english: readonly Edit[];
}

/**
 * *Il*, *elle* and bare nominals (*le réalisateur*) that are the subject of the main clause become the
 * name of whom they certainly stand for, on both sides alike; null where one side cannot.
 */
export function nameSubject(
  french: TreeView,
  english: TreeView | null,
  hasEnglish: boolean,
  names: ReadonlyMap<string, NamedEntity>,
  lexicon: Lexicon,
): NamedSubjects | null {
  const main = findMainSubject(french);
  if (main === null) return null;
  const mention = french.mentions.find(
    (other): other is EntityMention => 'entity' in other && other.words.includes(main.subject),
  );
  const named = mention && names.get(mention.entity);
  if (!mention || !named) return null;
  if (mention.form === 'name') {
    const isOnly = [...names.values()].filter(({ french: { name } }) =>
      isPartOf(mention.text, name),
    );
    const full = isOnly.length === 1 ? sayFullName(french, mention, named.french) : null;
    if (!hasEnglish) return full && { french: [full], english: [] };
    const theirs = english && named.english && sayEnglishFullName(english, mention, named.english);
    if (full && theirs) return { french: [full], english: [theirs] };
  }
  if (mention.confidence !== 'certain') return null;
  if (mention.form === 'name') {
    // French says who it is, English does not
    const edit = english && named.english && replacePronoun(english, named.english);
    return edit ? { french: [], english: [edit] } : null;
  }
  const isNamedBefore = french.mentions.some(
    (other) =>
      'entity' in other &&
      other.entity === mention.entity &&
      other.form === 'name' &&
      other.start < mention.start,
  );
  if (isNamedBefore) return null;
  const isPerson = french.entities.get(mention.entity)?.type === 'person';
  if (isPerson && isSaidOfThing(french, main, lexicon)) return null;
  const ours =
    mention.form === 'pronoun'
      ? FRENCH_PRONOUN.test(mention.text)
        ? replaceRange([mention.start, mention.end], named.french)
        : null
      : replaceNominal(french, mention, named.french);
  if (ours === null) return null;
  if (!hasEnglish) return { french: [ours], english: [] };
  if (english === null || named.english === null) return null;
  const theirs = nameEnglish(english, named.english);
  return theirs && { french: [ours], english: theirs };
}

/**
 * *le réalisateur* gives way to a person's name of its gender; *le film* and *la société* keep their
 * noun and get the name behind it.
 */
function replaceNominal(view: TreeView, mention: EntityMention, name: SpokenName): Edit | null {
  const entity = view.entities.get(mention.entity);
  const noun = mention.words.find((at) => view.words[at]?.upos === 'NOUN');
  if (entity === undefined || noun === undefined) return null;
  if (entity.type === 'person') {
    const gender = genderOfNoun(view, noun);
    if (gender !== null && entity.gender !== null && gender !== entity.gender) return null;
    return replaceRange([mention.start, mention.end], name);
  }
  if (entity.type !== 'work' && entity.type !== 'organisation') return null;
  const lemma = view.words[noun]?.lemma ?? '';
  // *le club Football Club* would say it twice
  if (
    name.name
      .toLowerCase()
      .split(/[\s'’-]+/u)
      .includes(lemma)
  )
    return null;
  return appendName(mention.end, name);
}

function appendName(at: number, { name, entity }: SpokenName): Edit {
  return {
    range: [at, at],
    text: ` ${name}`,
    names: entity === null ? null : { entity, at: [1, 1 + name.length] },
  };
}

function replacePronoun(view: TreeView, name: SpokenName): Edit | null {
  const main = findMainSubject(view);
  const subject = view.words[main?.subject ?? -1];
  if (subject === undefined || !ENGLISH_PRONOUN.test(subject.form)) return null;
  return replaceRange([subject.start, subject.end], name);
}

function nameEnglish(view: TreeView, name: SpokenName): Edit[] | null {
  const pronoun = replacePronoun(view, name);
  if (pronoun) return [pronoun];
  const main = findMainSubject(view);
  if (main === null) return null;
  const phrase = phraseOf(view, main.subject);
  const [first, last] = [view.words[phrase[0] ?? -1], view.words[phrase.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return null;
  if (view.text.slice(first.start, last.end).includes(name.name)) return [];
  const isBare = phrase.length === 2 && /^the$/iu.test(first.form) && last.upos === 'NOUN';
  if (!isBare) return null;
  const type = name.entity === null ? null : (view.entities.get(name.entity)?.type ?? null);
  return [
    type === 'person' ? replaceRange([first.start, last.end], name) : appendName(last.end, name),
  ];
}

function genderOfNoun({ words, dependents }: TreeView, at: number): string | null {
  const article = (dependents[at] ?? []).find((of) => words[of]?.deprel === 'det');
  return words[at]?.feats['Gender'] ?? words[article ?? -1]?.feats['Gender'] ?? null;
}
