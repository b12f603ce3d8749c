import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { MakerContext } from '../context.ts';
import type { ArticlePoint } from './article-point.ts';
import { findGiveaway } from './find-giveaway.ts';
import { hasAgreeingWord } from './has-agreeing-word.ts';
import { hasPluralOwner } from './has-plural-owner.ts';
import { isUnsettled, readNoun } from './read-noun.ts';
import { SERIES, seriesOf, type DeterminerForm, type SeriesName } from './series.ts';

/** Least chance of the determiner's and the noun's tag. */
const MIN_TAG = 0.9;
/** Least chance of the arc between them. */
const MIN_ARC = 0.8;
/** Words that a determiner with them in front must agree with, or that hold it fast. */
const BOUND_BEFORE =
  /^(?:tou(?:te?s?|s)|même|mêmes|l['’]un|l['’]une|lesquel|chacune?|aucune?|seule?s?|quelques?)$/iu;
const LOWER = /^\p{Ll}[\p{Ll}'’-]*$/u;

type Lookups = Pick<MakerContext, 'lexicon' | 'readingsOf'>;

/**
 * The determiners before a common noun (or before its adjective) whose form the noun alone decides
 * within their series: gender and number are sure by lexicon, text and tree alike.
 */
export function findArticlePoints(
  view: TreeView,
  lookups: Lookups,
  reject: (candidate: string, guard: string) => void,
): ArticlePoint[] {
  return view.tokens.flatMap((token, at): ArticlePoint[] => {
    const found = determinerAt(view, at);
    if (found === null) return [];
    const point = pointOf(view, at, found, lookups);
    const fault = typeof point === 'string' ? point : faultOf(view, point, lookups);
    if (fault === null && typeof point !== 'string') return [point];
    reject(token.form, fault ?? '');
    return [];
  });
}

function faultOf(view: TreeView, point: ArticlePoint, lookups: Lookups): string | null {
  if (hasAgreeingWord(view, point, lookups)) return 'reject-agreement-shows-gender';
  if (point.series === 'possessive-third' && hasPluralOwner(view, point.noun.word))
    return 'reject-plural-owner';
  return findGiveaway(view, point, lookups);
}

interface Determiner {
  readonly series: SeriesName;
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** The determiner that ends with this token, with the *de* or *à* before it. */
function determinerAt({ tokens, words, text }: TreeView, at: number): Determiner | null {
  const token = tokens[at];
  const word = token && token.firstWord + token.wordCount - 1;
  if (token === undefined || word === undefined || words[word]?.upos !== 'DET') return null;
  const before = tokens[at - 1];
  const preposition = /^(?:de|à)$/iu.test(before?.form ?? '') ? before : undefined;
  const isArticle = /^(?:la|l['’])$/iu.test(token.form);
  const first = preposition !== undefined && isArticle ? preposition : token;
  const form = text.slice(first.start, token.end).replace(/\s+/gu, ' ');
  const series = seriesOf(form, token.wordCount > 1);
  return series === null ? null : { series, start: first.start, end: token.end, word };
}

function pointOf(
  view: TreeView,
  at: number,
  { series, start, end, word }: Determiner,
  { lexicon, readingsOf }: Lookups,
): ArticlePoint | string {
  const { words, tokens, text } = view;
  const determiner = words[word];
  const nounAt = determiner?.head ?? -1;
  const noun = words[nounAt];
  if (determiner === undefined || noun === undefined) return 'reject-unread-determiner';
  if (noun.upos !== 'NOUN' || !LOWER.test(noun.form)) return 'reject-name';
  if (!isSure(determiner) || noun.tagConfidence < MIN_TAG) return 'reject-unsure-reading';
  const between = words.slice(word + 1, nounAt);
  if (nounAt <= word || between.length > 1) return 'reject-far-noun';
  const [adjective] = between;
  if (adjective !== undefined && !isPlainAdjective(adjective, nounAt)) return 'reject-far-noun';
  const next = adjective ?? noun;
  if (text.slice(end, next.start).trim() !== '' || text[noun.end] === '-') return 'reject-far-noun';
  if (BOUND_BEFORE.test(tokens[at - 1]?.form ?? '')) return 'reject-agreeing-word-before';
  if (isInName(view, nounAt)) return 'reject-name';
  if (isUnsettled(next.form)) return 'reject-unsettled-noun';
  const read = readNoun(noun.form, readingsOf, lexicon);
  const key = text.slice(start, end);
  const form = memberOf(series, key, read.gender, next.form);
  if (form === null) return 'reject-unsettled-noun';
  // That a noun in -s takes *les* is not worth asking; that *de les* becomes *des* is.
  if (form.number === 'Plur' && series !== 'de' && series !== 'a') return 'reject-plain-plural';
  if (read.number === null || read.number !== form.number) return 'reject-number-not-shown';
  const turnsOnGender = SERIES[series].some(
    (other) =>
      other.number === form.number &&
      other.gender !== form.gender &&
      (other.before === null || form.before === null || other.before === form.before),
  );
  if (turnsOnGender && read.gender !== form.gender) return 'reject-two-genders';
  const said = noun.feats['Gender'];
  if (turnsOnGender && said !== undefined && said !== read.gender) return 'reject-two-genders';
  return {
    series,
    start,
    end,
    key,
    form,
    noun: {
      word: nounAt,
      noun: noun.form,
      next: next.form,
      gender: read.gender,
      number: form.number,
    },
  };
}

function isSure({ tagConfidence, arcConfidence }: Word): boolean {
  return tagConfidence >= MIN_TAG && arcConfidence >= MIN_ARC;
}

function isPlainAdjective(word: Word, noun: number): boolean {
  return (
    word.upos === 'ADJ' &&
    word.head === noun &&
    word.tagConfidence >= MIN_TAG &&
    LOWER.test(word.form)
  );
}

/** *son* has two readings: of a masculine, and of a feminine that begins with a vowel. */
function memberOf(
  series: SeriesName,
  key: string,
  gender: string | null,
  next: string,
): DeterminerForm | null {
  const straight = key.replace(/’/gu, "'").toLowerCase().replace(/\s+/gu, ' ');
  const members = SERIES[series].filter(({ form }) => form === straight);
  if (members.length < 2) return members[0] ?? null;
  const right = members.find((member) => member.gender === gender);
  if (right?.before === 'vowel' && !/^[aeiouyhàâéèêëîïôùûœæ]/iu.test(next)) return null;
  return right ?? null;
}

function isInName({ mentions }: TreeView, noun: number): boolean {
  return mentions.some(
    (mention) => mention.value === null && mention.form === 'name' && mention.words.includes(noun),
  );
}
