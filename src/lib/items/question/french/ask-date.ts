import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { findLateDate } from './find-late-date.ts';
import { isMark } from './keep-phrase.ts';
import { openingAfter, openingFor } from './open-date.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
/** Least chance of a whole date on its own verb where the arc says nothing sure: it opens the sentence. */
const FRONT_CHANCE = 0.9;

const PART_OF_TIME =
  /^(?:fin|début|milieu|commencement|cours|courant|automne|été|hiver|printemps|mois|moitié)$/u;

/** *En quelle année …*, *À quelle date …*, *Au cours de quel siècle …*, *Depuis quand …* */
export function askDate(statement: Statement): Found {
  const found = statement.phrases.flatMap((phrase): Found[] => {
    const late = isPartOfTime(statement, phrase) ? null : findLateDate(statement, phrase);
    if (late === null) return [askPhrase(statement, phrase)];
    const { drafts, refused } = askPhrase(statement, late.date);
    const stays = late.before;
    return [{ drafts: drafts.map((draft) => ({ ...draft, asked: phrase, stays })), refused }];
  });
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

function askPhrase(statement: Statement, phrase: Phrase): Found {
  const { view, verb } = statement;
  if (!/^(?:obl|advmod|nmod|obj)(?::|$)/u.test(phrase.deprel)) return NOTHING;
  if (isPartOfTime(statement, phrase)) return askTime(statement, phrase);
  const mention = view.mentions.find(
    ({ type, words }) => type === 'date' && words.includes(phrase.head),
  );
  if (mention === undefined || 'entity' in mention || mention.value.kind !== 'date') return NOTHING;
  const refuse = (reason: string): Found => refuses(phrase.words, reason);
  const read = readPreposition(statement, phrase);
  if (read === null) return refuse('no-preposition');
  const extra = read.rest.filter(
    (at) => !mention.words.includes(at) && !isMark(statement, at) && view.words[at]?.upos !== 'DET',
  );
  const opening =
    openingAfter(view.words[verb.main]?.lemma ?? '', read.text, mention.value) ??
    openingFor(read.text, mention.value, mention.text);
  const next = view.words[(phrase.words.at(-1) ?? -1) + 1]?.form ?? '';
  const goesOn =
    /^(?:à|et|ou|-|–)$/u.test(next) &&
    /^\d/u.test(view.words[(phrase.words.at(-1) ?? -1) + 2]?.form ?? '');
  const behind = wordsBehind(statement, read.rest, mention.words.at(-1) ?? -1);
  const alone = extra.length === 0 || (opening?.text === 'à quelle date' && behind !== null);
  if (goesOn || !alone || opening === null) return refuse('more-than-a-date');
  if (verb.negated) return refuse('negative');
  const base: Draft = {
    word: opening.word,
    role: 'oblique',
    opening: opening.text,
    order: 'inverted',
    asked: phrase,
    answer: /^(?:quand|à quel siècle|de quelle année à)/u.test(opening.text)
      ? phrase.words
      : read.rest.filter((at) => behind?.includes(at) !== true),
    ...(behind === null ? {} : { stays: behind }),
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfDate(statement, phrase),
  };
  return asks(base);
}

/** *naît le 3 mai 1850 | rue du Pont*: where it was, read as a part of the day; null for nothing, or for more than a place. */
function wordsBehind(
  { view }: Statement,
  words: readonly number[],
  last: number,
): readonly number[] | null {
  const behind = words.filter((at) => at > last);
  const [first = -1] = behind;
  const opens = /^(?:ADP|NOUN)$/u.test(view.words[first]?.upos ?? '');
  const told = behind.some((at) => /^(?:VERB|AUX|PRON)$/u.test(view.words[at]?.upos ?? ''));
  return opens && !told && first === last + 1 ? behind : null;
}

/** *à la fin des années 1950*, *au début du XIIIe siècle*. */
function isPartOfTime({ view }: Statement, { head, words }: Phrase): boolean {
  if (!PART_OF_TIME.test(view.words[head]?.lemma ?? '')) return false;
  const rest = words.filter(
    (at) => at > head && view.words[at]?.upos !== 'ADP' && view.words[at]?.upos !== 'DET',
  );
  const dates = view.mentions.filter(({ type }) => type === 'date');
  const told = rest.filter((at) => dates.some((date) => date.words.includes(at)));
  // *au début de l'année 2015*
  return (
    told.length > 0 &&
    rest.every(
      (at) => told.includes(at) || /^(?:an|année|siècle)$/u.test(view.words[at]?.lemma ?? ''),
    )
  );
}

function askTime(statement: Statement, phrase: Phrase): Found {
  if (statement.verb.negated) return refuses(phrase.words, 'negative');
  const preposition = readPreposition(statement, phrase)?.text ?? '';
  if (!/^(?:à|dans|dès|vers|depuis|en|pendant|durant|jusqu['’]à|)$/u.test(preposition))
    return refuses(phrase.words, 'odd-preposition');
  return asks({
    word: 'when',
    role: 'oblique',
    opening: 'quand',
    order: 'inverted',
    asked: phrase,
    answer: phrase.words,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfDate(statement, phrase),
  });
}

function chanceOfDate({ view }: Statement, { head, place }: Phrase): number {
  const arc = view.words[head]?.arcConfidence ?? 0;
  return place === 'front' ? Math.max(arc, FRONT_CHANCE) : arc;
}
