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
  if (word?.upos !== 'NOUN' || (name !== null && name.type !== null)) return false;
  return isRoleNoun(source, head) && !AMBIGUOUS.has(word.lemma);
}

/** Also in the plural. */
export function isRoleNoun({ view, lexicon }: Source, head: number): boolean {
  const { form = '', lemma = '' } = view.words[head] ?? {};
  return lexicon.roleNouns.has(form.toLowerCase()) || lexicon.roleNouns.has(lemma.toLowerCase());
}

/** *les Britanniques*; in the singular nobody knows which one. */
export function isPeople({ view, lexicon }: Source, head: number): boolean {
  const word = view.words[head];
  return word !== undefined && word.feats['Number'] === 'Plur' && lexicon.demonyms.has(word.form);
}
