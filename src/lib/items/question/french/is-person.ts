import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import { nameAt } from './name-what.ts';
import type { Source } from './statement.ts';

/** Nouns for people that are as often something else: *aide*, *sujet*, *moteur*. */
const AMBIGUOUS: ReadonlySet<string> = new Set(words.ambiguousRoles);

/** Whether a word is a person's name or a noun for a person, alone or before a name. */
export function isPerson(source: Source, head: number): boolean {
  const name = nameAt(source, head);
  if (name !== null && name.type === 'person') return true;
  const word = source.view.words[head];
  if (name !== null && name.type !== null) return false;
  if (namesSomebodyOf(source, head)) return true;
  if (word?.upos === 'PROPN') return isFirstName(source, head);
  if (word?.upos !== 'NOUN') return false;
  return isRoleNoun(source, head) && !AMBIGUOUS.has(word.lemma);
}

/** *le Suisse Daniel Peter*: somebody of a people, with the name behind it. */
function namesSomebodyOf(source: Source, head: number): boolean {
  const { view, lexicon } = source;
  if (!lexicon.demonyms.has(view.words[head]?.form ?? '')) return false;
  return (view.dependents[head] ?? []).some(
    (at) => at === head + 1 && nameAt(source, at)?.type === 'person',
  );
}

/** *Charles le Chauve*: a given name that has no article and is no place either. */
function isFirstName({ view, lexicon }: Source, head: number): boolean {
  const { form = '' } = view.words[head] ?? {};
  const article = (view.dependents[head] ?? []).some(
    (at) => at < head && view.words[at]?.upos === 'DET',
  );
  return !article && lexicon.firstNames.has(form) && !lexicon.places.has(form);
}

const PERSON_LIKE = /(?:eur|euse|trice|iste|ienne?|aine?|ois|ais|ant|pays|homme|femme)$/u;

/** Whether a noun that no list knows is as likely for people as for things. */
export function soundsLikePerson(lemma: string): boolean {
  return PERSON_LIKE.test(lemma);
}

/** Also in the plural. */
export function isRoleNoun({ view, lexicon }: Source, head: number): boolean {
  const { form = '', lemma = '' } = view.words[head] ?? {};
  return lexicon.roleNouns.has(form.toLowerCase()) || lexicon.roleNouns.has(lemma.toLowerCase());
}

/** *les Britanniques*; in the singular nobody knows which one. */
export function isPeople({ view, lexicon }: Source, head: number): boolean {
  const word = view.words[head];
  return word?.feats['Number'] === 'Plur' && lexicon.demonyms.has(word.form);
}
