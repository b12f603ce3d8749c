import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { wordsWithin } from '#lib/analysis/entities/view-sentences.ts';
import { reach, type Candidate } from './candidate.ts';

const TIME_NOUNS: ReadonlySet<string> = new Set(clues.timeNouns);
const JOINT = /^(?:à|dans|de|d['’]|en|sur|sous|sans|vers)$/iu;

/**
 * *le film Retour vers le futur*: a title without quotation marks takes in the phrase that the tree
 * hangs on its last word, unless that tells who made it or when.
 */
export function extendTitle(candidate: Candidate, lexicon: Lexicon): Candidate {
  const { view, start, end, type } = candidate;
  if (type !== 'work' || /^[ \u00a0]?[»”"]/u.test(view.text.slice(end, end + 2))) return candidate;
  const covered = wordsWithin(view, start, end);
  const last = covered.at(-1);
  if (last === undefined) return candidate;
  const joint = view.words[last + 1];
  if (joint === undefined || !JOINT.test(joint.form)) return candidate;
  const noun = view.words[joint.head];
  const isPhrase = joint.deprel === 'case' && joint.head > last && joint.head <= last + 3;
  if (noun === undefined || !isPhrase || noun.deprel !== 'nmod' || !covered.includes(noun.head))
    return candidate;
  const isOutside = lexicon.roleNouns.has(noun.form.toLowerCase()) || TIME_NOUNS.has(noun.lemma);
  if (noun.upos !== 'NOUN' || !/^\p{Ll}/u.test(noun.form) || isOutside) return candidate;
  return noun.end > end ? reach(candidate, start, noun.end) : candidate;
}
