/**
 * What a machine can see to be wrong with an item, written apart from the generator's own guards so
 * that the two can disagree.
 */
import type { Bank, Item, ItemOf } from '#lib/bank/schema.ts';

type OpenBank = Omit<Bank, 'contentHash'>;
type Optioned = Extract<Item, { options: unknown }>;

/** Every fault of a bank as `id kind: what`. */
export function machineFaults(bank: OpenBank): string[] {
  const textOf = new Map(
    bank.paragraphs.flatMap(({ segments }) => segments).map(({ id, fr, en }) => [id, { fr, en }]),
  );
  return bank.items.flatMap((item) => {
    const segment = textOf.get(item.segments[0] ?? '') ?? { fr: '', en: null };
    return faultsOf(item, segment).map((fault) => `${item.id} ${item.kind}: ${fault}`);
  });
}

function faultsOf(item: Item, segment: { fr: string; en: string | null }): string[] {
  const shared = [
    ...(item.rationale.fr.includes('undefined') ? ['rationale is broken'] : []),
    ...(segment.en !== null && item.rationale.en === null ? ['rationale has no English'] : []),
  ];
  switch (item.kind) {
    case 'cloze':
      return [...shared, ...optionFaults(item), ...gapFaults(item, segment)];
    case 'article':
      return [...shared, ...optionFaults(item), ...articleFaults(item)];
    case 'chronology':
      return [...shared, ...eventFaults(item)];
    case 'dictation':
      return isUnitOf(item.text.fr, segment.fr)
        ? shared
        : [...shared, 'not the sentence of the text'];
    case 'conjugation':
      return [...shared, ...optionFaults(item), ...verbFaults(item, segment)];
    case 'true-false':
      return [...shared, ...statementFaults(item, segment)];
    case 'question':
    case 'translation':
      return [...shared, ...optionFaults(item)];
    case 'pairs':
      return [...shared, ...pairFaults(item)];
    case 'tiles':
      return [...shared, ...tileFaults(item, segment)];
  }
}

function optionFaults({ options }: Optioned): string[] {
  const faults: string[] = [];
  for (const language of ['fr', 'en'] as const) {
    const words = options
      .flatMap((option) => option[language] ?? [])
      .map((word) => word.toLowerCase());
    if (new Set(words).size < words.length) faults.push(`two options are equal in ${language}`);
    if (words.length !== 0 && words.length !== options.length)
      faults.push(`some options lack ${language}`);
  }
  return faults;
}

function articleFaults({ stem }: ItemOf<'article'>): string[] {
  return stem.fr.split('___').length === 2 ? [] : ['not one gap in fr'];
}

