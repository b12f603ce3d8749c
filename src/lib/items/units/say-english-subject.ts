import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import { findTopic, type Topic } from './find-topic.ts';
import type { Names, Part } from './part.ts';
import { replaceRange } from './say-full-name.ts';
import type { Edit } from './rewritten-text.ts';

const PRONOUN = /^(?:he|she|it|they)$/iu;
const POINTING = /^(?:the|this|these)$/iu;
const ARTICLE = /^(?:le |la |l['’]|les )?$/iu;

/**
 * The subject of an English statement, said as the one of its French was said again by the edit `ours`:
 * by its name, or as an earlier English statement whose French has that subject calls it. Null where
 * the English subject is neither a pronoun nor a noun that is a part of what it would be called.
 */
export function sayEnglishSubject(
  view: TreeView,
  ours: Edit,
  earlier: readonly Part[],
  names: Names,
): Edit | null {
  const at = findSubject(view);
  const subject = view.words[at ?? -1];
  if (at === null || subject === undefined) return null;
  const opening = view.words[at - 1];
  const isPronoun = PRONOUN.test(subject.form);
  const isBare = subject.upos === 'NOUN' && POINTING.test(opening?.form ?? '');
  if (!isPronoun && !isBare) return null;
  const range = [isPronoun ? subject.start : (opening?.start ?? 0), subject.end] as const;
  const name = ours.names && names.get(ours.names.entity)?.english;
  if (ours.names && name && ARTICLE.test(ours.text.slice(0, ours.names.at[0])))
    return isPronoun && ours.names.at[1] === ours.text.length ? replaceRange(range, name) : null;
  const topic = findEnglishTopic(ours.text, earlier);
  const noun = topic?.view.words[topic.noun]?.form.toLowerCase();
  if (topic === null || !(isPronoun || noun === subject.form.toLowerCase())) return null;
  return { range, text: topic.text, names: topic.names };
}

/** What the English calls the topic that French calls so; null where no statement shows it. */
export function findEnglishTopic(said: string, earlier: readonly Part[]): Topic | null {
  for (const { french, english } of earlier) {
    if (findTopic(french.view)?.text.toLowerCase() !== said.toLowerCase()) continue;
    const topic = findTopic(english?.view ?? null);
    if (topic) return topic;
  }
  return null;
}

/** Null where it has more to it than its noun; behind an opening participle it is found without the tree. */
function findSubject(view: TreeView): number | null {
  const main = findMainSubject(view);
  if (main) {
    const { length } = phraseOf(view, main.subject);
    return length <= 2 ? main.subject : null;
  }
  const { words } = view;
  const comma = words.findIndex(({ form }) => form === ',');
  const first = words[0];
  const isOpened = first?.upos === 'VERB' && first.feats['VerbForm'] !== 'Inf';
  if (comma < 0 || !isOpened) return null;
  const at = POINTING.test(words[comma + 1]?.form ?? '') ? comma + 2 : comma + 1;
  return /^(?:VERB|AUX)$/u.test(words[at + 1]?.upos ?? '') ? at : null;
}
