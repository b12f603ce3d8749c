import { isKindNoun } from '../../units/self-standing/is-natural-kind.ts';
import { genderOf } from './agree-interrogative.ts';
import { asks, NOTHING, refuses, type Found } from './draft.ts';
import { isMark } from './keep-phrase.ts';
import { chanceOfWords } from './measure-chance.ts';
import { ofWhom } from './of-whom.ts';
import type { Phrase, Statement } from './statement.ts';
import { writeWords, type Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const EXTENT = /^(?:mesurer|peser|coûter|faire)$/u;
const NUMBER = '(?:\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:,\\d+)?|[\\p{L}-]+)';
const UNIT =
  '(?:mètres?|centimètres?|millimètres?|kilomètres?|kilogrammes?|kilos?|grammes?|tonnes?|litres?|euros?|francs?|kg|cm|mm|km|g|m|t)';
const NEARLY = "(?:environ |presque |près de |plus de |moins de |près d['’]|plus d['’])?";
const SPAN = new RegExp(
  `^(?:(?:de |entre )?${NUMBER} (?:à|et) ${NUMBER}[ \\u00a0\\u202f]${UNIT})$`,
  'u',
);
const WITH_DIMENSION = new RegExp(
  `^(${NEARLY}${NUMBER}[ \\u00a0\\u202f]${UNIT}|(?:de |entre )?${NUMBER} (?:à|et) ${NUMBER}[ \\u00a0\\u202f]${UNIT}) (?:de|d['’]|en) ?(long|haut|large|longueur|hauteur|largeur|profondeur|diamètre|envergure|épaisseur|altitude)$`,
  'u',
);
const NOUNS: Readonly<Record<string, string>> = {
  long: 'longueur',
  haut: 'hauteur',
  large: 'largeur',
};

/** *pèse de 17 à 25 kilos* → *Combien pèse …*; *mesure un mètre de long* → *Quelle est la longueur …* */
export function askExtent(statement: Statement): Found {
  const { view, verb, subject, apostrophe } = statement;
  const lemma = view.words[verb.main]?.lemma ?? '';
  if (!EXTENT.test(lemma) || verb.passive || verb.compound || statement.impersonal) return NOTHING;
  const told = toldBehind(statement);
  const phrase = statement.phrases.find(({ words }) => words.some((at) => told.includes(at)));
  if (phrase === undefined) return NOTHING;
  const text = writeWords(statement, told);
  const [, amount, dimension] = WITH_DIMENSION.exec(text) ?? [];
  if (dimension === undefined && (lemma === 'faire' || !SPAN.test(text))) return NOTHING;
  if (verb.negated) return refuses(told, 'negative');
  if (subject.words.some((at) => isMark(statement, at))) return refuses(told, 'torn-subject');
  if (view.words[subject.head]?.upos === 'PRON' || genderOf(statement, subject.head) === null)
    return refuses(told, 'unknown-subject');
  const answer = amount === undefined ? told : told.slice(0, amount.split(' ').length);
  if (writeWords(statement, answer) !== (amount ?? text)) return NOTHING;
  const imparfait = view.words[verb.finite]?.feats['Tense'] !== 'Pres';
  const noun = dimension === undefined ? null : (NOUNS[dimension] ?? dimension);
  const article =
    noun === null
      ? ''
      : /^[aeé]/u.test(noun)
        ? `l${apostrophe}`
        : noun === 'diamètre'
          ? 'le '
          : 'la ';
  const whose = ofWhom(writeWords(statement, subject.words), apostrophe);
  const asked: Phrase = { ...phrase, words: told };
  const base = {
    word: 'how-many',
    role: 'object',
    alone: true,
    asked,
    answer,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, [subject.head]),
  } as const;
  return asks(
    noun === null || (noun === 'hauteur' && isKindNoun(view.words[subject.head]?.lemma ?? ''))
      ? {
          ...base,
          opening: `combien ${view.words[verb.finite]?.form ?? ''} ${writeWords(statement, subject.words)}`,
          order: 'opening',
        }
      : {
          ...base,
          opening: `quel${noun === 'diamètre' ? '' : 'le'} ${imparfait ? 'était' : 'est'} ${article}${noun} ${whose}`,
          order: 'opening',
        },
  );
}

/** All between the verb and what ends its clause; empty where more than one piece stands there. */
function toldBehind({ view, verb }: Statement): readonly number[] {
  const from = verb.finite + 1;
  const rest = view.words.slice(from);
  const stop = rest.findIndex(
    ({ upos, form }, at) =>
      (upos === 'PUNCT' && !/^['’]$/u.test(form)) ||
      (/^et$/iu.test(form) && /^(?:VERB|AUX)$/u.test(rest[at + 1]?.upos ?? '')),
  );
  const told = rest.slice(0, stop < 0 ? undefined : stop).map((_, at) => from + at);
  // *pèse aujourd'hui 7 kilos*, but *environ 7 kilos*
  return told.filter(
    (at) => !/^(?:aujourd['’]hui|souvent|généralement)$/iu.test(view.words[at]?.form ?? ''),
  );
}
