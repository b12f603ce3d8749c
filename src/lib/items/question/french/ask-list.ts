import { readList } from '../read-list.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { isPerson } from './is-person.ts';
import { chanceOfWords } from './measure-chance.ts';
import type { Phrase, Statement } from './statement.ts';
import { spanOf, type Changes } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const FEEDING = /^(?:nourrir|alimenter)$/u;
const BUILDING = /^(?:construire|bâtir|faire|fabriquer|réaliser|édifier|reconstruire)$/u;

/** *De quoi se nourrit …*, *Que mange …*, *En quoi est construit …*, *En quel mois …* */
export function askList(statement: Statement): Found {
  const { phrases, view, verb } = statement;
  const lemma = view.words[verb.main]?.lemma ?? '';
  const behind = phrases.filter(({ place }) => place === 'behind');
  if (FEEDING.test(lemma) && isReflexive(statement))
    return askAll(
      statement,
      behind.filter((phrase) => opens(statement, phrase, /^d(?:e|['’]|es)$/iu)),
      'food',
      'de quoi',
    );
  if (lemma === 'manger' && statement.object !== null && !verb.passive)
    return askAll(statement, [statement.object], 'food', '');
  if (BUILDING.test(lemma) && verb.passive)
    return askAll(
      statement,
      behind.filter((phrase) => opens(statement, phrase, /^en$/iu)),
      'material',
      'en quoi',
    );
  return askMonth(statement);
}

/** One question for phrases that make a list together. */
function askAll(
  statement: Statement,
  parts: readonly Phrase[],
  of: string,
  opening: string,
): Found {
  const [first, ...more] = parts;
  if (first === undefined) return NOTHING;
  const words = wholeList(
    statement,
    parts.flatMap((phrase) => phrase.words),
  );
  const { start, end } = spanOf(statement, words);
  if (statement.verb.negated) return refuses(words, 'negative');
  if (readList(statement.view.text.slice(start, end))?.sort.of !== of) return NOTHING;
  const draft: Draft = {
    word: 'what',
    role: 'oblique',
    opening,
    order: opening === '' ? 'que' : 'inverted',
    asked: first,
    beside: more,
    listed: true,
    answer: words,
    answerHead: first.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, [first.head]),
  };
  return asks(draft);
}

/** Up to where the list goes on, whatever its last members were read as. */
function wholeList({ view }: Statement, words: readonly number[]): readonly number[] {
  const last = words.at(-1) ?? -1;
  const stop = view.words.findIndex(({ form, upos }, at) => {
    if (at <= last) return false;
    const joins = /^(?:,|et|ou|d['’]|de|des)$/iu.test(form);
    return !joins && !/^(?:NOUN|ADJ)$/u.test(upos);
  });
  const more = view.words.flatMap((word, at) =>
    at > last && (stop < 0 || at < stop) && word.form !== '.' ? [at] : [],
  );
  const [next] = more;
  const goesOn = /^(?:,|et|ou)$/iu.test(view.words[next ?? -1]?.form ?? '');
  if (!goesOn) return words;
  const whole = [...words, ...more];
  return view.words[whole.at(-1) ?? -1]?.form === ',' ? whole.slice(0, -1) : whole;
}

/** *met bas en mai*: of what is so every year. */
function askMonth(statement: Statement): Found {
  const { view, verb, subject, selfStanding } = statement;
  if (!selfStanding || view.words[verb.finite]?.feats['Tense'] !== 'Pres' || verb.compound)
    return NOTHING;
  if (verb.negated || (isPerson(statement, subject.head) && !isAnimal(statement))) return NOTHING;
  if (view.mentions.some(({ type, text }) => type === 'date' && /\d/u.test(text))) return NOTHING;
  const months = statement.phrases.filter((phrase) => {
    const { start, end } = spanOf(statement, phrase.words);
    const list = readList(view.text.slice(start, end));
    return (
      list?.sort.of === 'month' &&
      list.members.length === 1 &&
      /^(?:en |au mois d)/u.test(list.marks[0] ?? '')
    );
  });
  const [month] = months;
  if (month === undefined || months.length > 1) return NOTHING;
  return asks({
    word: 'when',
    role: 'oblique',
    opening: 'en quel mois',
    order: 'inverted',
    asked: month,
    listed: true,
    answer: month.words,
    answerHead: month.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, [month.head]),
  });
}

/** *La femelle du castor*: what is called so is no person. */
function isAnimal({ view, subject }: Statement): boolean {
  return /^(?:femelle|mâle|petit|jeune)$/u.test(view.words[subject.head]?.lemma ?? '');
}

function isReflexive({ view, verb }: Statement): boolean {
  return verb.clitics.some((at) => /^s(?:e|['’])$/iu.test(view.words[at]?.form ?? ''));
}

function opens({ view }: Statement, { words }: Phrase, form: RegExp): boolean {
  return form.test(view.words[words[0] ?? -1]?.form ?? '');
}
