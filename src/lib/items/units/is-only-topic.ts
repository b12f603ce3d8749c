import { splitClauses } from '#lib/analysis/clauses/split-clauses.ts';
import { HUMAN_VERBS } from '#lib/analysis/entities/names/name-clues.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { describeNoun, type NounTraits } from './describe-noun.ts';
import { findMainSubject, phraseOf } from './find-main-subject.ts';
import type { Topic } from './find-topic.ts';
import { isSpokenOf } from './self-standing/find-antecedent.ts';

/**
 * Whether the subject pronoun of a French statement can stand for nothing but the topic: of all that
 * the statement before speaks of outside its relative clauses, and of what stands before the pronoun,
 * the topic alone agrees; or, where the pronoun is a person's, it alone of the persons.
 */
export function isOnlyTopic(
  view: TreeView,
  english: TreeView | null,
  topic: Topic,
  lexicon: Lexicon,
): boolean {
  const main = findMainSubject(view);
  const pronoun = view.words[main?.subject ?? -1];
  const [gender, number] = [pronoun?.feats['Gender'], pronoun?.feats['Number']];
  if (main === null || gender === undefined || number === undefined) return false;
  const own = describeNoun(topic.view, topic.noun, lexicon);
  if (own.gender !== gender || (own.number !== number && !own.isJoined)) return false;
  const person = own.isPerson === true && isOfPerson(view, main.predicate, english, gender);
  const mayBe = (of: TreeView, at: number): boolean => {
    if (!isSpokenOf(of, at)) return false;
    const traits = describeNoun(of, at, lexicon);
    return mayAgree(traits, gender, number) && !(person && traits.isPerson === false);
  };
  const aside = relativeWords(topic.view);
  const same = new Set(
    phraseOf(topic.view, topic.noun).filter((at) =>
      /^(?:flat|appos)/u.test(topic.view.words[at]?.deprel ?? ''),
    ),
  );
  return (
    !topic.view.words.some(
      (_, at) => at !== topic.noun && !same.has(at) && !aside.has(at) && mayBe(topic.view, at),
    ) && !view.words.slice(0, main.subject).some((_, at) => mayBe(view, at))
  );
}

/** By a verb that only people are the subject of, or by *he* and *she* of the translation. */
function isOfPerson(
  view: TreeView,
  predicate: number,
  english: TreeView | null,
  gender: string,
): boolean {
  if (HUMAN_VERBS.fr.has(view.words[predicate]?.lemma ?? '')) return true;
  const main = english && findMainSubject(english);
  const form = english?.words[main?.subject ?? -1]?.form.toLowerCase();
  return form === (gender === 'Fem' ? 'she' : 'he');
}

function mayAgree(own: NounTraits, gender: string, number: string): boolean {
  if (own.isJoined && number === 'Plur') return true;
  return (own.gender ?? gender) === gender && (own.number ?? number) === number;
}

function relativeWords(view: TreeView): ReadonlySet<number> {
  return new Set(
    splitClauses(view).flatMap(({ kind, words }) => (kind === 'relative' ? words : [])),
  );
}
