import { HUMAN_VERBS } from '#lib/analysis/entities/names/name-clues.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { findMainSubject, type MainSubject } from './find-main-subject.ts';

const PERSON_VERBS: ReadonlySet<string> = new Set([...HUMAN_VERBS.fr, ...references.personVerbs]);

/**
 * Whether the subject of a French statement can only be a person: by its verb, by what it is (*il est
 * peintre*), or by *he* and *she* of the translation.
 */
export function isSaidOfPerson(
  view: TreeView,
  { subject, predicate }: MainSubject,
  english: TreeView | null,
  lexicon: Lexicon,
): boolean {
  const verb = view.words[predicate];
  const bound = view.dependents[predicate] ?? [];
  const isPassive = bound.some((at) => view.words[at]?.deprel === 'aux:pass');
  if (verb?.upos === 'VERB' && !isPassive && PERSON_VERBS.has(verb.lemma)) return true;
  const isAttribute = bound.some((at) => view.words[at]?.deprel === 'cop');
  if (verb?.upos === 'NOUN' && isAttribute && lexicon.roleNouns.has(verb.form.toLowerCase()))
    return true;
  const main = english && findMainSubject(english);
  const form = english?.words[main?.subject ?? -1]?.form.toLowerCase();
  return form === (view.words[subject]?.feats['Gender'] === 'Fem' ? 'she' : 'he');
}
