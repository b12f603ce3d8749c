import type { DateValue } from '#lib/analysis/entities/dates/date-value.ts';
import type { QuestionWord } from '../asked.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { findLateDate } from './find-late-date.ts';
import { isMark } from './keep-phrase.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';
import type { Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
/** Least chance of a whole date on its own verb where the arc says nothing sure: it opens the sentence. */
const FRONT_CHANCE = 0.9;

const PART_OF_TIME =
  /^(?:fin|début|milieu|commencement|cours|courant|automne|été|hiver|printemps|mois|moitié)$/u;

interface Opening {
  readonly word: QuestionWord;
  readonly text: string;
}

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
  if (goesOn || extra.length > 0 || opening === null) return refuse('more-than-a-date');
  if (verb.negated) return refuse('negative');
  const base: Draft = {
    word: opening.word,
    role: 'oblique',
    opening: opening.text,
    order: 'inverted',
    asked: phrase,
    answer: /^(?:quand|de quelle année à)/u.test(opening.text) ? phrase.words : read.rest,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfDate(statement, phrase),
  };
  return asks(base);
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

/** *De 1904 à 1912* says from when to when; *entre 1904 et 1912* only when. */
function openingForSpan(preposition: string, text: string): Opening | null {
  const years = /^\d{3,4}\D+\d{3,4}$/u.test(text);
  if (preposition === 'de' && years)
    return { word: 'when', text: 'de quelle année à quelle année' };
  return /^(?:entre|)$/u.test(preposition) && years ? { word: 'when', text: 'quand' } : null;
}

/** *L'église date de 1854*, *La tour remonte au XIIe siècle*. */
function openingAfter(verb: string, preposition: string, { precision }: DateValue): Opening | null {
  const noun =
    precision === 'year' ? 'quelle année' : precision === 'century' ? 'quel siècle' : null;
  const word = precision === 'year' ? 'year' : 'when';
  if (noun === null) return null;
  if (verb === 'dater' && /^(?:de|du)$/u.test(preposition)) return { word, text: `de ${noun}` };
  return verb === 'remonter' && /^(?:à|au)$/u.test(preposition)
    ? { word, text: `à ${noun}` }
    : null;
}

function openingFor(
  preposition: string,
  { edtf, precision }: DateValue,
  text: string,
): Opening | null {
  const range = edtf.includes('/');
  const before =
    /^(?:depuis|jusqu['’]en|jusqu['’]à|jusqu['’]au|à partir de|avant|après|vers|dès)$/u.exec(
      preposition,
    )?.[0];
  if (before !== undefined && !range) {
    if (precision === 'year' && /^(?:jusqu['’]en|à partir de|depuis|dès)$/u.test(before))
      return { word: 'year', text: `${before} quelle année` };
    if (before === 'dès' && precision === 'day' && /\d{3,4}/u.test(text))
      return { word: 'when', text: 'à quelle date' };
    if (before === 'dès' && precision === 'month' && /\d{4}/u.test(text))
      return { word: 'when', text: 'quand' };
    if (before === 'dès' && precision === 'decade')
      return { word: 'when', text: 'dès quelle décennie' };
    if (before === 'vers' && precision === 'year')
      return { word: 'year', text: 'vers quelle année' };
    return before.startsWith('depuis') ? { word: 'when', text: 'depuis quand' } : null;
  }
  if (range) return openingForSpan(preposition, text);
  switch (precision) {
    case 'year':
      return /^(?:en|)$/u.test(preposition) ? { word: 'year', text: 'en quelle année' } : null;
    case 'month':
      return /^(?:en|au)$/u.test(preposition) ? { word: 'when', text: 'quand' } : null;
    case 'day':
      if (!/^(?:dès|)$/u.test(preposition)) return null;
      // a day without its year is one of many
      return /\d{3,4}/u.test(text) ? { word: 'when', text: 'à quelle date' } : null;
    case 'decade':
      return /^(?:dans|durant|pendant|au cours de)$/u.test(preposition)
        ? { word: 'when', text: 'au cours de quelle décennie' }
        : null;
    case 'century':
      return /^(?:à|au|au cours de)$/u.test(preposition)
        ? { word: 'when', text: 'au cours de quel siècle' }
        : null;
  }
}
