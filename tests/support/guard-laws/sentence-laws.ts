/** What an editor would mend: no sentence with it may be shown, dictated or asked about. */
import { beforeEnd } from './forbid.ts';
import {
  filledOf,
  stemOf,
  withText,
  wordsOf,
  type GuardLaw,
  type ShippedItem,
} from './guard-law.ts';

/** What of an item is a sentence to be read: its gap filled, its statement, what is dictated. */
export function shownOf({ item }: ShippedItem): string | null {
  if (item.kind === 'dictation') return item.text.fr;
  if (item.kind === 'question' || item.kind === 'translation') return null;
  return filledOf(item);
}

/** A law on shown sentences; `plant` gets the sentence with its gap. */
function ofSentences(
  says: string,
  guards: readonly string[],
  what: RegExp | ((shown: string, shipped: ShippedItem) => boolean),
  plant: (shown: string, shipped: ShippedItem) => string | null,
): GuardLaw {
  return {
    says,
    guards,
    fault: (shipped) => {
      const shown = shownOf(shipped);
      if (shown === null) return null;
      return (what instanceof RegExp ? what.test(shown) : what(shown, shipped)) ? shown : null;
    },
    plant: (shipped) => {
      if (shownOf(shipped) === null) return null;
      const { item } = shipped;
      const text = item.kind === 'dictation' ? item.text.fr : stemOf(item);
      const planted = text === null ? null : plant(text, shipped);
      const part = item.kind === 'dictation' ? 'dictated' : 'stem';
      return planted === null ? null : withText(shipped, part, planted);
    },
  };
}

/** Kinds of items that practise grammar or spelling. */
const PRACTISED = /^(?:article|conjugation|dictation)$/u;
/** Words that may well stand twice: *nous nous levons*, *les les*. */
const TWICE = /^(?:nous|vous|si|très|bien|tout|\d+|ha|non)$/u;

