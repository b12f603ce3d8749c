import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { Random } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { DateParts } from '../details/date-parts.ts';
import type { Detail } from '../details/detail.ts';
import { offerDates } from '../distractors/offer-dates.ts';
import type { Distractor } from '../facts.ts';
import { isApproximate, isRestricted } from '../guards/reject-bound.ts';
import { isOneToOne } from '../guards/reject-presupposed.ts';
import { stepOf } from './coarsen-date.ts';
import { otherAmounts } from './other-amounts.ts';

/** What says when: not *de 2002*, which says which. */
const TELLS =
  /(?:^|[ \u00a0(])(?:en|le|au|aux|années|depuis|dès|l['’]an|partir de|partir du)[ \u00a0]$|^$/iu;
/** *après la mort de Clovis en 511*: the year belongs to the noun. */
const OTHER_TIME =
  /(?<!\p{L})(?:après|avant|depuis|dès|pendant|lors|durant|jusqu['’]\p{L}+|quand|lorsqu\p{L}*)[ \u00a0][^,]*[ \u00a0]\p{L}+[ \u00a0]\p{L}+[ \u00a0]$/iu;
const LAST_YEAR = 2025;
/** Years of the text that are further away would be ruled out by common sense. */
const SAME_TIMES = 80;
/** Values that make a sentence certainly false, and whose falsehood is no trifle. */
export function chooseFalsehoods(
  detail: Detail,
  {
    distractors,
    english,
    years,
    random,
  }: {
    readonly distractors: readonly Distractor[];
    readonly english: Counterpart | null;
    /** All years that the text names. */
    readonly years: readonly number[];
    readonly random: Random;
  },
  context: ItemContext,
): Distractor[] {
  const { asked, segment } = detail;
  if (isApproximate(detail) || isRestricted(segment.fr)) return [];
  if (asked.kind === 'name') return distractors.filter((other) => isExcluded(other, detail));
  if (asked.kind === 'number') return otherAmounts(asked.number, detail, english, context);
  return tellsWhen(detail) ? otherTimes(asked.date, detail, english, years, random) : [];
}

/** Only who the text puts elsewhere; a place that it does not name where there can be but one. */
function isExcluded({ why }: Distractor, { tree, head, asked, segment }: Detail): boolean {
  const word = tree.words[head];
  const on = tree.words[word?.head ?? -1];
  if (asked.kind !== 'name' || word === undefined || on?.upos === 'PROPN') return false;
  const onlyOne = isOneToOne(segment.fr);
  if (why !== 'elsewhere')
    return asked.type === 'place' && onlyOne && word.deprel.startsWith('obl');
  if (onlyOne) return true;
  // *Lyon devint une place de commerce*: so did others
  if (word.deprel.startsWith('nsubj') && isOneOfMany(tree, word.head)) return false;
  if (asked.type === 'place') return word.deprel.startsWith('nsubj');
  return /^(?:nsubj|obl:agent)/u.test(word.deprel);
}

const BECOMING = /^(?:être|devenir|rester|demeurer|former|constituer|compter|posséder|avoir)$/u;

/** Whether a verb says of its subject what many may be or have at a time. */
function isOneOfMany({ words, dependents }: TreeView, root: number): boolean {
  const own = dependents[root] ?? [];
  const copula = own.some((at) => words[at]?.deprel.startsWith('cop'));
  if (!copula && !BECOMING.test(words[root]?.lemma ?? '')) return false;
  const told = copula
    ? [root]
    : own.filter((at) => /^(?:xcomp|obj|obl:arg)/u.test(words[at]?.deprel ?? ''));
  return !told.some((at) =>
    (dependents[at] ?? []).some((of) => /^(?:le|la|l['’])$/iu.test(words[of]?.form ?? '')),
  );
}

/** What is done again and again: another year may be one of them. */
const RECURS =
  /^(?:réunir|visiter|jouer|participer|accueillir|organiser|rencontrer|élire|tenir|voyager|séjourner|exposer|affronter|disputer|assister|publier|tourner)$/u;

/** A time that says when the main verb holds, and not which of several things is meant. */
function tellsWhen({ tree, head, start, segment }: Detail): boolean {
  const word = tree.words[head];
  const on = tree.words[word?.head ?? -1];
  const before = segment.fr.slice(0, start);
  return (
    word !== undefined &&
    /^(?:obl|advmod|nmod:tmod)/u.test(word.deprel) &&
    (on?.head === -1 || /^(?:acl|advcl)/u.test(on?.deprel ?? '')) &&
    !RECURS.test(on?.lemma ?? '') &&
    !OTHER_TIME.test(before) &&
    TELLS.test(before)
  );
}

function otherTimes(
  date: DateParts,
  detail: Detail,
  english: Counterpart | null,
  years: readonly number[],
  random: Random,
): Distractor[] {
  return offerDates(date, detail, english, () =>
    timesAround(date, years, random).map((year) => ({ ...date, year })),
  );
}

/** Years of the text and near ones that are no trifle away. */
function timesAround(
  { year: key, precision }: DateParts,
  years: readonly number[],
  random: Random,
): number[] {
  if (key === null) return [];
  const step = precision === 'century' ? 1 : precision === 'decade' ? 20 : stepOf(key);
  const ours =
    precision === 'year'
      ? years.filter((year) => Math.abs(year - key) >= step && Math.abs(year - key) <= SAME_TIMES)
      : [];
  const spread = precision === 'century' || precision === 'decade' ? 0 : Math.ceil(step / 2);
  const near = [-1, 1].map((sign) => key + sign * (step + Math.floor(random() * (spread + 1))));
  const last = precision === 'century' ? 21 : LAST_YEAR;
  return [...new Set([...ours, ...near])].filter((year) => year > 0 && year <= last);
}
