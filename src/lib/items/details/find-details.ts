import type { EntityMention, Mention, MentionValue } from '#lib/analysis/entities/entity.ts';
import { readNumberWords } from '#lib/analysis/entities/quantities/read-number-words.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import type { StudySegment } from '../context.ts';
import { isKnownPerson } from '../names/is-known-person.ts';
import type { TypedNames } from '../names/read-typed-names.ts';
import { readEdtf } from './date-parts.ts';
import type { Detail, WrittenNumber } from './detail.ts';
import { findDateWriter } from './write-date.ts';

/** What differs from one century or decade to the next, in both languages. */
const SHARED_BEFORE = /^(?:les |des )?(?:années|décennies?|an|l['’]an)[ \u00a0]/iu;
const SHARED_AFTER = /[ \u00a0-](?:siècles?|centur(?:y|ies)).*$/iu;
/** What stands before the place in *église de Vézelay*, *vallée du Rhône*. */
const PLACE_WITHIN =
  /^\p{Ll}[\p{Ll} \u00a0-]*?[ \u00a0](?:du |des |de la |de l['’]|de |d['’])(?=\p{Lu})/u;
/** A number in figures at the head of an amount. */
const FIGURES = /^\d[\d \u00a0\u202f.]*(?:,\d+)?(?=[ \u00a0\u202f%€$]|$)/u;
/** The noun of number that may end it. */
const NOUN_OF_NUMBER = /^[ \u00a0](?:millions?|milliards?)(?=[ \u00a0\u202f%€$]|$)/u;

/**
 * All that the mentions of a sentence's tree let one ask for, in order; `names` may tell what is
 * named where the text does not.
 */
export function findDetails(segment: StudySegment, names: TypedNames | null = null): Detail[] {
  const tree = segment.trees.french;
  if (tree === null) return [];
  return tree.mentions.flatMap((mention): Detail[] => {
    const found = askedOf(mention, tree, names);
    if (found === null) return [];
    const { from, to, asked } = found;
    const start = mention.start + from;
    const end = mention.start + to;
    const key = tree.text.slice(start, end);
    return [{ segment, tree, mention, head: headOf(mention, tree), start, end, key, asked }];
  });
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly asked: Detail['asked'];
}

function askedOf(mention: Mention, tree: TreeView, names: TypedNames | null): Found | null {
  if (mention.value === null) {
    return mention.form === 'name' ? askedOfName(mention, tree, names) : null;
  }
  if (mention.confidence !== 'certain') return null;
  return mention.value.kind === 'date'
    ? askedOfDate(mention.text, mention.value.edtf)
    : askedOfAmount(mention.text, mention.value);
}

function askedOfName(
  { text, type, entity }: EntityMention,
  { entities }: TreeView,
  names: TypedNames | null,
): Found {
  const from = /^\p{Ll}/u.test(text) ? (PLACE_WITHIN.exec(text)?.[0].length ?? 0) : 0;
  const within = from > 0;
  const name = within ? text.slice(from) : (entities.get(entity)?.name ?? text);
  return {
    from,
    to: text.length,
    asked: {
      kind: 'name',
      type: within ? 'place' : (type ?? listedType(text, names)),
      name,
      within,
    },
  };
}

/** What a name that nothing in the text explains is in the list: only where that is beyond doubt. */
function listedType(text: string, names: TypedNames | null): NameType | null {
  const [first, ...others] = names?.called(text) ?? [];
  if (first === undefined && names !== null && isKnownPerson(text, names)) return 'person';
  if (first === undefined || others.some(({ type }) => type !== first.type)) return null;
  if (first.type === 'place' || first.type === 'person') return first.type;
  // many firms and papers bear a common word for a name
  return first.type === 'organisation' && text.includes(' ') ? first.type : null;
}

function askedOfDate(text: string, edtf: string): Found | null {
  const date = readEdtf(edtf);
  if (date === null) return null;
  const from = SHARED_BEFORE.exec(text)?.[0].length ?? 0;
  const to = from + text.slice(from).replace(SHARED_AFTER, '').length;
  if (findDateWriter(date, text.slice(from, to), 'fr') === null) return null;
  return { from, to, asked: { kind: 'date', date } };
}

function askedOfAmount(text: string, value: MentionValue): Found | null {
  if (value.kind === 'date' || value.kind === 'ordinal') return null;
  if ('amount' in value && value.amount.high !== null) return null;
  const plain = FIGURES.exec(text)?.[0].trimEnd() ?? numberWordsOf(text);
  if (plain === null) return null;
  const written = plain + (NOUN_OF_NUMBER.exec(text.slice(plain.length))?.[0] ?? '');
  const number = readNumber(written);
  if (number === null) return null;
  const limit = value.kind === 'percentage' && number.value <= 100 ? 100 : null;
  return { from: 0, to: written.length, asked: { kind: 'number', number: { ...number, limit } } };
}

/** The longest number in words at the head of a text: *deux cents*, *vingt et un*. */
function numberWordsOf(text: string): string | null {
  let longest: string | null = null;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    if (SCALES.has(word)) break;
    const phrase = text.slice(0, index + word.length);
    if (!/^\p{L}+(?:[ \u00a0-]\p{L}+)*$/u.test(phrase)) break;
    if (readNumberWords(phrase, 'fr') !== null && word !== 'et') longest = phrase;
    else if (word !== 'et') break;
  }
  return longest;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
]);

function readNumber(written: string): Pick<WrittenNumber, 'value' | 'written'> | null {
  const scaleWord = /[ \u00a0](\p{L}+)$/u.exec(written)?.[1] ?? '';
  const scale = SCALES.get(scaleWord) ?? 1;
  const head = scale === 1 ? written : written.slice(0, -scaleWord.length - 1);
  if (/^\d/u.test(head)) {
    const value = Number(head.replace(/[ \u00a0\u202f.]/gu, '').replace(',', '.'));
    return value > 1 || scale > 1 ? { value: value * scale, written: 'digits' } : null;
  }
  const value = readNumberWords(head, 'fr');
  return value === null || value < 2 ? null : { value: value * scale, written: 'word' };
}

/** The word of a mention that hangs on one outside it. */
function headOf({ words }: Mention, tree: TreeView): number {
  const inside = new Set(words);
  return words.find((index) => !inside.has(tree.words[index]?.head ?? -1)) ?? words[0] ?? 0;
}
