import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import { agreeParticiple } from './agree-participle.ts';
import { agreeWithSingular } from './agree-singular.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { join } from './elide.ts';
import { findOpenReference } from './find-open-reference.ts';
import { isPerson } from './is-person.ts';
import { subtreeOf } from './keep-phrase.ts';
import { chanceOfWords } from './measure-chance.ts';
import { readPreposition } from './read-preposition.ts';
import type { Phrase, Statement } from './statement.ts';
import { writeUnit } from './write-unit.ts';
import type { Changes } from './write-words.ts';
import { writeWords } from './write-words.ts';

const NO_CHANGES: Changes = new Map();
const MAX_COUNTED = 8;

/** *Combien d'élèves …*, *Pendant combien de temps …*, *À quel âge …*, *Quel pourcentage …* */
export function askQuantity(statement: Statement): Found {
  const phrases = [statement.subject, ...statement.phrases];
  const found = phrases.map((phrase) => askPhrase(statement, phrase));
  return {
    drafts: found.flatMap(({ drafts }) => drafts),
    refused: found.flatMap(({ refused }) => refused),
  };
}

function askPhrase(statement: Statement, phrase: Phrase): Found {
  const { view, verb } = statement;
  const mention = view.mentions.find(
    (each): each is ValueMention =>
      !('entity' in each) &&
      /^(?:quantity|money|percentage|duration)$/u.test(each.type) &&
      each.words.includes(phrase.head),
  );
  if (mention === undefined) return NOTHING;
  const refuse = (reason: string): Found => refuses(phrase.words, reason);
  if (verb.negated) return refuse('negative');
  const isSubject = phrase === statement.subject;
  const isObject = phrase === statement.object;
  if (!isSubject && !isObject && !phrase.deprel.startsWith('obl')) return NOTHING;
  const read = readPreposition(statement, phrase);
  if (read === null) return refuse('no-preposition');
  const owner = view.words[verb.finite]?.feats['Number'] === 'Plur' ? 'Plur' : 'Sing';
  const open = findOpenReference(statement, phrase.words, isSubject ? null : owner);
  if (open !== null) return refuse(open);
  const base = {
    word: 'how-many',
    role: isSubject ? 'subject' : isObject ? 'object' : 'oblique',
    order: isSubject ? 'kept' : 'turned',
    asked: phrase,
    answer: read.rest,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, phrase.words),
  } as const satisfies Omit<Draft, 'opening'>;
  const numeral = numeralOf(statement, read.rest, phrase.head);
  if (mention.type === 'duration') {
    const whole = read.rest.every((at) => mention.words.includes(at));
    if (read.text === 'à' && whole && isAge(statement, phrase.head)) {
      const [number = phrase.head] = read.rest.filter((at) => view.words[at]?.upos === 'NUM');
      return asks({ ...base, order: 'inverted', opening: 'à quel âge', answerHead: number });
    }
    if (!/^(?:pendant|durant|)$/u.test(read.text) || isSubject) return refuse('odd-duration');
    if (read.rest.some((at) => !mention.words.includes(at))) return refuse('more-than-a-duration');
    const opening = read.text === '' ? 'combien de temps' : `${read.text} combien de temps`;
    return asks({ ...base, order: 'inverted', opening });
  }
  if (numeral === null) return refuse('odd-number');
  if (mention.type === 'percentage') {
    if (read.text !== '') return refuse('odd-percentage');
    const counted = read.rest.filter((at) => at > phrase.head);
    if (counted.length === 0 || counted.length > MAX_COUNTED) return refuse('odd-percentage');
    if (isUnsettled(statement, phrase, counted)) return refuse('loose-complement');
    const stays = isSubject ? [] : detachable(statement, phrase, counted);
    const rest = writeWords(
      statement,
      counted.filter((at) => !stays.includes(at)),
    );
    const changes = isSubject ? agreeWithSingular(statement, 'Masc') : NO_CHANGES;
    if (changes === null) return refuse('agreement');
    return asks({
      ...base,
      opening: `quel pourcentage ${rest}`,
      changes,
      stays,
      answer: read.rest.filter((at) => at <= phrase.head),
    });
  }
  const counted = read.rest.filter((at) => at > (numeral.at(-1) ?? -1));
  if (isUnsettled(statement, phrase, counted)) return refuse('loose-complement');
  const named = counted.includes(phrase.head) || numeral.includes(phrase.head);
  if (counted.length === 0 || counted.length > MAX_COUNTED || !named) return refuse('odd-number');
  const stays = isSubject ? [] : detachable(statement, phrase, counted);
  const noun = writeWords(
    statement,
    counted.filter((at) => !stays.includes(at)),
  );
  if (!/^(?:|à|dans|sur|en|avec|de|par|pour|contre)$/u.test(read.text))
    return refuse('odd-preposition');
  const unit = writeUnit(noun.replace(/^de |^d['’]/u, ''));
  const how = join('de', unit, statement.apostrophe);
  const changes = isObject
    ? agreeParticiple(statement, countedNoun(statement, phrase.head))
    : NO_CHANGES;
  if (changes === null) return refuse('agreement');
  return asks({
    ...base,
    opening: `${read.text === '' ? '' : `${read.text} `}combien ${how}`,
    answer: numeral,
    stays,
    changes,
  });
}

/** *quatre millions de véhicules*: what is counted, with which verbs agree. */
function countedNoun({ view }: Statement, head: number): number {
  if (!/^(?:million|milliard|millier)$/u.test(view.words[head]?.lemma ?? '')) return head;
  const counted = (view.dependents[head] ?? []).find((at) => view.words[at]?.deprel === 'nmod');
  return counted ?? head;
}

/** *à quinze ans*, said of a person. */
function isAge(statement: Statement, head: number): boolean {
  const { view, subject } = statement;
  return /^(?:an|mois)$/u.test(view.words[head]?.lemma ?? '') && isPerson(statement, subject.head);
}

/** The number that opens a phrase, with what it is nearly: *plus de 300*, *environ deux mille*. */
function numeralOf(
  { view }: Statement,
  words: readonly number[],
  head: number,
): readonly number[] | null {
  const last = words
    .filter(
      (at) =>
        at <= head &&
        (view.words[at]?.upos === 'NUM' ||
          /^(?:millions?|milliards?|milliers?)$/u.test(view.words[at]?.form ?? '')),
    )
    .at(-1);
  const numeral = words.filter((at) => at <= (last ?? -1));
  const fits = numeral.every((at) => {
    const { upos, form = '' } = view.words[at] ?? {};
    return (
      upos === 'NUM' ||
      /^(?:environ|près|plus|moins|de|quelque|presque|à|peu|millions?|milliards?|milliers?)$/iu.test(
        form,
      )
    );
  });
  return last !== undefined && fits ? numeral : null;
}

/** A relative clause in what is counted, or a *de* right behind it that may belong to it. */
function isUnsettled({ view }: Statement, { words }: Phrase, counted: readonly number[]): boolean {
  if (counted.some((at) => view.words[at]?.deprel === 'acl:relcl')) return true;
  return /^(?:de|d['’]|du|des)$/iu.test(view.words[(words.at(-1) ?? -1) + 1]?.form ?? '');
}

/** What follows a counted noun with a preposition other than *de*: *sept buts | contre Lyon*. */
function detachable(
  source: Statement,
  { head }: Phrase,
  counted: readonly number[],
): readonly number[] {
  const { view } = source;
  const loose = counted.find((at) => {
    if (at <= head || !/^(?:nmod|obl)/u.test(view.words[at]?.deprel ?? '')) return false;
    const cases = (view.dependents[at] ?? []).filter(
      (below) => view.words[below]?.deprel === 'case',
    );
    return cases.length > 0 && cases.every((below) => view.words[below]?.lemma !== 'de');
  });
  if (loose === undefined) return [];
  const [first = loose] = subtreeOf(source, loose);
  return counted.filter((at) => at >= first);
}
