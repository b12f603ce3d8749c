import clues from '#lib/analysis/data/pronoun-clues.json' with { type: 'json' };
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { wordsWithin } from '#lib/analysis/entities/view-sentences.ts';
import { reach, type Candidate } from './candidate.ts';

const TIME_NOUNS: ReadonlySet<string> = new Set(clues.timeNouns);
const JOINT = /^(?:à|dans|de|d['’]|en|sur|sous|sans|vers)$/iu;

/** *Le Facteur de Brest*: a title made of a noun takes a place in; *Germinal de Zola* has an author. */
const NOUN_TITLE = /^(?:L[ae]s?[ \u00a0]|L['’]|Notre-Dame$)/u;
const OF_PLACE = /^[ \u00a0](?:de[ \u00a0]|d['’])(\p{Lu}[\p{L}-]+)/u;

/**
 * *le film Retour vers le futur*: a title without quotation marks takes in the phrase that the tree
 * hangs on its last word, unless that tells who made it or when.
 */
export function extendTitle(candidate: Candidate, lexicon: Lexicon): Candidate {
  const { view, start, end, type } = candidate;
  if (type !== 'work' || /^[ \u00a0]?[»”"]/u.test(view.text.slice(end, end + 2))) return candidate;
  const place = OF_PLACE.exec(view.text.slice(end, end + 40));
  const [name = ''] = place?.slice(1) ?? [];
  if (place !== null && NOUN_TITLE.test(candidate.text) && lexicon.places.has(name))
    return reach(candidate, start, end + place[0].length);
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
