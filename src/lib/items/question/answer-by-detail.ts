import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { englishForms, findEnglish } from '../details/find-english.ts';
import { spellNumber } from '../details/spell-number.ts';
import { chooseDistractors, type Surroundings } from '../distractors/choose-distractors.ts';
import type { Distractor } from '../facts.ts';
import { isGivenAway } from '../guards/reject-giveaway.ts';
import { isTrueOfSeveral } from '../guards/reject-true-of-several.ts';
import { replaceSpan } from '../replace-span.ts';
import { findMoreNames } from './find-more-names.ts';
import { lowerOpening } from './lower-opening.ts';
import type { Answered } from './answered.ts';
import type { Asked, QuestionWord } from './asked.ts';

/** Prepositions and articles; a noun for a person may stand before a name, too. */
const LIGHT =
  /^(?:à|au|aux|en|dans|sur|sous|de|du|des|d['’]|le|la|les|l['’]|par|chez|vers|un|une|près|the|a|an|in|at|on|of|by|from|to)$/iu;
const OF = /^(?:d(?:e|u|es)|d['’])$/iu;
const NAMES: ReadonlySet<QuestionWord> = new Set(['who', 'which', 'where', 'what']);
const DATES: ReadonlySet<QuestionWord> = new Set(['when', 'year']);

/** The one name, date or amount that an answer consists of; null where there is none or more. */
export function detailOf(
  { answer, word }: Asked,
  details: readonly Detail[],
  { lexicon }: Pick<ItemContext, 'lexicon'>,
): Detail | null {
  const inside = details.filter(
    ({ mention }) => mention.start < answer.end && mention.end > answer.start,
  );
  const [detail, ...more] = inside;
  if (detail === undefined || more.length > 0) return null;
  const { kind } = detail.asked;
  const fits =
    kind === 'name' ? NAMES.has(word) : kind === 'date' ? DATES.has(word) : word === 'how-many';
  if (!fits || detail.start < answer.start || detail.end > answer.end) return null;
  if (kind !== 'name') return detail;
  // *le géographe Evert Gysberths*: a name with what introduces it, nothing behind it
  if (detail.mention.type === 'person' && word === 'what') return null;
  return detail.end === answer.end && isIntroduction(detail, answer.start, lexicon) ? detail : null;
}

function isIntroduction(
  { tree, start, mention }: Detail,
  from: number,
  { roleNouns, demonyms }: Lexicon,
): boolean {
  const before = tree.words.filter((word) => word.start >= from && word.end <= start);
  // *le père de Claire Vasseur* is another than she
  const noun = before.findIndex(({ upos }) => upos === 'NOUN');
  if (noun >= 0 && before.slice(noun).some(({ form }) => OF.test(form))) return false;
  return before.every(
    ({ form, upos }) =>
      LIGHT.test(form) ||
      (mention.type === 'person' &&
        (upos === 'ADJ' || roleNouns.has(form.toLowerCase()) || demonyms.has(form))),
  );
}

/** Options that differ from the answer in that detail alone. Null where English has no counterpart. */
export function answerByDetail(
  asked: Asked,
  english: Asked | null,
  detail: Detail,
  surroundings: Surroundings,
  context: ItemContext,
  /** What is told in passing tells one thing of one bearer, whatever else the sentence says. */
  inPassing = false,
): Answered | null {
  const isPlace = detail.asked.kind === 'name' && detail.asked.type === 'place';
  if (isPlace && !inPassing && isTrueOfSeveral(detail)) return null;
  if (isPlace && isGivenAway(detail, context, inPassing ? asked.stem : null)) return null;
  const found = english && findEnglish(detail, context);
  const short = english && found === null ? surnameIn(english, detail) : null;
  const counterpart = found ?? short;
  if (english !== null && (counterpart === null || !isWithin(counterpart, english))) return null;
  const alike = chooseDistractors(detail, counterpart, surroundings, context);
  const chosen =
    alike.length > 1 ? alike : [...alike, ...findMoreNames(asked, detail, surroundings, context)];
  const written = english === null ? chosen.map((other) => ({ ...other, en: null })) : chosen;
  const distractors = short === null ? written : written.flatMap(withSurname);
  const { asked: what, key } = detail;
  const telling = { fr: key, en: counterpart?.text ?? null };
  if (what.kind === 'name') {
    const full = detail.tree.entities.get(
      detail.mention.value === null ? detail.mention.entity : '',
    );
    const names = full === undefined || full.name === key ? [] : [full.name];
    return {
      key: telling,
      telling,
      type: 'text',
      also: {
        fr: [...new Set([asked.answer.text, ...names])].filter((form) => form !== key),
        en: english && english.answer.text !== counterpart?.text ? [english.answer.text] : [],
      },
      distractors,
    };
  }
  const isNumber = what.kind === 'number';
  const lower = lowerOpening(asked, detail.tree);
  const englishTree = detail.segment.trees.english;
  const lowerEnglish =
    english && englishTree ? lowerOpening(english, englishTree) : (text: string): string => text;
  return {
    key: { fr: lower(asked.answer.text), en: english && lowerEnglish(english.answer.text) },
    telling,
    type: isNumber ? 'number' : 'date',
    also: {
      fr: [key, ...(isNumber ? otherNumerals(key, what.number.value) : [])].filter(
        (form) => form !== asked.answer.text,
      ),
      en:
        counterpart && english
          ? [counterpart.text, ...(isNumber ? englishForms(key, what.number, context) : [])].filter(
              (form) => form !== english.answer.text,
            )
          : [],
    },
    distractors: distractors.flatMap((other): Distractor[] => {
      const fr = within(asked, key, other.fr);
      if (fr === null) return [];
      if (english === null) return [{ ...other, fr: lower(fr), en: null }];
      const en = counterpart && other.en !== null && within(english, counterpart.text, other.en);
      return en ? [{ ...other, fr: lower(fr), en: lowerEnglish(en) }] : [];
    }),
  };
}

/** English may go on with the surname where French gives the full name. */
function surnameIn({ answer }: Asked, { key, mention }: Detail): Counterpart | null {
  const isSurname = mention.type === 'person' && key.endsWith(` ${answer.text}`);
  return isSurname && !answer.text.includes(' ') ? answer : null;
}

function withSurname(other: Distractor): Distractor[] {
  const surname = other.en?.split(' ').at(-1);
  return surname === undefined ? [] : [{ ...other, en: surname }];
}

/** *deux* and *2* say the same. */
function otherNumerals(key: string, value: number): string[] {
  const spelt = spellNumber(value, 'fr');
  if (spelt === null) return [];
  return /^\d/u.test(key) ? [spelt] : key === spelt ? [String(value)] : [];
}

function isWithin({ start, end }: Counterpart, { answer }: Asked): boolean {
  return start >= answer.start && end <= answer.end;
}

/** The answer with another value in the place of one; as it is where that does not stand there once. */
function within({ answer }: Asked, key: string, other: string): string | null {
  const at = answer.text.indexOf(key);
  if (at < 0 || answer.text.includes(key, at + 1)) return null;
  const text = replaceSpan(answer.text, { start: at, end: at + key.length }, other);
  // *au mois de juillet*, but *au mois d'août*
  return /(?<!\p{L})mois (?:de [ao]|d['’][^ao])/u.test(text) ? null : text;
}
