import type { Mention } from '#lib/analysis/entities/entity.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { EnglishGrammar } from './english-grammar.ts';

/** Whether *who* asks for a phrase, or *what*; both where nothing is certain. */
export type Animacy = 'person' | 'thing' | 'either';

export function tellAnimacy(view: TreeView, head: number, { persons }: EnglishGrammar): Animacy {
  const mention = mentionAt(view, head);
  if (mention?.type === 'person') return 'person';
  if (mention?.type === 'organisation') return 'either';
  if (mention !== null && mention.type !== null) return 'thing';
  const word = view.words[head];
  if (word === undefined || word.upos === 'PROPN') return 'either';
  return persons.has(word.lemma.toLowerCase()) || word.lemma === 'people' ? 'either' : 'thing';
}

/** What the sentence names, dates or counts at a word; pronouns aside. */
export function mentionAt(view: TreeView, head: number): Mention | null {
  return (
    view.mentions.find(
      (mention) =>
        mention.words.includes(head) && !(mention.value === null && mention.form === 'pronoun'),
    ) ?? null
  );
}
