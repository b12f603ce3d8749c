import { nameAt } from '../french/name-what.ts';
import type { Source } from '../french/statement.ts';
import type { Aside } from './aside.ts';

const SURE = 0.9;

/**
 * *Turin, en Italie, accueille …* → *Dans quel pays se trouve Turin ?*; and of capitals. Where a town
 * is named in passing, its country is a trifle: *joua à Turin, en Italie*.
 */
export function askPlace(source: Source): Aside[] {
  const { view } = source;
  return view.mentions.flatMap((mention): Aside[] => {
    if (mention.value !== null || mention.form !== 'name' || mention.type !== 'place') return [];
    if (!/^\p{Lu}/u.test(mention.text) || isWide(source, mention.text)) return [];
    const last = mention.words.at(-1) ?? -1;
    if (isPartOfPhrase(source, mention.words[0] ?? 0)) return [];
    return [
      ...(isSubject(source, mention.words) ? askCountry(source, mention.text, last) : []),
      ...askCapital(source, mention.words, last),
    ];
  });
}

/** *dans la Vallée d'Aoste*, *en Savoie*: with an article, or inside another name. */
function isPartOfPhrase({ view }: Source, first: number): boolean {
  const before = view.words[first - 1];
  return before?.upos === 'DET' || /^(?:en|dans|du|des|aux?)$/iu.test(before?.form ?? '');
}

function isSubject({ view }: Source, name: readonly number[]): boolean {
  return name.some((at) => {
    const { deprel = '', head = -1 } = view.words[at] ?? {};
    return deprel.startsWith('nsubj') && view.words[head]?.head === -1;
  });
}

function askCountry(source: Source, town: string, last: number): Aside[] {
  const { view } = source;
  const mark = view.words[last + 1]?.form ?? '';
  const bracket = mark === '(';
  const preposition = view.words[last + 2]?.form ?? '';
  if (!bracket && !(mark === ',' && /^(?:en|au|aux)$/u.test(preposition))) return [];
  const at = bracket ? last + 2 : firstCapital(source, last + 3);
  const country = wholeName(source, at);
  if (country === null || source.lexicon.places.get(country.text)?.type !== 'country') return [];
  const next = view.words[country.last + 1]?.form ?? '';
  if (bracket && next !== ')') return [];
  // *à Turin, en Italie et en Suisse*: a list of places
  const after = view.words[country.last + 2]?.form ?? '';
  if (!bracket && (/^(?:et|ou|puis)$/u.test(next) || /^(?:en|au|aux|à|et|puis|dans)$/u.test(after)))
    return [];
  return [
    {
      word: 'which',
      role: 'oblique',
      stem: `dans quel pays se trouve ${town}`,
      answer: country.words,
      answerHead: at,
      told: at,
      chance: SURE,
      inEnglish: (side): string | null => {
        const called = side.nameOf(town);
        return called === null ? null : `In which country is ${called}?`;
      },
    },
  ];
}

/** *Oslo, capitale de la Norvège* → *Quelle est la capitale de la Norvège ?* */
function askCapital(source: Source, town: readonly number[], last: number): Aside[] {
  const { view } = source;
  const noun = last + 2;
  if (!/^[,(]$/u.test(view.words[last + 1]?.form ?? '')) return [];
  if (!/^capitale$/u.test(view.words[noun]?.form ?? '')) return [];
  const of = view.words[noun + 1];
  if (!/^(?:d(?:e|['’]|u|es))$/u.test(view.text.slice(of?.start ?? 0, of?.end ?? 0))) return [];
  const country = wholeName(source, firstCapital(source, noun + 2));
  if (country === null || source.lexicon.places.get(country.text)?.type !== 'country') return [];
  const end = view.words[country.last]?.end ?? 0;
  return [
    {
      word: 'which',
      role: 'subject',
      stem: `quelle est la capitale ${view.text.slice(of?.start ?? 0, end)}`,
      answer: town,
      answerHead: last,
      told: noun,
      chance: SURE,
      inEnglish: (side): string | null => {
        const called = side.nameOf(country.text);
        const article =
          called !== null &&
          /^(?:Netherlands|United |Philippines|Czech Republic|Gambia|Bahamas|Maldives|Comoros)/u.test(
            called,
          )
            ? 'the '
            : '';
        return called === null ? null : `What is the capital of ${article}${called}?`;
      },
    },
  ];
}

/** Up to an article, at most one word on. */
function firstCapital({ view }: Source, from: number): number {
  return /^\p{Lu}/u.test(view.words[from]?.form ?? '') ? from : from + 1;
}

function wholeName(
  source: Source,
  at: number,
): { readonly text: string; readonly words: readonly number[]; readonly last: number } | null {
  const mention = nameAt(source, at);
  const [first = -1] = mention?.words ?? [];
  return mention === null || first !== at
    ? null
    : { text: mention.text, words: mention.words, last: mention.words.at(-1) ?? at };
}

function isWide({ lexicon }: Source, town: string): boolean {
  const place = lexicon.places.get(town);
  return place !== undefined && place.type !== 'city';
}