function gapFaults(item: ItemOf<'cloze'>, segment: { fr: string; en: string | null }): string[] {
  const faults: string[] = [];
  const [key] = item.options;
  if (key === undefined) return ['no key'];
  for (const language of ['fr', 'en'] as const) {
    const stem = item.stem[language];
    const answer = key[language];
    if (stem === null || answer === null) {
      if (segment.en !== null) faults.push(`no ${language}`);
      continue;
    }
    if (stem.split('___').length !== 2) faults.push(`not one gap in ${language}`);
    if (!isMadeOf(stem.replace('___', answer), segment[language]))
      faults.push(`stem and key are not of the ${language} sentence`);
    for (const word of answer.split(/[\s'’-]+/u)) {
      if (word.length > 3 && stem.toLowerCase().includes(word.toLowerCase()))
        faults.push(`"${word}" stands in the ${language} stem`);
    }
    for (const option of item.options.slice(1)) {
      const other = option[language];
      if (other !== null && hasWord(stem, other))
        faults.push(`option "${other}" stands in the ${language} stem`);
    }
  }
  const before = /(\S+?)\s*___/u.exec(item.stem.fr)?.[1] ?? '';
  if (/['’]$/u.test(before)) {
    const vowel = (word: string): boolean => /^[aeiouyhàâéèêëîïôùûœ]/iu.test(word);
    if (item.options.some(({ fr }) => !vowel(fr))) faults.push('elision gives the key away');
  }
  if (opensWithPronoun(item.stem.fr)) faults.push('opens with a pronoun');
  return faults;
}

function verbFaults(item: ItemOf<'conjugation'>, segment: { fr: string }): string[] {
  const faults: string[] = [];
  const gap = / \((?<lemma>[^(),]+), (?<tense>[^()]+)\)$/u.exec(item.stem.fr);
  if (gap === null) return ['the verb and the tense are not named'];
  const stem = item.stem.fr.slice(0, gap.index);
  if (!isMadeOf(stem.replace('___', item.options[0]?.fr ?? ''), segment.fr))
    faults.push('stem and key are not of the sentence');
  return faults;
}

function statementFaults(
  item: ItemOf<'true-false'>,
  segment: { fr: string; en: string | null },
): string[] {
  const faults: string[] = [];
  const claimedTrue = item.options[0]?.fr === 'Vrai';
  if (claimedTrue !== (item.variant === 'paraphrase'))
    faults.push('the verdict does not fit the variant');
  if (isOf(item.stem.fr, segment.fr)) faults.push('the statement is the sentence itself');
  if (!isMadeOf(item.stem.fr, segment.fr)) faults.push('the statement is of another sentence');
  if (segment.en !== null && !isMadeOf(item.stem.en ?? '', segment.en))
    faults.push('the English statement is of another sentence');
  if (segment.en !== null && !claimedTrue && isOf(item.stem.en ?? '', segment.en))
    faults.push('the English statement is the sentence itself');
  if (opensWithPronoun(item.stem.fr)) faults.push('opens with a pronoun');
  return faults;
}

function pairFaults({ pairs }: ItemOf<'pairs'>): string[] {
  const [left, right] = [pairs.map(({ fr }) => fr), pairs.map(({ en }) => en)];
  const twice = (words: string[]): boolean => new Set(words).size < words.length;
  return twice(left) || twice(right) ? ['a word stands twice'] : [];
}

function eventFaults({ events }: ItemOf<'chronology'>): string[] {
  const faults = new Set(events.map(({ fr }) => fr)).size < events.length ? ['an event twice'] : [];
  return events.some(({ fr }) => /\d{3,4}/u.test(fr))
    ? [...faults, 'an event says its year']
    : faults;
}

/** The sentence or a clause of it; or the greater part of one, behind a name in a pronoun's place. */
function isUnitOf(joined: string, sentence: string): boolean {
  if (isOf(joined, sentence)) return true;
  const words = joined.replace(/\.$/u, '').split(' ');
  return words.some(
    (_, at) => at <= words.length / 2 && sentence.includes(words.slice(at).join(' ')),
  );
}

function tileFaults(item: ItemOf<'tiles'>, segment: { fr: string; en: string | null }): string[] {
  const faults: string[] = [];
  for (const language of ['fr', 'en'] as const) {
    const set = item.tiles[language];
    const sentence = segment[language];
    if (set === null || sentence === null) continue;
    const [own = []] = set.orders;
    const joined = own.map((index) => set.tiles[index] ?? '').join(' ');
    if (!isUnitOf(joined.replace(/\s/gu, ' '), sentence.replace(/\s+/gu, ' ')))
      faults.push(`tiles are not the ${language} sentence`);
  }
  return faults;
}

function opensWithPronoun(sentence: string): boolean {
  return /^(?:il (?!y |faut|semble)|elle|ils|elles|celui|celle|ceux|celles|cela|ça|ceci|lui|leur)\b/iu.test(
    sentence,
  );
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Of the longer words of a statement, the share that its sentence must have: names may be put in. */
const SHARE_KEPT = 0.6;

/** Whether a text was made from a sentence: cut, named or said a little otherwise. */
function isMadeOf(text: string, sentence: string | null): boolean {
  const words = text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const kept = words.filter((word) => sentence?.toLowerCase().includes(word.toLowerCase()));
  return sentence !== null && kept.length >= words.length * SHARE_KEPT;
}

/** Whether a text is the sentence, or one of its clauses closed by a full stop of its own. */
function isOf(text: string, sentence: string | null): boolean {
  if (sentence === null || text === sentence) return sentence !== null;
  const bare = text.replace(/\.$/u, '');
  const at = sentence.indexOf(bare);
  if (at < 0) return false;
  const before = sentence.slice(0, at).trimEnd();
  const after = sentence.slice(at + bare.length).trimStart();
  return (before === '' || /[:;]$/u.test(before)) && /^(?:[:;]|\.?$)/u.test(after);
}
