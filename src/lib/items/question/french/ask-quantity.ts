import type { ValueMention } from '#lib/analysis/entities/entity.ts';
import { agreeParticiple } from './agree-participle.ts';
import { agreeWithSingular } from './agree-singular.ts';
import { isAge } from './ask-age.ts';
import { asks, NOTHING, refuses, type Draft, type Found } from './draft.ts';
import { join } from './elide.ts';
import { isMeasuring, isOneUnit } from './is-measuring.ts';
import { openDuration } from './open-duration.ts';
import { findOpenReference } from './find-open-reference.ts';
import { chanceOfWords } from './measure-chance.ts';
import { detachable, isUnsettled, numeralOf } from './read-counted.ts';
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
  if (mention === undefined || isAge(statement, phrase)) return NOTHING;
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
    order: isSubject ? 'kept' : isMeasuring(statement) ? 'inverted' : 'turned',
    asked: phrase,
    answer: read.rest,
    answerHead: phrase.head,
    changes: NO_CHANGES,
    chance: chanceOfWords(statement, phrase.words),
  } as const satisfies Omit<Draft, 'opening'>;
  const numeral = numeralOf(statement, read.rest, phrase.head);
  if (mention.type === 'duration') {
    const opening = isSubject ? null : openDuration(statement, mention, read);
    if (opening === null) return refuse('odd-duration');
    return asks({ ...base, order: 'inverted', opening });
  }
  if (isOneUnit(statement, read) && !isSubject)
    return asks({ ...base, order: 'inverted', opening: 'combien' });
  if (numeral === null) return refuse('odd-number');
  if (mention.type === 'percentage') {
    if (read.text !== '') return refuse('odd-percentage');
    const counted = read.rest.filter((at) => at > phrase.head);
    if (counted.length === 0) return refuse('odd-percentage');
    if (isUnsettled(statement, phrase, counted)) return refuse('loose-complement');
    const stays = isSubject ? [] : detachable(statement, phrase, counted);
    if (counted.length - stays.length > MAX_COUNTED) return refuse('odd-percentage');
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
  // *remporte ses deux courses*, but *partagé entre ses deux fils*
  const owned = numeral[0] !== read.rest[0];
  if (owned && read.text !== 'entre') return refuse('odd-number');
  if (isUnsettled(statement, phrase, counted)) return refuse('loose-complement');
  const named = counted.includes(phrase.head) || numeral.includes(phrase.head);
  const stays = isSubject ? [] : detachable(statement, phrase, counted);
  if (counted.length === 0 || counted.length - stays.length > MAX_COUNTED || !named)
    return refuse('odd-number');
  const noun = writeWords(
    statement,
    counted.filter((at) => !stays.includes(at)),
  );
  if (!/^(?:|à|dans|sur|en|avec|de|par|pour|contre|entre|jusqu['’]à)$/u.test(read.text))
    return refuse('odd-preposition');
  // *75 000 USD*
  if (/^\p{Lu}{3}(?!\p{L})/u.test(noun)) return refuse('odd-number');
  const unit = writeUnit(noun.replace(/^de |^d['’]/u, ''));
  // *pèse de 7 à 8 kilos*, *mesure de 1,10 à 1,50 mètre*
  const isRange = numeral.some((at) => /^(?:à|et|ou)$/iu.test(view.words[at]?.form ?? ''));
  if (unit === '' || (isRange && read.text !== '')) return refuse('odd-number');
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
