import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { join } from './elide.ts';
import { findOpenReference } from './find-open-reference.ts';
import { chanceOfWords } from './measure-chance.ts';
import type { Statement } from './statement.ts';
import { writeWords, type Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const RANGE = /^([\d\p{L}-]+ (?:à|ou) [\d\p{L}-]+) (\p{L}+s|\p{L}+x)$/u;
const NUMBER =
  /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)$/u;

/** *pond trois à cinq œufs* → *Combien d'œufs … pond-elle ?*: of what is always so of a kind. */
export function askCountRange(statement: Statement): Found {
  const { view, verb, subject, selfStanding, apostrophe, impersonal } = statement;
  if (!selfStanding || impersonal || verb.passive || verb.compound) return NOTHING;
  if (view.words[verb.finite]?.feats['Tense'] !== 'Pres') return NOTHING;
  const phrase = statement.object;
  if (phrase === null || phrase.place === 'front') return NOTHING;
  const { words } = phrase;
  const [, amount = '', noun = ''] = RANGE.exec(writeWords(statement, words)) ?? [];
  if (noun === '' || !amount.split(/ (?:à|ou) /u).every((each) => NUMBER.test(each)))
    return NOTHING;
  if (verb.negated) return refuses(words, 'negative');
  const open = findOpenReference(statement, subject.words, null);
  if (open !== null) return refuses(words, open);
  return asks({
    word: 'how-many',
    role: 'object',
    opening: `combien ${join('de', noun, apostrophe)}`,
    order: 'inverted',
    asked: phrase,
    answer: words.slice(0, -1),
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, [subject.head]),
  });
}
