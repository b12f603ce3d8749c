import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { chanceOfWords } from './measure-chance.ts';
import type { Statement } from './statement.ts';
import { spanOf, writeWords, type Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const PERIOD = new RegExp(`^(?:de |d['’])${MONTH} à ${MONTH}$`, 'iu');
const SEASON = /^(?:en été|en automne|en hiver|au printemps)$/iu;

/** *De novembre à mars, le hérisson hiberne*, *fleurit au printemps*: of what is so every year. */
export function askTimeOfYear(statement: Statement): Found {
  const { view, verb, selfStanding, phrases } = statement;
  if (!selfStanding || view.words[verb.finite]?.feats['Tense'] !== 'Pres' || verb.compound)
    return NOTHING;
  if (view.mentions.some(({ type, text }) => type === 'date' && /\d/u.test(text))) return NOTHING;
  const found = phrases.flatMap((phrase) => {
    const text = writeWords(statement, phrase.words);
    return PERIOD.test(text) || SEASON.test(text) ? [{ phrase, isSeason: SEASON.test(text) }] : [];
  });
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return NOTHING;
  const { phrase, isSeason } = only;
  if (verb.negated) return refuses(phrase.words, 'negative');
  // *en été et en automne*, *en hiver, surtout dans les plaines*
  const { end } = spanOf(statement, phrase.words);
  if (/^ (?:et|ou|comme|ainsi)(?!\p{L})/u.test(view.text.slice(end)))
    return refuses(phrase.words, 'odd-list');
  return asks({
    word: 'when',
    role: 'oblique',
    opening: isSeason ? 'en quelle saison' : 'à quelle période de l’année',
    order: 'inverted',
    asked: phrase,
    listed: true,
    answer: phrase.words,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, [phrase.head]),
  });
}
