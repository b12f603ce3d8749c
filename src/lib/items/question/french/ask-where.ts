import words from '#lib/items/data/french-questions.json' with { type: 'json' };
import clues from '#lib/analysis/data/clue-words.json' with { type: 'json' };
import type { Draft } from './draft.ts';
import { placeNoun, typeAt } from './name-what.ts';
import type { Preposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';

const DATIVE: ReadonlySet<string> = new Set(words.dativeVerbs);
const IN_NOUNS: ReadonlySet<string> = new Set(words.inNouns);
const DIRECTIONS: ReadonlySet<string> = new Set(words.directions);
/** Verbs with which *à* says where. */
export const PLACE_VERBS: ReadonlySet<string> = new Set([
  ...clues.placeVerbs.fr,
  ...words.placeVerbs,
]);
const BARE = /^(?:à|en|dans|sur)$/u;
/** Prepositions of movement and the like, that a question about a place keeps. */
const KEPT = /^(?:de|par|pour|contre|avec|vers|près de|à travers|chez|grâce à)$/u;
/** Prepositions of being somewhere. */
const WHERE =
  /^(?:à|au|aux|en|dans|sur|sous|près de|à proximité de|au bord de|au pied de|au large de|au cœur de|au centre de|au nord de|au sud de|à l['’]est de|à l['’]ouest de|au nord-est de|au nord-ouest de|au sud-est de|au sud-ouest de)$/u;

/**
 * *Dans quelle ville …*, *Où …*, *À quel pays …*. `asked` says that something better is asked of the
 * phrase already, so that only a name is worth a second question.
 */
export function askWhere(
  statement: Statement,
  phrase: Phrase,
  read: Preposition,
  base: Omit<Draft, 'word' | 'opening'>,
  asked: boolean,
): Draft[] {
  const { view, verb } = statement;
  const lemma = view.words[verb.main]?.lemma ?? '';
  const dative = /^(?:à|au|aux)$/u.test(read.text) && DATIVE.has(lemma);
  const place = placeNoun(statement, read.rest, phrase.head);
  const settled = phrase.deprel !== 'obl:arg' || read.text !== 'à' || PLACE_VERBS.has(lemma);
  const second = isSecondPlace(statement, phrase);
  const where: Draft = { ...base, word: 'where', opening: 'où', answer: phrase.words };
  if (typeAt(statement, phrase.head) === 'place') {
    const there = WHERE.test(read.text) && settled && !second && !dative;
    if (there && !hasFeminineArticle(statement, read)) {
      if (place === null || !BARE.test(read.text)) return [where];
      // *régner sur la Norvège*: over it, not in it
      if (read.text === 'sur' && place.preposition !== 'sur')
        return [{ ...base, word: 'which', opening: `sur ${place.which}` }];
      return [{ ...base, word: 'which', opening: `${place.preposition} ${place.which}` }, where];
    }
    const kept = KEPT.test(read.text) || (read.text === 'à' && dative && !second);
    if (place !== null && kept && statement.attribute === null)
      return [{ ...base, word: 'which', opening: `${read.text} ${place.which}` }];
  }
  return !asked && !second && isSpot(statement, phrase, read.text) ? [where] : [];
}

/** *né à Lyon, en France*: of two places the first is asked for, and the second stays. */
function isSecondPlace(statement: Statement, phrase: Phrase): boolean {
  return statement.phrases.some(
    (other) =>
      other.place === 'behind' &&
      phrase.place === 'behind' &&
      other !== phrase &&
      other.deprel.startsWith('obl') &&
      (other.head < phrase.head || placeNoun(statement, other.words, other.head) === null) &&
      (typeAt(statement, other.head) === 'place' || isSpot(statement, other, 'dans')),
  );
}

/** *dans une ferme*, *au nord de Niort*: a common noun for a place, with a preposition of place. */
function isSpot(
  statement: Statement,
  { head, deprel, words: own }: Phrase,
  preposition: string,
): boolean {
  const { view } = statement;
  const noun = view.words[head];
  if (noun?.upos !== 'NOUN' || deprel === 'obl:agent') return false;
  const named = own.some((at) => typeAt(statement, at) === 'place');
  if (/^(?:à|dans|sur|au)$/u.test(preposition) && DIRECTIONS.has(noun.lemma)) return named;
  return /^(?:dans|sur)$/u.test(preposition) && IN_NOUNS.has(noun.lemma);
}

/** *à la France* says to whom; where would be *en France*. */
function hasFeminineArticle(
  { view }: Statement,
  { text, rest }: { readonly text: string; readonly rest: readonly number[] },
): boolean {
  const article = view.words[rest[0] ?? -1];
  return (
    text === 'à' &&
    article?.upos === 'DET' &&
    /^(?:la|l['’])$/iu.test(article.form) &&
    !/^\p{Ll}/u.test(view.words[rest[1] ?? -1]?.form ?? '')
  );
}