export const SENTENCE_LAWS: readonly GuardLaw[] = [
  ofSentences(
    'no word stands twice in a row',
    ['reject-doubled-word'],
    (shown) => {
      const all = shown.match(/[\p{L}]+|[^\p{L}\s]/gu) ?? [];
      return all.some(
        (word, at) => word === all[at + 1] && /\p{L}/u.test(word) && !TWICE.test(word),
      );
    },
    (shown) => beforeEnd(shown, ' du pont pont'),
  ),
  ofSentences(
    'brackets and quotation marks close',
    ['reject-loose-marks', 'torn-quotation', 'reject-open-aside'],
    (shown) =>
      ['«»', '“”', '()', '[]'].some(
        ([open = '', close = '']) => shown.split(open).length !== shown.split(close).length,
      ) || /\p{Ll}[.!?]\p{Lu}|,\s?[,.;:]|\(\s?\)|,$/u.test(shown),
    (shown) => beforeEnd(shown, ' (vers le pont'),
  ),
  ofSentences(
    'no sign of a page, a table, another alphabet or an address is left',
    ['reject-foreign-characters', 'reject-broken-text'],
    /[^\p{Script=Latin}\p{Script=Common}\p{M}]|https?:|www\.|[<>{}|\\^~=#_•]|\[[^\]]*\]|\((?:en|de|it|es|ru|zh)\)/u,
    (shown) => beforeEnd(shown, ' (en)'),
  ),
  ofSentences(
    'a sentence opens with a capital and closes with a mark',
    ['reject-fragment'],
    (shown, { item }) =>
      item.kind !== 'question' &&
      (!/^[«“"(]?\s?(?:\p{Lu}|\d|___)/u.test(stemOf(item) ?? shown) ||
        !/[.!?…]\s?[»”"]?(?:\s\([^()]*\))?$/u.test(shown)),
    (shown) => shown.replace(/[.!?…]\s?[»”"]?$/u, ''),
  ),
  ofSentences(
    'no sentence to practise on is longer than one can read for one word of it',
    ['reject-long-sentence'],
    (shown) => wordsOf(shown).length > 60,
    (shown) => beforeEnd(shown, ' près du vieux pont'.repeat(16)),
  ),
  ofSentences(
    'contraction and elision are made',
    ['reject-lost-sign', 'reject-odd-phrase'],
    /(?<![\p{L}'’-])(?:[ldjnstmcLDJNSTMC]|qu) (?=[aeiouéèàâêîô])(?!a |à |est |et |ou )(?<=(?:^|[\s])(?:[ldjnstmc]|qu) )\p{Ll}|(?<!\p{L})(?:de le|à le|à les|de les) (?=\p{Ll}+ (?!\p{L}+er ))(?!faire|voir|dire|\p{Ll}+(?:er|ir|re)(?!\p{L}))/u,
    (shown) => beforeEnd(shown, ' de l eau du lac'),
  ),
  ofSentences(
    'no mistake is there that most people would see',
    ['reject-frequent-mistake', 'reject-loose-word'],
    /(?<!\p{L})(?:malgré que|voire même|pallie\p{L}* (?:à|au)|comme même|au jour d['’]aujourd['’]hui|suite à le|si j['’]aurai|(?:monte|sort)\p{L}* (?:en haut|dehors)|d['’]avantage d[eu])(?!\p{L})/iu,
    (shown) => beforeEnd(shown, ' malgré que le pont soit vieux'),
  ),
  ofSentences(
    'no article stands before a noun of the other gender, as a few words show',
    ['reject-faulty-agreement', 'reject-disagreement'],
    /(?<!\p{L})(?:le|un|ce|mon|du|au) (?:petite|grande|maison|ville|rue|femme|fille|année|guerre|église)(?!\p{L})(?! \p{L}+eur)|(?<!\p{L})(?:la|une|cette|ma|sa) (?:livre d|pont|village|homme|garçon|siècle|jour|roi|musée|château)(?!\p{L})/iu,
    (shown) => beforeEnd(shown, ' avec la petit pont de un maison'),
  ),
  ofSentences(
    'no auxiliary stands beside a finite verb without a word between',
    ['reject-spare-verb'],
    /(?<!\p{L})(?:est|sont|était|fut) (?:est|sont|était|fut|vendit|prit|fit|alla)(?!\p{L})/iu,
    (shown) => beforeEnd(shown, ' est fut'),
  ),
  ofSentences(
    'no comma parts a subject with its article from the verb to be right behind it',
    ['reject-split-subject', 'reject-comma-slip'],
    /^(?:Le|La|Les|Un|Une) \p{Ll}+, (?:est|sont|fut|était|vend|vendit|a|ont) [^,]*$/u,
    () => 'Le maire, vendit la maison ___.',
  ),
  ofSentences(
    'no sentence is a phrase without a verb',
    ['reject-verbless', 'reject-verbless-sentence'],
    (shown) => wordsOf(shown).length < 2,
    () => 'Vente.',
  ),
  ofSentences(
    'no coarse word is there',
    ['reject-coarse-word'],
    /(?<!\p{L})(?:trucs?|merdes?|putain|cons?|connards?|bordels?|foutre)(?!\p{L})/iu,
    (shown) => beforeEnd(shown, ' avec ce truc'),
  ),
  ofSentences(
    'jusque has its preposition, alors que no past historic right behind it',
    ['reject-odd-syntax'],
    /(?<!\p{L})jusque? (?:le|la|les|un|une) /iu,
    (shown) => beforeEnd(shown, ' jusque la tour'),
  ),
  ofSentences(
    'no bracket, dash or slash crowds a sentence to practise on',
    ['reject-crowded-marks'],
    (shown, { item }) => PRACTISED.test(item.kind) && /[[\]/—–…°*+=§&]|\s-\s/u.test(shown),
    (shown, { item }) => (PRACTISED.test(item.kind) ? beforeEnd(shown, ' / de la tour') : null),
  ),
];
