import { isKindNoun } from '../../units/self-standing/is-natural-kind.ts';
import type { Phrase, Statement } from './statement.ts';

const INDEFINITE = /^(?:des|de|d['’]|certaine?s|plusieurs|quelques|différente?s|diverse?s)$/iu;

/**
 * *Quelle région de nombreux peuples ont-ils …*: read as one noun of the other; and of what is some or
 * one of many and has no name, nobody can tell when or where: *un dernier espoir est-il donné*.
 */
export function isUnspecified(statement: Statement, kept: readonly Phrase[]): boolean {
  const { view, subject } = statement;
  const [first = -1] = subject.words;
  const form = view.words[first]?.form ?? '';
  const named = subject.words.some((at) => at > 0 && /^\p{Lu}/u.test(view.words[at]?.form ?? ''));
  if (INDEFINITE.test(form) && !/^\p{Lu}\p{Ll}+$/u.test(view.words[subject.head]?.form ?? ''))
    return true;
  if (isSpecimen(statement)) return false;
  return /^une?$/iu.test(form) && !named && !isFirstThere(statement, kept);
}

/** *Une éolienne mesure 150 mètres*: any of the kind. */
function isSpecimen({ view, verb, subject, selfStanding }: Statement): boolean {
  return (
    selfStanding &&
    isKindNoun(view.words[subject.head]?.lemma ?? '') &&
    view.words[verb.finite]?.feats['Tense'] === 'Pres' &&
    !verb.compound
  );
}

/** *Une première usine est construite à Bathurst*: of a town there is but one first. */
function isFirstThere({ view, subject }: Statement, kept: readonly Phrase[]): boolean {
  const first = (view.dependents[subject.head] ?? []).some(
    (at) => view.words[at]?.lemma === 'premier' && subject.words.includes(at),
  );
  const placed = kept.some(({ words: own }) =>
    view.mentions.some(
      (mention) =>
        mention.type === 'place' &&
        'form' in mention &&
        mention.form === 'name' &&
        mention.words.some((at) => own.includes(at)),
    ),
  );
  return first && placed;
}
